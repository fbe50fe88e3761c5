import type { ArenaAnswers } from '#core/questions/arena.ts'
import { asksWhoChose, asksWhoFixed, asksWhoWants } from '#core/questions/follow-ups.ts'
import type { ProblemAnswers } from '#core/questions/problem.ts'
import type { ActorFacts } from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen } from '#core/rules/facts/because.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { opennessOf } from '#core/rules/facts/solution.ts'
import { isBusinessAlone } from './said.ts'

/** What one of the three tests says. */
export interface TestResult {
  readonly code: RuleCode<'stopTest'>
  /** Null while something it needs is unanswered. */
  readonly answer: RuleCode<'testAnswer'> | null
  readonly because: readonly Because[]
  /** Said in place of the usual sentence of the answer, where who chose or who comes late makes it another. */
  readonly reason: RuleCode<'testReason'> | null
}

/** The tests in their order (docs/method.md, section 3a). */
export const stopTests = (
  problem: ProblemAnswers,
  arena: ArenaAnswers,
  actors: ActorFacts,
): readonly TestResult[] => [
  { code: 'consultation', ...orPurchase(consultation(problem, actors), actors) },
  { code: 'programmed', ...orPurchase(programmed(arena, actors), actors) },
  { code: 'offloading', ...offloading(problem) },
]

type Said = Omit<TestResult, 'code'>
const say = (answer: TestResult['answer'], ...rests: readonly Because[]): Said => ({
  answer,
  because: rests,
  reason: null,
})

/** Who worded the problem, field 1.6. */
export const wordedBy = ({ definition }: ProblemAnswers): Because =>
  because(
    'problem.definition',
    [],
    definition.by.map((code) => ({ set: 'group', code })),
  )

/** With nobody to hear but those who are paid to deliver, a stop is a purchase and no consultation. */
const orPurchase = (said: Said, { sides }: ActorFacts): Said =>
  said.answer === 'stop' && isBusinessAlone(sides) ? { ...said, reason: 'purchase' } : said

function consultation(problem: ProblemAnswers, actors: ActorFacts): Said {
  const { solution, chosenBy } = problem.openness
  const openness = opennessOf(problem)
  if (solution === null) return say(null, openness)
  const isDraft = solution === 'draft'
  if (isDraft && problem.definition.by.length === 0) return say(null, because('problem.definition'))
  const rests = isDraft ? [openness, wordedBy(problem)] : [openness]
  if (!asksWhoChose(problem)) return isDraft ? say('watch', ...rests) : whoComesLate(rests, actors)
  // While it is open, who worded a draft is answered already and nothing to wait for.
  return whoDidIt(saidOf.chosenBy, chosenBy, chosenBy === null ? [openness] : rests)
}

/** An open solution is chosen once the design is over: whoever comes after that finds it finished. */
function whoComesLate(rests: readonly Because[], { inPhase }: ActorFacts): Said {
  const { initiate, design, implement, evaluate } = inPhase
  const late = [...new Set([...implement.civic, ...evaluate.civic])]
  if (late.length === 0 || initiate.civic.length + design.civic.length > 0)
    return say('pass', ...rests)
  const unknown = [...new Set([...initiate.unknown, ...design.unknown])]
  if (unknown.length > 0) return say(null, because('team.actors', unknown))
  return { ...say('watch', ...rests, because('arena.process', late)), reason: 'othersLate' }
}

/** A stop has a doer: what a test says by who made the choice that leads to it. */
const saidOf = {
  chosenBy: {
    municipality: ['stop'],
    together: ['pass', 'laterPhase'],
    citizens: ['watch', 'citizensChose'],
  },
  fixedBy: {
    municipality: ['stop'],
    lawOrCalendar: ['watch', 'fixedByLaw'],
    citizens: ['watch', 'fixedByCitizens'],
    together: ['pass'],
  },
  wantedBy: { municipality: ['stop'], takers: ['watch'], both: ['watch'] },
} as const

type Follows = readonly [RuleCode<'testAnswer'>, RuleCode<'testReason'>?]

/** Open while nobody has said who did it; then what follows from who did. */
function whoDidIt<D extends string>(
  follows: Readonly<Record<D, Follows>>,
  doer: D | null,
  rests: readonly Because[],
): Said {
  if (doer === null) return say(null, ...rests)
  const [answer, reason = null] = follows[doer]
  return { ...say(answer, ...rests), reason }
}

function programmed({ process }: ArenaAnswers, { inPhase, anyPhase }: ActorFacts): Said {
  const isAsked = asksWhoFixed(process)
  const design = because(
    'arena.process',
    [],
    [
      ...chosen('processDesign', process.design),
      ...(isAsked ? chosen('processFixedBy', process.fixedBy) : []),
    ],
  )
  if (process.design === null) return say(null, design)
  if (isAsked) return whoDidIt(saidOf.fixedBy, process.fixedBy, [design])
  if (process.design === 'together') return say('pass', design)
  if (!anyPhase) return say(null, because('arena.process'))
  const { civic, unknown } = inPhase.initiate
  if (civic.length > 0) return say('pass', design, because('arena.process', civic))
  return unknown.length > 0 ? say(null, because('team.actors', unknown)) : say('watch', design)
}

function offloading({ purpose }: ProblemAnswers): Said {
  const { savings, shiftsTask, wantedBy } = purpose
  const money = because(
    'problem.purpose',
    [],
    [
      ...chosen('savings', savings),
      ...chosen('shiftsTask', shiftsTask),
      ...(asksWhoWants(purpose) ? chosen('shiftWantedBy', wantedBy) : []),
    ],
  )
  if (savings === null || shiftsTask === null) return say(null, money)
  if (asksWhoWants(purpose)) return whoDidIt(saidOf.wantedBy, wantedBy, [money])
  if (savings === 'mainPurpose') return say('watch', money)
  const isInThePicture =
    shiftsTask === 'yes' || (savings === 'sideEffect' && shiftsTask === 'partly')
  return say(isInThePicture ? 'watch' : 'pass', money)
}
