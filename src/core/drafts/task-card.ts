import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { holdersOf } from '#core/questions/roles.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor } from '#core/questions/team.ts'
import { type TeamTask, teamTask } from './team-task.ts'

/** What a task card is written from. What is empty is left out of the card. */
export interface TaskCardParts extends TeamTask {
  readonly title: string
  readonly phases: readonly Code<'phase'>[]
  readonly gain: string
  /** How whoever convenes is reached, or who they are while that is not known. */
  readonly contact: string
  /** False while it is not noted that they have said yes: then it is a task they are offered. */
  readonly isAgreed: boolean
}

export interface TaskCardWords {
  /** The lines of a card. */
  readonly card: (parts: TaskCardParts) => readonly string[]
  readonly gain: (gain: Code<'gain'>) => string
  /** "A, B og C". */
  readonly list: (names: readonly string[]) => string
}

/** Whether they are marked for anything that has a name. */
export function hasNamedTask({ team }: Pick<Answers, 'team'>, actor: Actor): boolean {
  const { carries, contributes } = teamTask(team, actor)
  return carries.length + contributes.length > 0
}

/**
 * One actor's task, when they are in and what they gain, a few lines, each with one
 * text that somebody wrote at most, at its end or quoted. Null while the actor has
 * no task, and for whoever is noted as not asked: nobody learns of a task from its card. Gains that were only ticked stand in for a gain nobody has worded yet.
 */
export function taskCard(
  answers: Answers,
  actor: Actor,
  words: TaskCardWords,
): readonly string[] | null {
  const task = teamTask(answers.team, actor)
  if (!hasNamedTask(answers, actor) || actor.commitment === 'notAsked') return null
  const convener = holdersOf(answers.arena.roles, 'convener')
  const others = answers.team.actors.filter(
    ({ id, name }) => id !== actor.id && convener.includes(id) && isFilled(name),
  )
  return words.card({
    ...task,
    isAgreed: actor.commitment === 'committed',
    title: answers.start.title.trim(),
    phases: codes.phase.filter((phase) => actor.phases.includes(phase)),
    gain: shownName(actor.gainText, words.list(actor.gains.map(words.gain))),
    contact: words.list(others.map(({ name, contact }) => shownName(contact, name.trim()))),
  })
}
