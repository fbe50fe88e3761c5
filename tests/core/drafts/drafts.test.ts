import { describe, expect, it } from 'vitest'
import { invitation } from '#core/drafts/invitation.ts'
import { taskCard } from '#core/drafts/task-card.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { type Actor, emptyActor, emptyNeed } from '#core/questions/team.ts'
import { motivation as danish } from '#i18n/da/motivation.ts'
import { motivation as english } from '#i18n/en/motivation.ts'

const cook: Actor = {
  ...emptyActor('a1', 'Kokken'),
  brings: 'et køkken',
  gainText: 'Selskab og lyst til mad',
  gains: ['learning'],
  barriers: ['distrust'],
  lowering: 'Hemmeligt',
  phases: ['implement', 'design'],
}
const leader = emptyActor('a2', 'Gruppelederen')
const table: Answers = {
  ...emptyAnswers,
  start: { ...emptyAnswers.start, title: 'Bordet', preparedBy: 'To assistenter' },
  problem: { ...emptyAnswers.problem, statement: 'Ældre spiser alene' },
  team: {
    ...emptyAnswers.team,
    needs: [emptyNeed('n1', 'Et køkken'), emptyNeed('n2', 'Selskab')],
    actors: [cook, leader],
    coverage: { n1: { a1: 2 }, n2: { a1: 1 } },
  },
  motivation: {
    ...emptyAnswers.motivation,
    sharedStake: 'Vi har tiden, I har huset.',
    influencePromise: 'I bestemmer menuen',
    invitation: { who: 'Naboen', how: '', when: '' },
    smallWins: 'en middag i uge 6',
  },
  arena: {
    ...emptyAnswers.arena,
    roles: { ...emptyAnswers.arena.roles, convener: ['a1', 'a2'] },
  },
}

describe('an invitation', () => {
  it('says why, what they have, what is asked, what is promised, and that no is fine', () => {
    expect(invitation(table, cook, danish.drafts.invitation)).toEqual([
      'Kære Kokken.',
      'Ældre spiser alene. Vi kan ikke løse det alene. Vi har tiden, I har huset.',
      'I har: et køkken. Vil I bære »Et køkken« og bidrage til »Selskab«? I bestemmer menuen.',
      'Det første, vi gør, er: en middag i uge 6. Vil I ikke, er det helt i orden.',
      'Venlig hilsen To assistenter',
    ])
  })

  it('holds nothing private', () => {
    const letter = invitation(table, cook, danish.drafts.invitation).join('\n')
    expect(letter).not.toMatch(/Hemmeligt|Naboen/)
  })

  it('is a whole letter in English without a single answer', () => {
    expect(invitation(emptyAnswers, leader, english.drafts.invitation)).toEqual([
      'Dear Gruppelederen.',
      'Will you join us?',
      'If not, that is perfectly fine.',
      'Kind regards',
    ])
  })
})

describe('a task card', () => {
  const words = {
    card: danish.drafts.taskCard,
    gain: (gain: string) => gain,
    list: danish.drafts.list,
  }

  it('says the task, the phases in their order, the gain and who else to ask', () => {
    expect(taskCard(table, cook, words)).toBe(
      'I »Bordet« er jeres opgave at bære »Et køkken«; I bidrager til »Selskab«. I er med, når vi designer og implementerer. Det får I: Selskab og lyst til mad. Spørg Gruppelederen.',
    )
  })

  it('names the ticked gains while nobody has worded one', () => {
    const card = taskCard(table, { ...cook, gainText: ' ' }, words)
    expect(card).toContain('Det får I: learning.')
  })

  it('is not there while the actor has no task', () => {
    expect(taskCard(table, leader, words)).toBeNull()
  })
})
