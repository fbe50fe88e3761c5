import type { FieldId } from './fields.ts'

/** Where the answers to each field lie; what stands with one actor belongs to several. */
const places: Readonly<Record<string, FieldId>> = {
  'start.title': 'start.title',
  'start.preparedBy': 'start.title',
  'start.place': 'start.placeAndTime',
  'start.timeframe': 'start.placeAndTime',
  way: 'start.way',
  'start.motive': 'start.motive',
  'problem.statement': 'problem.statement',
  'problem.affected': 'problem.affected',
  'problem.evidence': 'problem.evidence',
  'problem.complexity': 'problem.complexity',
  'problem.triedBefore': 'problem.triedBefore',
  'problem.definition': 'problem.definition',
  'problem.openness': 'problem.openness',
  'problem.purpose': 'problem.purpose',
  'problem.success': 'problem.success',
  'team.needs': 'team.needs',
  'team.actors': 'team.actors',
  'team.actors.*.relation': 'team.standing',
  'team.actors.*.stake': 'team.standing',
  'team.actors.*.influence': 'team.standing',
  'team.actors.*.voice': 'team.standing',
  'team.coverage': 'team.coverage',
  'team.actors.*.represents': 'team.represents',
  'team.actors.*.circle': 'team.circles',
  'team.actors.*.commitment': 'team.circles',
  'team.missing': 'team.missing',
  'team.staffRoom': 'team.staffRoom',
  'motivation.sharedStake': 'motivation.sharedStake',
  'team.actors.*.gains': 'motivation.gains',
  'team.actors.*.gainText': 'motivation.gains',
  'team.actors.*.barriers': 'motivation.barriers',
  'team.actors.*.lowering': 'motivation.barriers',
  'motivation.influencePromise': 'motivation.influencePromise',
  'motivation.commonGains': 'motivation.commonGains',
  'motivation.invitation': 'motivation.invitation',
  'motivation.smallWins': 'motivation.smallWins',
  'motivation.exit': 'motivation.exit',
  'arena.form': 'arena.form',
  'arena.name': 'arena.form',
  'arena.size': 'arena.form',
  'arena.composition': 'arena.form',
  'arena.mandate': 'arena.mandate',
  'arena.groundRules': 'arena.groundRules',
  'arena.roles': 'arena.roles',
  'arena.process': 'arena.process',
  'team.actors.*.phases': 'arena.process',
  'arena.meeting': 'arena.meeting',
  'arena.objects': 'arena.objects',
  'arena.power': 'arena.power',
  'arena.anchoring': 'arena.anchoring',
}

/**
 * The field to which a place in the answers belongs, as `['team', 'actors', 3, 'gains']` to 3.2;
 * null for a place above all fields, such as `['team']`, and for one the answers do not have.
 */
export function fieldAt(path: readonly (string | number)[]): FieldId | null {
  const isActor = path[1] === 'actors'
  const parts = path.slice(0, 4).map((part, place) => (isActor && place === 2 ? '*' : part))
  for (let length = parts.length; length > 0; length--) {
    const found = places[parts.slice(0, length).join('.')]
    if (found) return found
  }
  return null
}
