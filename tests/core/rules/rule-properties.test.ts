import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { withMark } from '#core/questions/team-changes.ts'
import { coverageResult } from '#core/rules/coverage/coverage.ts'
import { whoCould } from '#core/rules/coverage/who-could.ts'
import { isAffected, sphereOf } from '#core/rules/facts/actor-facts.ts'
import { type Because, pageOf } from '#core/rules/facts/because.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import { allHints } from '#core/rules/hints/hints.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { plainResults } from '#core/rules/plain-results.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { suggestedActions } from '#core/rules/suggested-actions.ts'
import { withJudgement } from '#core/rules/with-judgement.ts'
import { hintPatterns as danish } from '#i18n/da/hint-patterns.ts'
import { hintPatterns as english } from '#i18n/en/hint-patterns.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

const plain = (answers: Answers) => plainResults(ruleResults(answers))

/** Every reason anywhere in a value. */
function reasonsIn(value: unknown): Because[] {
  if (typeof value !== 'object' || value === null) return []
  if ('field' in value && 'page' in value) return [value as Because]
  return Object.values(value).flatMap(reasonsIn)
}

/** The same answers with needs and actors in another order. */
const shuffled = (answers: Answers) =>
  fc
    .tuple(
      fc.shuffledSubarray(answers.team.needs, { minLength: answers.team.needs.length }),
      fc.shuffledSubarray(answers.team.actors, { minLength: answers.team.actors.length }),
    )
    .map(([needs, actors]) => ({ ...answers, team: { ...answers.team, needs, actors } }))

/** With every text of one kind: those that say nothing stay, the others become a word. */
const withoutWords = (answers: Answers): Answers =>
  JSON.parse(JSON.stringify(answers), (key, value: unknown) =>
    typeof value === 'string' && !known.has(value) && key !== 'id' && isFilled(value) && !isRef(key)
      ? 'word'
      : value,
  )
const known = new Set<string>(Object.values(codes).flat())
/** Ids of actors stand in the lists of the roles, under their place. */
const isRef = (key: string) => /^\d+$/.test(key)

describe('the rules', () => {
  it('never throw, whatever is answered', () => {
    forAll(arbitraryAnswers, (answers) => {
      plain(answers)
      for (const patterns of [danish, english]) allHints(answers, patterns)
      const actions = suggestedActions({ answers, judgement: emptyJudgement, nextSteps: [] })
      expect(actions.length).toBeLessThanOrEqual(3)
      for (const { id } of answers.team.needs) whoCould(answers.team, id)
    })
  })

  it('give equal results for equal answers', () => {
    forAll(arbitraryAnswers, (answers) => {
      expect(ruleResults(structuredClone(answers))).toEqual(ruleResults(answers))
    })
  })

  it('do not depend on the order of the lists but for who comes first', () => {
    const pairs = arbitraryAnswers.chain((answers) =>
      shuffled(answers).map((other) => [answers, other] as const),
    )
    const sorted = ({ team, voices: _, findings, ...rest }: ReturnType<typeof plain>) => ({
      ...rest,
      findings: findings.map((each) => JSON.stringify({ ...each, ref: null })).toSorted(),
      isTeamEmpty: team.length === 0,
    })
    forAll(pairs, ([answers, other]) => {
      expect(sorted(plain(other))).toEqual(sorted(plain(answers)))
    })
  })

  it('quote fields on their own page, and rows that are there', () => {
    forAll(arbitraryAnswers, (answers) => {
      const rows = new Set([...answers.team.needs, ...answers.team.actors].map(({ id }) => id))
      for (const { field, page, refs } of reasonsIn(ruleResults(answers))) {
        expect(page).toBe(pageOf(field))
        expect(refs.filter((id) => !rows.has(id))).toEqual([])
        expect(new Set(refs).size).toBe(refs.length)
      }
    })
  })

  it('say why of every result', () => {
    forAll(arbitraryAnswers, (answers) => {
      const { check, staircase, leadership, coverage, risks } = ruleResults(answers)
      const results = [
        check.suitability,
        ...check.tests,
        ...check.criteria,
        ...staircase.steps.flatMap(({ criteria }) => criteria),
        ...leadership.forms.flatMap(({ signals }) => signals),
        ...Object.values(leadership.tasks).flat(),
        ...coverage.findings,
        ...risks,
      ]
      expect(results.filter(({ because }) => because.length === 0)).toEqual([])
    })
  })

  it('take from texts only whether anything is written', () => {
    forAll(arbitraryAnswers, (answers) => {
      expect(plain(withoutWords(answers))).toEqual(plain(answers))
    })
  })
})

describe('a verdict', () => {
  it('is never co-creation with a stop, or without the core of the definition', () => {
    forAll(arbitraryAnswers, (answers) => {
      const { verdict, tests, criteria } = plain(answers)
      if (verdict !== 'coCreation') return
      expect(Object.values(tests)).not.toContain('stop')
      for (const code of ['parties', 'equal', 'define', 'design', 'implement'])
        expect(criteria[code]).toBe('yes')
    })
  })

  it('waits for something exactly while it is open', () => {
    forAll(arbitraryAnswers, (answers) => {
      const { check } = ruleResults(answers)
      const isOpen = [...check.tests, ...check.criteria].some(({ answer }) => answer === null)
      expect(check.missing.length > 0).toBe(isOpen)
      if (check.verdict === 'undecided') expect(isOpen).toBe(true)
    })
  })

  it('is the own one too while the group has said nothing', () => {
    forAll(arbitraryAnswers, (answers) => {
      const { check } = ruleResults(answers)
      expect(withJudgement(check, emptyJudgement).own.verdict).toBe(check.verdict)
    })
  })
})

describe('what is not answered', () => {
  const rank = { no: 0, partly: 1, yes: 2 } as const

  it('is never held against a group: no criterion gets better when a group is told', () => {
    const pairs = fc.tuple(arbitraryAnswers, fc.constantFrom(...codes.group))
    forAll(pairs, ([answers, group]) => {
      const actors = answers.team.actors.map((actor) => ({ ...actor, group: actor.group ?? group }))
      const told = ruleResults({ ...answers, team: { ...answers.team, actors } })
      ruleResults(answers).check.criteria.forEach(({ answer }, place) => {
        const after = told.check.criteria[place]?.answer ?? null
        if (answer !== null && after !== null) expect(rank[after]).toBeLessThanOrEqual(rank[answer])
      })
    })
  })
})

describe('coverage', () => {
  it('is never lowered by one more who carries', () => {
    const changes = arbitraryAnswers
      .filter(({ team }) => team.needs.length > 0 && team.actors.length > 0)
      .chain(({ team }) =>
        fc.tuple(
          fc.constant(team),
          fc.constantFrom(...team.needs.map(({ id }) => id)),
          fc.constantFrom(...team.actors.map(({ id }) => id)),
        ),
      )
    forAll(changes, ([team, need, actor]) => {
      const before = coverageResult(team).percent ?? 0
      const after = coverageResult(withMark(team, need, actor, 2)).percent ?? 0
      expect(after).toBeGreaterThanOrEqual(before)
    })
  })

  it('counts no mark of a row that is gone', () => {
    forAll(arbitraryAnswers, ({ team }) => {
      const [need] = team.needs
      const stale = { ...team.coverage, 'gone-need': { 'gone-actor': 2 as const } }
      const coverage = need
        ? { ...stale, [need.id]: { ...team.coverage[need.id], 'gone-actor': 2 as const } }
        : stale
      expect(coverageResult({ ...team, coverage })).toEqual(coverageResult(team))
    })
  })

  it('has a smallest team that covers all that can be covered', () => {
    forAll(arbitraryAnswers, ({ team }) => {
      const chosen = new Set(coverageResult(team).team)
      const { needs, actors } = namedTeam(team)
      const named = new Set(actors.map(({ id }) => id))
      const weighty = needs.filter(({ importance }) => importance !== 'useful')
      for (const { id } of weighty) {
        const marks = Object.entries(team.coverage[id] ?? {}).filter(([actor]) => named.has(actor))
        const carriers = marks.filter(([, mark]) => mark === 2)
        const able = carriers.length > 0 ? carriers : marks
        if (able.length > 0) expect(able.some(([actor]) => chosen.has(actor))).toBe(true)
      }
    })
  })

  it('hears everyone outside with much at stake, in the team or as a voice', () => {
    forAll(arbitraryAnswers, ({ team }) => {
      const result = coverageResult(team)
      const { actors } = namedTeam(team)
      const atStake = actors.filter(
        (actor) => actor.stake === 3 && isAffected(actor) && sphereOf(actor) === 'civic',
      )
      const heard = [...result.team, ...result.voices]
      expect(new Set(heard).size).toBe(heard.length)
      expect(atStake.filter(({ id }) => !heard.includes(id))).toEqual([])
    })
  })
})
