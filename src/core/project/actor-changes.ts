import type { ArenaAnswers } from '#core/questions/arena.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { type MarksOfActor, withMarksOf, withoutMarksOf } from '#core/questions/team-changes.ts'
import type { DocumentControl } from './document-control.ts'
import type { Project } from './project.ts'

type Holders = Readonly<Record<Code<'role'>, readonly string[]>>

/** A role an actor held: throughout where there is no phase. */
interface HeldRole {
  readonly phase: Code<'phase'> | null
  readonly role: Code<'role'>
  /** Where among those who hold it the actor stood. */
  readonly place: number
}

export interface RemovedActor {
  readonly actor: Actor
  readonly index: number
  readonly marks: MarksOfActor
  readonly held: readonly HeldRole[]
  /** Ids of the rows in which the actor is the party who signs. */
  readonly signs: readonly string[]
}

/** Takes an actor out with all that points at it, and gives back what `withActorRestored` wants. */
export function withoutActor(project: Project, id: string): [Project, RemovedActor] | null {
  const { answers, document } = project
  const index = answers.team.actors.findIndex((actor) => actor.id === id)
  const actor = answers.team.actors[index]
  if (!actor) return null
  const actors = answers.team.actors.toSpliced(index, 1)
  const [team, marks] = withoutMarksOf({ ...answers.team, actors }, id)
  const held = heldBy(answers.arena.roles, id)
  const arena = withHolders(answers.arena, held, (ids) => ids.filter((each) => each !== id))
  const signs = document.signatures.filter((row) => row.actor === id).map((row) => row.id)
  return [
    {
      ...project,
      answers: { ...answers, team, arena },
      document: withParty(document, signs, () => ''),
    },
    { actor, index, marks, held, signs },
  ]
}

/** Puts an actor back where they stood, with marks for the needs still there, roles, and what they sign. */
export function withActorRestored(project: Project, removed: RemovedActor): Project {
  const { answers, document } = project
  const { actor, index, marks, held, signs } = removed
  if (answers.team.actors.some((each) => each.id === actor.id)) return project
  const actors = answers.team.actors.toSpliced(index, 0, actor)
  const team = withMarksOf({ ...answers.team, actors }, actor.id, marks)
  const arena = withHolders(answers.arena, held, (ids, place) =>
    ids.includes(actor.id) ? [...ids] : ids.toSpliced(place, 0, actor.id),
  )
  return {
    ...project,
    answers: { ...answers, team, arena },
    document: withParty(document, signs, (party) => (party === '' ? actor.id : party)),
  }
}

const heldBy = (roles: ArenaAnswers['roles'], id: string): readonly HeldRole[] =>
  [null, ...codes.phase].flatMap((phase) => {
    const holders: Holders = phase === null ? roles : roles.perPhase[phase]
    return codes.role
      .map((role) => ({ phase, role, place: holders[role].indexOf(id) }))
      .filter(({ place }) => place >= 0)
  })

function withHolders(
  arena: ArenaAnswers,
  held: readonly HeldRole[],
  change: (ids: readonly string[], place: number) => string[],
): ArenaAnswers {
  if (held.length === 0) return arena
  const { perPhase, ...throughout } = arena.roles
  const roles = { ...throughout, perPhase: { ...perPhase } }
  for (const { phase, role, place } of held) {
    if (phase === null) roles[role] = change(roles[role], place)
    else {
      const holders = roles.perPhase[phase]
      roles.perPhase[phase] = { ...holders, [role]: change(holders[role], place) }
    }
  }
  return { ...arena, roles }
}

function withParty(
  document: DocumentControl,
  rows: readonly string[],
  party: (before: string) => string,
): DocumentControl {
  if (rows.length === 0) return document
  return {
    ...document,
    signatures: document.signatures.map((row) =>
      rows.includes(row.id) ? { ...row, actor: party(row.actor) } : row,
    ),
  }
}
