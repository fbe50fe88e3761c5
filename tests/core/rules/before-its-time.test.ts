import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pages } from '#core/journey/pages.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { fields } from '#core/questions/fields.ts'
import { type QuestionId, questionIds } from '#core/questions/question-ids.ts'
import type { Because } from '#core/rules/facts/because.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { triedProjects } from '../../fixtures/tried-projects.ts'

/** All that is held up to a group as lacking, whichever rule it is of, with what it rests on. */
function raisedBy(answers: Answers): readonly (readonly [string, readonly Because[]])[] {
  const { check, leadership, coverage, risks } = ruleResults(answers)
  return [
    ...check.tests.flatMap(({ code, answer, because }) =>
      answer === 'stop' || answer === 'watch' ? [[code, because] as const] : [],
    ),
    ...check.criteria.flatMap(({ code, advice, because }) =>
      advice.length > 0 ? [[code, because] as const] : [],
    ),
    ...Object.values(leadership.tasks).flatMap((tasks) =>
      tasks.map(({ code, because }) => [code, because] as const),
    ),
    ...coverage.findings.map(({ key, because }) => [key, because] as const),
    ...risks.flatMap(({ causes }) => causes.map(({ code, because }) => [code, because] as const)),
  ]
}

/** With all that is asked in one question unanswered; phases, gains and contacts stand with the actors. */
function without(answers: Answers, question: QuestionId): Answers {
  const emptied = { ...answers, [question]: emptyAnswers[question] }
  const { team } = emptied
  const actors = team.actors.map((actor) => ({
    ...actor,
    ...(question === 'arena' ? { phases: [], contact: '' } : {}),
    ...(question === 'motivation' ? { gains: [], gainText: '', barriers: [], lowering: '' } : {}),
  }))
  return { ...emptied, team: { ...team, actors } }
}

const projects = fc.oneof(
  arbitraryAnswers,
  fc.constantFrom(...Object.values(triedProjects).map(({ answers }) => answers)),
)

describe('what is held up to a group', () => {
  it.each(questionIds)('rests on nothing of a question that is not begun: %s', (question) => {
    forAll(
      projects.map((answers) => without(answers, question)),
      (answers) => {
        expect(isBegun(question, answers)).toBe(false)
        const early = raisedBy(answers).filter(([, because]) =>
          because.some(({ page }) => pages[page].question === question),
        )
        expect(early.map(([code]) => code)).toEqual([])
      },
    )
  })

  it('is nothing of who is on the team before the first actor, or of the table before the first mark', () => {
    const emptied = projects.map((answers) => [
      { ...answers, team: { ...answers.team, actors: [], coverage: {} } },
      { ...answers, team: { ...answers.team, coverage: {} } },
    ])
    forAll(emptied, ([nobody, unmarked]) => {
      for (const [answers, field] of [
        [nobody, 'team.actors'],
        [unmarked, 'team.coverage'],
      ] as const) {
        if (!answers) return
        const early = raisedBy(answers).filter(([, because]) =>
          because.some((each) => each.field === field),
        )
        expect(early.map(([code]) => code)).toEqual([])
      }
    })
  })
})

/** Where no row is passed over for want of a name, which the screen would say. */
const named = projects.map((answers) => {
  const name = <T extends { id: string }>(row: T) => ({ ...row, name: `Row ${row.id}` })
  const { needs, actors } = answers.team
  return { ...answers, team: { ...answers.team, needs: needs.map(name), actors: actors.map(name) } }
})

describe('a verdict that waits for a field which is full', () => {
  it('waits for nothing in it but what is missing of actors it names', () => {
    forAll(named, (answers) => {
      const { check } = ruleResults(answers)
      for (const { field, refs } of check.missing) {
        if (fields[field].state(answers) !== 'full') continue
        const actors = answers.team.actors.map(({ id }) => id)
        const named = refs.filter((id) => actors.includes(id))
        expect({ field, isNamed: named.length > 0 }).toEqual({ field, isNamed: true })
      }
    })
  })
})
