import type { FieldId } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { isCritical } from '#core/questions/marks.ts'
import { softRows } from '#core/questions/team-fields.ts'
import { actorFacts, sphereOf } from '#core/rules/facts/actor-facts.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import { type HintRule, isPageBegun, when } from './found-hint.ts'

/** Of more critical needs than this, three can be picked out. */
const needsToChooseFrom = 3
const enoughActors = 3
const largeCore = 10

/** The fields of the second question. */
export const teamHints: Partial<Record<FieldId, HintRule>> = {
  'team.needs': ({ team }) => {
    const { needs } = namedTeam(team)
    const kinds = needs.map(({ kind }) => kind)
    const isSorted = kinds.length > 0 && !kinds.includes(null)
    const isMissing = !kinds.includes('experience') || !kinds.includes('authority')
    return [
      ...when(isSorted && isMissing, 'kindMissing'),
      ...when(needs.length > needsToChooseFrom && needs.every(isCritical), 'allCritical'),
    ]
  },
  'team.actors': ({ team }) => {
    const { length } = namedTeam(team).actors
    return [
      ...when(length > 0 && length < enoughActors, 'fewActors'),
      ...when(length > softRows.actors, 'manyActors'),
    ]
  },
  'team.standing': ({ team }) => {
    const { actors } = namedTeam(team)
    const standings = actors.map(({ relation, stake, influence, voice }) => [
      relation,
      stake,
      influence,
      voice,
    ])
    const isAnswered = standings.every((standing) => !standing.includes(null))
    const isAlike = new Set(standings.map((standing) => standing.join())).size === 1
    return when(actors.length >= enoughActors && isAnswered && isAlike, 'allAlike')
  },
  'team.circles': ({ team }) => {
    const { core } = actorFacts(namedTeam(team).actors)
    const isPublic = core.length > 0 && core.every((actor) => sphereOf(actor) === 'public')
    return [...when(core.length > largeCore, 'largeCore'), ...when(isPublic, 'publicCore')]
  },
  'team.missing': (answers, { nothing }) => {
    const { missing } = answers.team
    const isEmpty = !isFilled(missing) && isPageBegun('team.missing', answers)
    return when(isEmpty || nothing.test(missing), 'nobodyMissing')
  },
  'team.staffRoom': ({ team: { staffRoom } }, { decision }) =>
    when(isFilled(staffRoom) && !decision.test(staffRoom), 'noDecision'),
}
