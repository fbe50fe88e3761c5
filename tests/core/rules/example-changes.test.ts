import { beforeAll, describe, expect, it } from 'vitest'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import { groupSphere } from '#core/questions/group-sphere.ts'
import type { Actor } from '#core/questions/team.ts'
import { plainResults } from '#core/rules/plain-results.ts'
import { type RuleResults, ruleResults } from '#core/rules/rule-results.ts'
import { loadExample } from '#examples/load-example.ts'
import { type Parts, withParts } from '../../fixtures/answers-of.ts'

// What becomes of the first example when one thing in it is otherwise.

let example: Answers
beforeAll(async () => {
  example = (await loadExample('unge-i-aadal', 'da')).answers
})

const changedTo = (parts: Parts<Answers>): RuleResults => ruleResults(withParts(example, parts))
const sphere = ({ group }: Actor) => (group === null ? null : groupSphere[group])
const actorsAs = (change: (actor: Actor) => Partial<Actor>): Parts<Answers> => ({
  team: { actors: example.team.actors.map((actor) => ({ ...actor, ...change(actor) })) },
})
const tests = ({ check }: RuleResults) => plainResultsOf(check.tests)
const criterion = ({ check }: RuleResults, code: string) => plainResultsOf(check.criteria)[code]
const plainResultsOf = (
  found: readonly { readonly code: string; readonly answer: string | null }[],
) => Object.fromEntries(found.map(({ code, answer }) => [code, answer]))

describe('the first example', () => {
  it('is a consultation once the solution is decided', () => {
    const results = changedTo({
      problem: { openness: { solution: 'decided', chosenBy: 'municipality' } },
    })
    expect(results.check).toMatchObject({ verdict: 'notCoCreation', stops: ['consultation'] })
  })

  it('is co-creation to keep an eye on with a draft that citizens helped word', () => {
    const results = changedTo({ problem: { openness: { solution: 'draft' } } })
    expect(results.check).toMatchObject({ verdict: 'coCreationWatch', watches: ['consultation'] })
    expect(plainResults(results).verdict).toBe('coCreation')
  })

  it('is a consultation with a draft that only the administration worded', () => {
    const results = changedTo({
      problem: {
        openness: { solution: 'draft', chosenBy: 'municipality' },
        definition: { by: ['administration'] },
      },
    })
    expect(results.check).toMatchObject({ verdict: 'notCoCreation', stops: ['consultation'] })
  })

  it('is involvement in a fixed process once the programme is fixed', () => {
    const results = changedTo({ arena: { process: { design: 'fixed', fixedBy: 'municipality' } } })
    expect(results.check).toMatchObject({ verdict: 'notCoCreation', stops: ['programmed'] })
  })

  it('is offloading when tasks are shifted to save', () => {
    const results = changedTo({
      problem: { purpose: { savings: 'mainPurpose', shiftsTask: 'yes', wantedBy: 'municipality' } },
    })
    expect(results.check).toMatchObject({ verdict: 'notCoCreation', stops: ['offloading'] })
  })

  it('is to be kept an eye on when saving is the purpose but no task shifts', () => {
    const results = changedTo({ problem: { purpose: { savings: 'mainPurpose' } } })
    expect(results.check).toMatchObject({ verdict: 'coCreationWatch', watches: ['offloading'] })
  })

  it('is one-sided with public actors only', () => {
    const actors = example.team.actors.filter((actor) => sphere(actor) === 'public')
    expect(changedTo({ team: { actors } }).check.verdict).toBe('oneSided')
  })

  it('is involvement when citizens are merely consulted', () => {
    const early: readonly Code<'phase'>[] = ['initiate']
    const results = changedTo({
      ...actorsAs((actor) =>
        sphere(actor) === 'civic'
          ? { phases: actor.phases.filter((phase) => early.includes(phase)) }
          : {},
      ),
      problem: { definition: { by: ['administration'] } },
      arena: { mandate: { decision: 'advise' } },
    })
    expect(results.check.verdict).toBe('involvement')
  })

  it('is undecided while it is not said how open the solution is', () => {
    const { check } = changedTo({ problem: { openness: { solution: null } } })
    expect(check.verdict).toBe('undecided')
    expect(check.missing).toEqual([
      { field: 'problem.openness', page: 'problem/frame', refs: [], chosen: [] },
    ])
  })

  it('is stopped by a test even while other answers are missing', () => {
    const results = changedTo({
      problem: { openness: { solution: 'decided', chosenBy: 'municipality' } },
      arena: { mandate: { decision: null } },
    })
    expect(results.check.verdict).toBe('notCoCreation')
  })

  it('is on the way when participants are only informed', () => {
    const results = changedTo({ arena: { mandate: { decision: 'none' } } })
    expect(results.check.verdict).toBe('onTheWay')
  })

  it('has only part of an equal footing, and a risk, with no measure for quiet voices', () => {
    const results = changedTo({ arena: { power: { balancing: [] } } })
    expect(criterion(results, 'equal')).toBe('partly')
    expect(results.risks.map(({ code }) => code)).toEqual(['reinforcedInequality'])
  })

  it('loses step 3 with a single meeting', () => {
    const { staircase } = changedTo({ arena: { meeting: { rhythm: 'once' } } })
    expect(staircase.reached).toEqual([1, 2, 4, 5])
  })

  it('stands on step 4 and looks to 5 when only politicians may bring issues in', () => {
    const { staircase } = changedTo({ arena: { mandate: { initiative: ['politicians'] } } })
    expect(staircase.current).toBe(4)
    expect(staircase.next).toMatchObject({
      step: 5,
      lacking: ['administrationInitiates', 'citizensInitiate'],
    })
  })

  it('has no interdependence when one actor carries everything', () => {
    const coverage = Object.fromEntries(
      example.team.needs.map(({ id }) => [id, { a2: 2 } as const]),
    )
    const results = changedTo({ team: { coverage } })
    expect(criterion(results, 'interdependence')).toBe('no')
    expect(results.coverage.findings.map(({ key }) => key)).toContain('soloActor:a2')
  })

  it('has a finding that must be solved when a critical need is uncovered', () => {
    const { n3: _, ...coverage } = example.team.coverage
    expect(changedTo({ team: { coverage } }).coverage.findings).toContainEqual(
      expect.objectContaining({ code: 'uncovered', need: 'n3', severity: 'high' }),
    )
  })
})

describe('an empty project', () => {
  const results = ruleResults(emptyAnswers)

  it('is undecided and in front of the staircase', () => {
    expect(results.check).toMatchObject({ verdict: 'undecided', points: 0, weak: [] })
    expect(Object.values(tests(results))).toEqual([null, null, null])
    expect(results.staircase).toMatchObject({ current: 0, reached: [] })
  })

  it('is not blamed for anything', () => {
    expect(results.coverage.findings).toEqual([])
    expect(results.risks).toEqual([])
    expect(results.leadership.tasks).toEqual({ convener: [], facilitator: [], catalyst: [] })
    expect(results.leadership.heaviest).toBeNull()
    expect(results.coverage.percent).toBeNull()
    expect(results.check.suitability.answer).toBeNull()
    expect(results.check.alternatives).toEqual([])
  })

  it('says which fields the verdict waits for', () => {
    expect(results.check.missing.map(({ field }) => field)).toEqual([
      'problem.triedBefore',
      'problem.definition',
      'problem.openness',
      'problem.purpose',
      'problem.success',
      'team.needs',
      'team.actors',
      'arena.mandate',
      'arena.process',
    ])
  })
})
