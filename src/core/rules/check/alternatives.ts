import type { ArenaAnswers } from '#core/questions/arena.ts'
import type { ProblemAnswers } from '#core/questions/problem.ts'
import { type ActorFacts, isPublicIdle } from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen } from '#core/rules/facts/because.ts'
import { type RuleCode, ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { complexity, type Suitability } from '#core/rules/facts/suitability.ts'
import type { Outcome } from './outcome.ts'
import { isBusinessAlone } from './said.ts'

/** Something else that may be exactly right, and which answers point to it; none when no one does. */
export interface AlternativeResult {
  readonly code: RuleCode<'alternative'>
  readonly because: readonly Because[]
}

export interface AlternativeSource {
  readonly problem: ProblemAnswers
  readonly arena: ArenaAnswers
  readonly actors: ActorFacts
  readonly outcome: Outcome
  readonly suitability: Suitability
}

const otherVerdicts: readonly RuleCode<'verdict'>[] = ['notCoCreation', 'oneSided', 'involvement']

const isSimple = ({ suitability: { answer } }: AlternativeSource) =>
  answer === 'none' || answer === 'few'

/** Shown when the verdict is another than co-creation, or the task may be simpler than that. */
export function alternatives(source: AlternativeSource): readonly AlternativeResult[] {
  if (!isSimple(source) && !otherVerdicts.includes(source.outcome.verdict)) return []
  const found = ruleCodes.alternative.map((code) => ({ code, because: pointers[code](source) }))
  return [
    ...found.filter(({ because }) => because.length > 0),
    ...found.filter(({ because }) => because.length === 0),
  ]
}

/** A stop may hide it: what is bought, or done by one side alone, is so whoever chose the solution. */
const isOneSided = ({ outcome: { verdict, weak }, actors: { actors } }: AlternativeSource) =>
  verdict === 'oneSided' ||
  (verdict === 'notCoCreation' && weak.includes('parties') && actors.length > 1)

type Pointer = (source: AlternativeSource) => readonly Because[]

const pointers: Readonly<Record<RuleCode<'alternative'>, Pointer>> = {
  information: ({ arena: { mandate } }) =>
    mandate.decision === 'none' ? [because('arena.mandate', [], chosen('decision', 'none'))] : [],
  consultation: ({ problem: { openness }, outcome, actors: { sides } }) =>
    outcome.stops.includes('consultation') && !isBusinessAlone(sides)
      ? [because('problem.openness', [], chosen('solutionOpenness', openness.solution))]
      : [],
  involvement: ({ arena, outcome, actors: { sides } }) =>
    outcome.stops.includes('programmed') && !isBusinessAlone(sides)
      ? [because('arena.process', [], chosen('processDesign', arena.process.design))]
      : outcome.verdict === 'involvement'
        ? [because('arena.process'), because('problem.definition')]
        : [],
  coProduction: (source) => {
    const delivering = source.actors.inPhase.implement.civic
    return isSimple(source) && delivering.length > 0
      ? [
          complexity(source.problem),
          because('arena.process', delivering, chosen('phase', 'implement')),
        ]
      : []
  },
  crossAgency: (source) => {
    const { sides } = source.actors
    return isOneSided(source) && sides.public.length > 0 && sides.civic.length === 0
      ? [because('team.actors', sides.public)]
      : []
  },
  publicPrivate: (source) => {
    const { sides } = source.actors
    return isOneSided(source) && isBusinessAlone(sides)
      ? [because('team.actors', [...sides.public, ...sides.civic])]
      : []
  },
  civicInitiative: (source) => {
    const { sides } = source.actors
    if (!isOneSided(source)) return []
    if (sides.civic.length > 0 && sides.public.length === 0)
      return [because('team.actors', sides.civic)]
    return isPublicIdle(source.actors) && !isBusinessAlone(sides)
      ? [because('team.actors', sides.civic), because('arena.process', sides.public)]
      : []
  },
  offloading: ({ problem: { purpose }, outcome }) =>
    outcome.stops.includes('offloading')
      ? [
          because(
            'problem.purpose',
            [],
            [...chosen('savings', purpose.savings), ...chosen('shiftsTask', purpose.shiftsTask)],
          ),
        ]
      : [],
}
