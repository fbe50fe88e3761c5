import type { FieldState } from './field-state.ts'
import { isFilled } from './is-filled.ts'
import type { Actor, Coverage, TeamAnswers } from './team.ts'

/** What the team's fields and the navigation ask of needs, actors and marks. */
export interface TeamFacts {
  readonly coverage: FieldState
  readonly standing: FieldState
  readonly represents: FieldState
  readonly circles: FieldState
  readonly gains: FieldState
  readonly barriers: FieldState
  readonly anyPhase: boolean
  readonly anyCommitment: boolean
  /** Ids of needs without a mark, in list order. */
  readonly uncovered: readonly string[]
}

const known = new WeakMap<TeamAnswers, TeamFacts>()

/** Counted once for each version of the team: statuses are asked for at every keystroke elsewhere. */
export function teamFacts(team: TeamAnswers): TeamFacts {
  const found = known.get(team)
  if (found) return found
  const facts = count(team)
  known.set(team, facts)
  return facts
}

function count({ needs, actors, coverage }: TeamAnswers): TeamFacts {
  const uncovered = needs.filter((need) => !isMarked(coverage[need.id])).map((need) => need.id)
  const inWords = actors.map((actor) => isFilled(actor.represents))
  return {
    uncovered,
    coverage:
      needs.length === uncovered.length ? 'empty' : uncovered.length === 0 ? 'full' : 'partial',
    standing: across(actors.map(standingOf)),
    represents: across(inWords.map((isSaid) => (isSaid ? 'full' : 'empty'))),
    circles: across(actors.map((actor) => (actor.circle === null ? 'empty' : 'full'))),
    gains: across(
      actors.map((actor) =>
        actor.gains.length > 0 || isFilled(actor.gainText) ? 'full' : 'empty',
      ),
    ),
    barriers: actors.some((actor) => actor.barriers.length > 0 || isFilled(actor.lowering))
      ? 'full'
      : 'empty',
    anyPhase: actors.some((actor) => actor.phases.length > 0),
    anyCommitment: actors.some((actor) => actor.commitment !== null),
  }
}

/** Stops at the first mark: there may be a thousand on each need. */
function isMarked(marks: Coverage[string] | undefined): boolean {
  for (const _ in marks) return true
  return false
}

function standingOf({ relation, stake, influence, voice }: Actor): FieldState {
  const given = [relation, stake, influence, voice].filter((part) => part !== null).length
  return given === 4 ? 'full' : given === 0 ? 'empty' : 'partial'
}

function across(states: readonly FieldState[]): FieldState {
  if (states.every((state) => state === 'empty')) return 'empty'
  return states.every((state) => state === 'full') ? 'full' : 'partial'
}
