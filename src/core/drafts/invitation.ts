import { folded } from '#core/folded.ts'
import type { Answers } from '#core/questions/answers.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { holdersOf } from '#core/questions/roles.ts'
import type { Actor } from '#core/questions/team.ts'
import { isAffected } from '#core/rules/facts/actor-facts.ts'
import { type TeamTask, teamTask } from './team-task.ts'

/** What an invitation to one actor is written from. An empty text is left out of it. */
export interface InvitationParts extends TeamTask {
  readonly actor: string
  readonly statement: string
  readonly sharedStake: string
  readonly brings: string
  readonly influencePromise: string
  readonly smallWins: string
  readonly preparedBy: string
  /** True once a sign is chosen in 1.4 that no one can solve it alone. */
  readonly isBeyondOne: boolean
}

export interface InvitationWords {
  /** The paragraphs of a letter to those who are asked for something. */
  readonly letter: (parts: InvitationParts) => readonly string[]
  /** The lines for whoever asks those a letter would only tell about themselves. */
  readonly talkingPoints: (parts: InvitationParts) => readonly string[]
}

/**
 * Whether an actor is better asked face to face: whoever the problem is about, and whoever is easily
 * overheard, gets no letter about themselves.
 */
export const isAskedInPerson = (actor: Actor): boolean =>
  isAffected(actor) || actor.voice === 'quiet'

/** Whoever writes the letters, or calls the others together, is not asked by a letter of their own. */
export const isSender = ({ start, arena }: Answers, { id, name }: Actor): boolean =>
  isFilled(name) &&
  (folded(name) === folded(start.preparedBy) || holdersOf(arena.roles, 'convener').includes(id))

/**
 * The paragraphs of a draft by which an actor is asked to join: a letter, or talking points for
 * whoever asks. It is made to be sent or brought along, so nothing private is in it: neither who asks,
 * nor what holds the actor back.
 */
export const invitation = (
  answers: Answers,
  actor: Actor,
  words: InvitationWords,
): readonly string[] => {
  const written = isAskedInPerson(actor) ? words.talkingPoints : words.letter
  return written({
    ...teamTask(answers.team, actor),
    actor: actor.name.trim(),
    statement: answers.problem.statement.trim(),
    sharedStake: answers.motivation.sharedStake.trim(),
    brings: actor.brings.trim(),
    influencePromise: answers.motivation.influencePromise.trim(),
    smallWins: answers.motivation.smallWins.trim(),
    preparedBy: answers.start.preparedBy.trim(),
    isBeyondOne: answers.problem.complexity.signs.length > 0,
  })
}
