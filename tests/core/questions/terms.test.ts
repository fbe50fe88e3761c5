import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { type Answers, answersSchema, emptyAnswers } from '#core/questions/answers.ts'
import { fields } from '#core/questions/fields.ts'
import { emptyActor } from '#core/questions/team.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { paperOf, projectWith, sectionOf, textOf } from '../charter/paper.ts'

const rows = <T>(count: number, row: (id: string) => T) =>
  Array.from({ length: count }, (_, place) => row(`r${place}`))
const withTerms = (change: Partial<Answers['arena']>): Answers => ({
  ...emptyAnswers,
  arena: { ...emptyAnswers.arena, ...change },
})

describe('a hard limit', () => {
  it.each<[string, (count: number) => Answers]>([
    [
      'costs',
      (count) =>
        withTerms({ costs: rows(count, (id) => ({ id, what: '', amount: '', payer: '' })) }),
    ],
    [
      'own risks',
      (count) =>
        withTerms({ risks: rows(count, (id) => ({ id, risk: '', response: '', who: '' })) }),
    ],
  ])('of %s is 200 and no more', (_, answers) => {
    expect(answersSchema.safeParse(answers(limits.rows)).success).toBe(true)
    expect(answersSchema.safeParse(answers(limits.rows + 1)).success).toBe(false)
  })
})

describe('the contact of a party', () => {
  const { state } = fields['arena.contacts']
  const withActors = (...actors: Answers['team']['actors']): Answers => ({
    ...emptyAnswers,
    team: { ...emptyAnswers.team, actors },
  })
  const core = { ...emptyActor('a1', 'Skolen'), circle: 'core' as const }
  const other = emptyActor('a2', 'Naboerne')
  const contact = 'Kontoret'

  it('is asked of the core, and of all while there is none', () => {
    expect(state(withActors())).toBe('empty')
    expect(state(withActors(core, other))).toBe('empty')
    expect(state(withActors({ ...core, contact }, other))).toBe('full')
    expect(state(withActors(core, { ...other, contact }))).toBe('partial')
    expect(state(withActors({ ...other, contact }, emptyActor('a3', '')))).toBe('partial')
  })
})

describe('the terms on paper', () => {
  const terms = (answers: Answers) => textOf(sectionOf(paperOf(projectWith(answers)), 'H2'))

  it('say the dates in words, and leave out what is empty', () => {
    expect(terms(fullAnswers)).toContain('14. januar 2027')
    const some = withTerms({ boundary: 'Pleje er de ansattes' })
    expect(terms(some)).toContain('Pleje er de ansattes')
    expect(sectionOf(paperOf(projectWith(some)), 'H2')).toHaveLength(1)
  })

  it('have no section while nothing is written', () => {
    const { sections } = paperOf(projectWith(withTerms({ name: 'Bordet' })))
    expect(sections.map(({ letter }) => letter)).not.toContain('H2')
  })
})
