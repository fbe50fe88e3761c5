import type { TeamAnswers } from '#core/questions/team.ts'
import { actorFacts } from '#core/rules/facts/actor-facts.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'

/**
 * True when everyone from the civic side is noted as not asked. For the screen alone: the verdict never
 * reads who has said yes, which is a private note, so that screen and paper agree.
 */
export function isNobodyAsked(team: TeamAnswers): boolean {
  const { civic } = actorFacts(namedTeam(team).actors).sides
  return civic.length > 0 && civic.every(({ commitment }) => commitment === 'notAsked')
}
