import type { Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { actorName, typed } from '#core/charter/document/texts.ts'
import { folded } from '#core/folded.ts'
import type { Signature } from '#core/project/document-control.ts'
import type { Code } from '#core/questions/codes.ts'
import type { ActorTasks } from '#core/questions/coverage.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Actor } from '#core/questions/team.ts'
import { askedForContact } from '#core/questions/team-facts.ts'
import { hasGroup } from '#core/rules/facts/actor-facts.ts'

/** One row to sign in. */
export interface Party {
  readonly name: Text
  /** Once for each party: what it brings and counts on. */
  readonly tasks: ActorTasks | null
  /** Who signs, where that is known. */
  readonly signature: Signature | null
}

export interface Parties {
  readonly signing: readonly Party[]
  /** Those in it who sign nothing. */
  readonly taking: readonly ActorTasks[]
}

/** Groups of people: nobody can bind them. */
const people: readonly Code<'group'>[] = ['users', 'citizens', 'volunteers']

/**
 * Who signs, and who takes part without signing. Those chosen to sign; where none is chosen, the
 * actors of the core who are an organisation. While there is no core, everyone on the list counts as it.
 * On the paper to sign whoever carries a need is in it, in whatever circle; the others have the coverage.
 */
export function partiesOf({ project, team, words, kind }: CharterSource): Parties {
  const near = new Set<Actor>(askedForContact(project.answers.team.actors))
  const isIn = ({ actor, carries }: ActorTasks) =>
    near.has(actor) || (kind === 'signing' && carries.length > 0)
  const all = team.actors.filter(isIn)
  const chosen = project.document.signatures.filter(
    ({ actor, party, name, role }) => actor !== '' || [party, name, role].some(isFilled),
  )
  if (chosen.length === 0) {
    const binds = ({ actor }: ActorTasks) => near.has(actor) && !hasGroup(actor, people)
    return {
      signing: all
        .filter(binds)
        .map((tasks) => ({ name: actorName(words, tasks.actor), tasks, signature: null })),
      taking: all.filter((tasks) => !binds(tasks)),
    }
  }
  const told = new Set<ActorTasks>()
  const signing = chosen.map((signature): Party => {
    const tasks = actorOf(signature, team.actors)
    const isNew = tasks !== null && !told.has(tasks)
    if (tasks !== null) told.add(tasks)
    return {
      name: tasks ? actorName(words, tasks.actor) : typed(signature.party),
      tasks: isNew ? tasks : null,
      signature,
    }
  })
  return { signing, taking: all.filter((tasks) => !told.has(tasks)) }
}

/** The party as it stands on the list of actors: the one pointed at, else one of the same name. */
function actorOf(
  { actor: id, party }: Signature,
  actors: readonly ActorTasks[],
): ActorTasks | null {
  const chosen = actors.find(({ actor }) => actor.id === id)
  if (chosen !== undefined || !isFilled(party)) return chosen ?? null
  return actors.find(({ actor }) => folded(actor.name) === folded(party)) ?? null
}
