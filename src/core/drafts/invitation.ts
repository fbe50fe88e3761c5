import type { Answers } from '#core/questions/answers.ts'
import type { Actor } from '#core/questions/team.ts'
import { type TeamTask, teamTask } from './team-task.ts'

/** What a letter to one actor is written from. An empty text is left out of the letter. */
export interface InvitationParts extends TeamTask {
  readonly actor: string
  readonly statement: string
  readonly sharedStake: string
  readonly brings: string
  readonly influencePromise: string
  readonly smallWins: string
  readonly preparedBy: string
}

/**
 * The paragraphs of a draft letter that asks an actor to join. It is made to be sent, so nothing
 * private is in it: neither who asks, nor what holds the actor back.
 */
export const invitation = (
  answers: Answers,
  actor: Actor,
  words: (parts: InvitationParts) => readonly string[],
): readonly string[] =>
  words({
    ...teamTask(answers.team, actor),
    actor: actor.name.trim(),
    statement: answers.problem.statement.trim(),
    sharedStake: answers.motivation.sharedStake.trim(),
    brings: actor.brings.trim(),
    influencePromise: answers.motivation.influencePromise.trim(),
    smallWins: answers.motivation.smallWins.trim(),
    preparedBy: answers.start.preparedBy.trim(),
  })
