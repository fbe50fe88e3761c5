import type { FieldId } from './fields.ts'

/** Where the answers to each field lie; what stands with one actor belongs to several. */
const places: Readonly<Record<string, FieldId>> = {
  'start.title': '0.1',
  'start.preparedBy': '0.1',
  'start.place': '0.2',
  'start.timeframe': '0.2',
  way: '0.3',
  'start.motive': '0.4',
  'problem.statement': '1.1',
  'problem.affected': '1.2',
  'problem.evidence': '1.3',
  'problem.complexity': '1.4',
  'problem.triedBefore': '1.5',
  'problem.definition': '1.6',
  'problem.openness': '1.7',
  'problem.purpose': '1.8',
  'problem.success': '1.9',
  'team.needs': '2.1',
  'team.actors': '2.2',
  'team.actors.*.relation': '2.3',
  'team.actors.*.stake': '2.3',
  'team.actors.*.influence': '2.3',
  'team.actors.*.voice': '2.3',
  'team.coverage': '2.4',
  'team.actors.*.represents': '2.5',
  'team.actors.*.circle': '2.6',
  'team.actors.*.commitment': '2.6',
  'team.missing': '2.7',
  'team.staffRoom': '2.8',
  'motivation.sharedStake': '3.1',
  'team.actors.*.gains': '3.2',
  'team.actors.*.gainText': '3.2',
  'team.actors.*.barriers': '3.3',
  'team.actors.*.lowering': '3.3',
  'motivation.influencePromise': '3.4',
  'motivation.commonGains': '3.5',
  'motivation.invitation': '3.6',
  'motivation.smallWins': '3.7',
  'motivation.exit': '3.8',
  'arena.form': '4.1',
  'arena.name': '4.1',
  'arena.size': '4.1',
  'arena.composition': '4.1',
  'arena.mandate': '4.2',
  'arena.groundRules': '4.3',
  'arena.roles': '4.4',
  'arena.process': '4.5',
  'team.actors.*.phases': '4.5',
  'arena.meeting': '4.6',
  'arena.objects': '4.7',
  'arena.power': '4.8',
  'arena.anchoring': '4.9',
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
