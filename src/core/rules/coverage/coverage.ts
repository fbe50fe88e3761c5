import { memoizeLatest } from '#core/memoize.ts'
import { type CoverageFacts, coverageFacts, type NeedCoverage } from '#core/questions/coverage.ts'
import { type MarkedTeam, weightOf } from '#core/questions/marks.ts'
import type { Actor, TeamAnswers } from '#core/questions/team.ts'
import { actorFacts, isAffected, sphereOf } from '#core/rules/facts/actor-facts.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { actorFindings } from './actor-findings.ts'
import { needFindings } from './need-findings.ts'
import { smallestTeam } from './smallest-team.ts'
import { teamFindings } from './team-findings.ts'

/** Whether the team covers the task (docs/method.md, section 6). */
export interface CoverageResult {
  /** 0 to 100; null without a need. 100 only when every need is carried, 0 only without a mark. */
  readonly percent: number | null
  /** False while there is no mark: then a gap is nothing but not reached yet. */
  readonly isBegun: boolean
  /** About needs, then actors, each in list order, then the team as a whole. */
  readonly findings: readonly Finding[]
  /** Ids of the fewest actors who cover what is critical and important, the most useful first. */
  readonly team: readonly string[]
  /** Ids of affected actors with much at stake, outside the municipality and not in that team. */
  readonly voices: readonly string[]
  /** The core people chose beside that team; null while no one is in the core. */
  readonly core: CoreComparison | null
}

export interface CoreComparison {
  /** Ids of those in the suggested team who are not in the core. */
  readonly lacks: readonly string[]
  /** Ids of those in the core who carry nothing. */
  readonly idle: readonly string[]
}

/** `areGainsAsked` once question 3 is begun: until then nobody is said to gain nothing. */
export function coverageResult(all: MarkedTeam, areGainsAsked = true): CoverageResult {
  const { needs, actors, coverage } = namedTeam(all)
  const resultOf = areGainsAsked ? resultWithGains : resultBeforeGains
  return resultOf(needs, actors, coverage)
}

const resultWith = (areGainsAsked: boolean) =>
  memoizeLatest(
    (
      needs: TeamAnswers['needs'],
      actors: TeamAnswers['actors'],
      coverage: TeamAnswers['coverage'],
    ): CoverageResult => {
      const facts = coverageFacts({ needs, actors, coverage })
      const team = smallestTeam(facts.needs, actors)
      return {
        percent: percent(facts.needs),
        isBegun: facts.anyMark,
        findings: [
          // Before the first mark every need is uncovered, and that is not worth saying of each.
          ...(facts.anyMark ? facts.needs.flatMap((row) => needFindings(row)) : []),
          ...[...facts.tasks.values()].flatMap((each) => actorFindings(each, facts, areGainsAsked)),
          ...teamFindings(facts, actorFacts(actors)),
        ],
        team: ids(team),
        voices: ids(voices(actors, team)),
        core: compared(actorFacts(actors).core, team, facts),
      }
    },
  )

const resultWithGains = resultWith(true)
const resultBeforeGains = resultWith(false)

const ids = (actors: readonly Actor[]) => actors.map(({ id }) => id)

/** The same findings, those that must be solved first. */
export const mostUrgentFirst = (findings: readonly Finding[]): readonly Finding[] =>
  ruleCodes.severity.flatMap((severity) => findings.filter((each) => each.severity === severity))

function percent(needs: readonly NeedCoverage[]): number | null {
  if (needs.length === 0) return null
  let reached = 0
  let full = 0
  for (const { need, carriers, contributors } of needs) {
    const weight = weightOf(need)
    full += weight * 2
    reached += weight * (carriers.length > 0 ? 2 : contributors.length > 0 ? 1 : 0)
  }
  if (reached === full) return 100
  if (reached === 0) return 0
  // Multiplied first: 23 of 40 is 57.5, and a fraction of it would come out below the half.
  return Math.min(99, Math.max(1, Math.round((reached * 100) / full)))
}

function voices(actors: readonly Actor[], team: readonly Actor[]): readonly Actor[] {
  const chosen = new Set(team)
  return actors.filter(
    (actor) =>
      isAffected(actor) && sphereOf(actor) === 'civic' && actor.stake === 3 && !chosen.has(actor),
  )
}

function compared(
  core: readonly Actor[],
  team: readonly Actor[],
  { tasks }: CoverageFacts,
): CoreComparison | null {
  if (core.length === 0) return null
  const inCore = new Set(core)
  return {
    lacks: ids(team.filter((actor) => !inCore.has(actor))),
    idle: ids(core.filter(({ id }) => tasks.get(id)?.carries.length === 0)),
  }
}
