import { memoizeLatest } from '#core/memoize.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import { type CoverageFacts, coverageFacts } from '#core/questions/coverage.ts'
import { isOnBothSides } from '#core/rules/check/said.ts'
import {
  type ActorFacts,
  actorFacts,
  allOf,
  hasGroup,
  isAffected,
  isRelevant,
  sphereOf,
} from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen, merged } from '#core/rules/facts/because.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import type { RuleCode, Step } from '#core/rules/facts/rule-codes.ts'
import { isOpenSolution, opennessOf } from '#core/rules/facts/solution.ts'
import { complexity, isComplex } from '#core/rules/facts/suitability.ts'

export interface StepCriterionResult {
  readonly code: RuleCode<'stepCriterion'>
  readonly isMet: boolean
  readonly because: readonly Because[]
}

export interface StepResult {
  readonly step: Step
  readonly isReached: boolean
  /** All the step asks for, in order. */
  readonly criteria: readonly StepCriterionResult[]
  readonly lacking: readonly RuleCode<'stepCriterion'>[]
}

/** Which kinds of co-creation these are (docs/method.md, section 4). Higher is not better. */
export interface Staircase {
  /** All five, from the lowest. */
  readonly steps: readonly StepResult[]
  readonly reached: readonly Step[]
  /** The highest reached; 0 in front of the staircase. */
  readonly current: Step | 0
  /** The nearest step above; null when there is none to propose. */
  readonly next: StepResult | null
}

export const staircase = ({ problem, team, arena }: Answers): Staircase =>
  staircaseOf(problem, namedTeam(team), arena)

const staircaseOf = memoizeLatest(
  (problem: Answers['problem'], team: Answers['team'], arena: Answers['arena']): Staircase => {
    const source = {
      problem,
      arena,
      actors: actorFacts(team.actors),
      coverage: coverageFacts(team),
    }
    const lower = [stepOne(source), stepTwo(source), stepThree(source), stepFour(source)]
    const all = [...lower, stepFive(source, lower.slice(2))]
    const reached = all.filter(({ isReached }) => isReached).map(({ step }) => step)
    const current = reached.at(-1) ?? 0
    return { steps: all, reached, current, next: nextStep(all, current, isComplex(problem)) }
  },
)

interface Source {
  readonly problem: Answers['problem']
  readonly arena: Answers['arena']
  readonly actors: ActorFacts
  readonly coverage: CoverageFacts
}

const result = (step: Step, criteria: readonly StepCriterionResult[]): StepResult => {
  const lacking = criteria.filter(({ isMet }) => !isMet).map(({ code }) => code)
  return { step, isReached: lacking.length === 0, criteria, lacking }
}

const asks = (
  code: RuleCode<'stepCriterion'>,
  isMet: boolean,
  ...rests: readonly Because[]
): StepCriterionResult => ({ code, isMet, because: rests })

const phases = (rows: readonly { readonly id: string }[], phase: Code<'phase'>): Because =>
  because('arena.process', rows, chosen('phase', phase))

function stepOne({ actors: { inPhase } }: Source): StepResult {
  const implementing = allOf(inPhase.implement)
  const users = implementing.filter(
    (actor) => hasGroup(actor, ['users']) || (hasGroup(actor, ['citizens']) && isAffected(actor)),
  )
  const professionals = implementing.filter((actor) => hasGroup(actor, ['staff', 'administration']))
  return result(1, [
    asks('usersImplement', users.length > 0, phases(users, 'implement')),
    asks('professionalsImplement', professionals.length > 0, phases(professionals, 'implement')),
  ])
}

function stepTwo({ coverage }: Source): StepResult {
  const giving = coverage.needs
    .filter(({ need }) => need.kind === 'time')
    .flatMap(({ carriers, contributors }) => [...carriers, ...contributors])
    .filter(
      (actor) =>
        hasGroup(actor, ['volunteers', 'associations', 'citizens']) &&
        actor.phases.includes('implement'),
    )
  return result(2, [
    asks(
      'volunteersGiveTime',
      giving.length > 0,
      because('team.coverage', giving, chosen('kind', 'time')),
      phases(giving, 'implement'),
    ),
  ])
}

const practice: readonly Code<'group'>[] = [
  'staff',
  'administration',
  'otherPublic',
  'associations',
  'business',
  'knowledge',
]

function stepThree({ actors: { inPhase }, arena: { meeting } }: Source): StepResult {
  const designing = allOf(inPhase.design)
  const users = designing.filter((actor) => hasGroup(actor, ['users']))
  const across = designing.filter((actor) => hasGroup(actor, practice))
  const isRegular = meeting.rhythm === 'series' || meeting.rhythm === 'standing'
  return result(3, [
    asks('usersDesign', users.length > 0, phases(users, 'design')),
    asks(
      'acrossPractice',
      new Set(across.map(({ group }) => group)).size >= 2,
      phases(across, 'design'),
    ),
    asks('systematic', isRegular, because('arena.meeting', [], chosen('rhythm', meeting.rhythm))),
  ])
}

function stepFour({ problem, actors: { actors, groups, inPhase } }: Source): StepResult {
  const relevant = actors.filter(isRelevant)
  const affected = actors.filter((actor) => isAffected(actor) && sphereOf(actor) === 'civic')
  const { initiate, design, implement } = inPhase
  return result(4, [
    asks('complex', isComplex(problem), complexity(problem)),
    asks(
      'relevantAndAffected',
      relevant.length > 0 && affected.length > 0 && groups.length >= 3,
      because('team.standing', [...new Set([...relevant, ...affected])]),
      because(
        'team.actors',
        [],
        groups.map((code) => ({ set: 'group', code })),
      ),
    ),
    asks(
      'togetherFromStart',
      isOnBothSides(initiate) && isOnBothSides(design),
      phases(allOf(initiate), 'initiate'),
      phases(allOf(design), 'design'),
    ),
    asks('togetherToTheEnd', isOnBothSides(implement), phases(allOf(implement), 'implement')),
    asks('openSolution', isOpenSolution(problem), opennessOf(problem)),
  ])
}

function stepFive({ arena: { mandate } }: Source, threeAndFour: readonly StepResult[]): StepResult {
  const { initiative } = mandate
  const may = (code: RuleCode<'stepCriterion'>, groups: readonly Code<'group'>[]) => {
    const found = groups.filter((group) => initiative.includes(group))
    return asks(
      code,
      found.length > 0,
      because(
        'arena.mandate',
        [],
        found.map((group) => ({ set: 'group', code: group })),
      ),
    )
  }
  return result(5, [
    may('politiciansInitiate', ['politicians']),
    may('administrationInitiates', ['administration', 'staff']),
    may('citizensInitiate', ['citizens', 'users']),
    asks(
      'restsOnThreeOrFour',
      threeAndFour.some(({ isReached }) => isReached),
      ...merged(threeAndFour.flatMap(({ criteria }) => criteria.flatMap((each) => each.because))),
    ),
  ])
}

/**
 * The step above with the fewest criteria lacking; of several, step 4 for a complex task, else the
 * lowest. A step that only lacks complexity is never proposed: nobody needs a harder task.
 */
function nextStep(
  all: readonly StepResult[],
  current: Step | 0,
  isComplexTask: boolean,
): StepResult | null {
  const above = all.filter(
    ({ step, lacking }) => step > current && !(lacking.length === 1 && lacking.includes('complex')),
  )
  const fewest = Math.min(...above.map(({ lacking }) => lacking.length))
  const nearest = above.filter(({ lacking }) => lacking.length === fewest)
  const preferred = isComplexTask ? nearest.find(({ step }) => step === 4) : undefined
  return preferred ?? nearest[0] ?? null
}
