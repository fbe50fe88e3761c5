import type { Answers } from './answers.ts'

/**
 * The answers without what is private by default: what holds an actor back and what is done about
 * it, whether they have said yes, and who asks them. Whatever leaves the browser goes through here
 * unless the person switches the notes on for that one act.
 */
export function withoutPrivateNotes(answers: Answers): Answers {
  return {
    ...answers,
    team: {
      ...answers.team,
      actors: answers.team.actors.map((actor) => ({
        ...actor,
        commitment: null,
        barriers: [],
        lowering: '',
      })),
    },
    motivation: {
      ...answers.motivation,
      invitation: { ...answers.motivation.invitation, who: '' },
    },
  }
}

/** True when sharing the answers without private notes would leave something out. */
export function hasPrivateNotes({ team, motivation }: Answers): boolean {
  return (
    motivation.invitation.who !== '' ||
    team.actors.some(
      (actor) => actor.commitment !== null || actor.barriers.length > 0 || actor.lowering !== '',
    )
  )
}
