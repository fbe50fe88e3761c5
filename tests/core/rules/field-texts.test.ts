import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import { type FieldId, fieldIds } from '#core/questions/fields.ts'
import { fieldTexts } from '#core/rules/hints/field-texts.ts'
import { hintsOn } from '#core/rules/hints/hints.ts'
import { hintPatterns } from '#i18n/en/hint-patterns.ts'
import { actorOf, answersOf, needOf, withParts } from '../../fixtures/answers-of.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

/** The same answers with every text numbered in place, so that none is like another. */
function numbered(answers: Answers): { answers: Answers; texts: readonly string[] } {
  const texts: string[] = []
  const replaced: Answers = JSON.parse(JSON.stringify(answers), (_, value: unknown) => {
    if (value !== 'Noget') return value
    texts.push(`Noget ${texts.length}`)
    return texts.at(-1)
  })
  return { answers: replaced, texts }
}

describe('the texts of the fields', () => {
  it('are all that people write, each in one field', () => {
    const { answers, texts } = numbered(
      withParts(fullAnswers, { arena: { process: { meetings: [] } } }),
    )
    const found = fieldIds.flatMap((field) => fieldTexts(field, answers).map(({ text }) => text))
    const written = found.filter((text) => text.startsWith('Noget'))
    expect(new Set(written).size).toBe(written.length)
    expect(texts.filter((text) => !written.includes(text))).toEqual([answers.start.preparedBy])
  })

  it('name the row they stand in', () => {
    const actor = actorOf('a', {
      name: 'one',
      brings: 'two',
      represents: 'three',
      gainText: 'four',
      lowering: 'five',
    })
    const meeting = { ...emptyMeeting('m'), place: 'six', purpose: 'seven' }
    const answers = answersOf({
      team: { needs: [needOf('n', { name: 'eight' })], actors: [actor] },
      arena: { process: { phases: [], meetings: [meeting] } },
    })
    const rows = (field: FieldId) =>
      fieldTexts(field, answers).map(({ text, ref }) => `${ref} ${text}`)
    expect(rows('team.needs')).toEqual(['n eight'])
    expect(rows('team.actors')).toEqual(['a one', 'a two'])
    expect(rows('team.represents')).toEqual(['a three'])
    expect(rows('motivation.gains')).toEqual(['a four'])
    expect(rows('motivation.barriers')).toEqual(['a five'])
    expect(rows('arena.process')).toEqual(['m six', 'm seven'])
    expect(rows('problem.openness')).toEqual(['null ', 'null '])
    for (const field of ['start.way', 'team.standing', 'team.coverage', 'team.circles'] as const)
      expect(rows(field)).toEqual([])
  })

  it('are looked through for personal data, the statement among them', () => {
    const answers = answersOf({ problem: { statement: 'a@b.dk', affected: 'a@b.dk' } })
    expect(hintsOn('problem.statement', answers, hintPatterns)).toContainEqual({
      kind: 'look',
      code: 'personalData',
      field: 'problem.statement',
      page: 'problem/statement',
      ref: null,
    })
    expect(hintsOn('problem.affected', answers, hintPatterns)).toHaveLength(1)
  })

  it('may hold an address and a number where it is asked how a role is reached', () => {
    const found = (contact: string) =>
      hintsOn(
        'arena.contacts',
        answersOf({ team: { actors: [actorOf('a', { contact })] } }),
        hintPatterns,
      )
    expect(found('The chair, a@b.example, tel. 23 45 67 89, +44 1632 960 123')).toEqual([])
    for (const number of ['010203-1234', 'CPR 1234567890'])
      expect(found(number)).toMatchObject([{ code: 'personalData', ref: 'a' }])
  })
})
