import { describe, expect, it } from 'vitest'
import { invitation, isSender } from '#core/drafts/invitation.ts'
import { taskCard } from '#core/drafts/task-card.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { type Actor, emptyActor, emptyNeed } from '#core/questions/team.ts'
import { motivation as danish } from '#i18n/da/motivation.ts'
import { motivation as english } from '#i18n/en/motivation.ts'
import { withParts } from '../../fixtures/answers-of.ts'

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
      'Til: Kokken',
      'Kære alle',
      'Ældre spiser alene.',
      'Vi har tiden, I har huset.',
      'I har: et køkken.',
      'Vil I stå for »Et køkken« og hjælpe med »Selskab«?',
      'Det lover vi: I bestemmer menuen.',
      'Sådan begynder vi: en middag i uge 6.',
      'Har I ikke lyst eller tid, er det helt i orden. Sig bare til.',
      'Venlig hilsen',
      'To assistenter',
    ])
  })

  it('says that no one can solve it alone only where a sign of it is chosen', () => {
    const alone = 'Det kan ingen af os løse alene.'
    const complex = withParts(table, { problem: { complexity: { signs: ['noOneAlone'] } } })
    expect(invitation(complex, cook, danish.drafts.invitation)).toContain(alone)
    expect(invitation(table, cook, danish.drafts.invitation)).not.toContain(alone)
  })

  it('is not for whoever sends it: those who write it, or call the others together', () => {
    expect([cook, leader].map((actor) => isSender(table, actor))).toEqual([true, true])
    const other = withParts(table, {
      start: { preparedBy: ' gruppelederen ' },
      arena: { roles: { convener: [] } },
    })
    expect([cook, leader].map((actor) => isSender(other, actor))).toEqual([false, true])
    const unnamed = withParts(other, { start: { preparedBy: '' } })
    expect(isSender(unnamed, emptyActor('a3', ''))).toBe(false)
  })

  it('holds nothing private', () => {
    const letter = invitation(table, cook, danish.drafts.invitation).join('\n')
    expect(letter).not.toMatch(/Hemmeligt|Naboen/)
  })

  it.each([
    ['whoever the problem is about', { relation: 'both' }],
    ['whoever is easily overheard', { voice: 'quiet' }],
  ] as const)('is no letter to %s, but talking points for whoever asks them', (_, standing) => {
    const points = invitation(table, { ...cook, ...standing }, danish.drafts.invitation)
    expect(points[0]).toBe('Til den, der taler med: Kokken')
    expect(points.join('\n')).not.toMatch(/Hemmeligt|Naboen|Venlig hilsen|Kære/)
  })

  it('is a letter to whoever is relevant, with a voice that is heard', () => {
    const other = { ...cook, relation: 'relevant', voice: 'ordinary' } as const
    expect(invitation(table, other, danish.drafts.invitation)[1]).toBe('Kære alle')
  })

  it('is a whole letter in English without a single answer', () => {
    expect(invitation(emptyAnswers, leader, english.drafts.invitation)).toEqual([
      'To: Gruppelederen',
      'Dear all,',
      'Will you join us?',
      'If you would rather not, that is perfectly fine. Just say so.',
      'Kind regards,',
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
    expect(taskCard(table, { ...cook, commitment: 'committed' }, words)).toEqual([
      'I »Bordet« er jeres opgave at stå for »Et køkken«. I hjælper også med »Selskab«.',
      'I er med, når vi finder og prøver løsninger og fører løsningen ud i livet.',
      'Det får I: Selskab og lyst til mad.',
      'Har I spørgsmål? Kontakt: Gruppelederen.',
    ])
  })

  it('says how whoever convenes is reached, where that is known', () => {
    const reached = { ...leader, contact: ' Lederen, syd@example.org ' }
    const team = { ...table.team, actors: [cook, reached] }
    expect(taskCard({ ...table, team }, cook, words)?.at(-1)).toBe(
      'Har I spørgsmål? Kontakt: Lederen, syd@example.org.',
    )
  })

  it('names the ticked gains while nobody has worded one', () => {
    const card = taskCard(table, { ...cook, gainText: ' ' }, words)
    expect(card).toContain('Det får I: learning.')
  })

  it('is an offer until they have said yes, and not there while they are not asked', () => {
    const cardOf = (commitment: Actor['commitment']) =>
      taskCard(table, { ...cook, commitment }, words)?.[0] ?? null
    const offer =
      'I »Bordet« foreslår vi jer at stå for »Et køkken«. I kan også hjælpe med »Selskab«.'
    expect(
      [null, 'asked', 'interested'].map((each) => cardOf(each as Actor['commitment'])),
    ).toEqual([offer, offer, offer])
    expect(cardOf('notAsked')).toBeNull()
  })

  it('is not there while the actor has no task', () => {
    expect(taskCard(table, leader, words)).toBeNull()
  })
})
