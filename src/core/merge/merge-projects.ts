import { isSame } from '#core/plain-values.ts'
import { type RemovedActor, withActorRestored, withoutActor } from '#core/project/actor-changes.ts'
import { type Project, projectSchema } from '#core/project/project.ts'
import { marksAmong } from '#core/questions/marks.ts'
import {
  type RemovedNeed,
  withNeedRestored,
  withoutEmptyMarks,
  withoutNeed,
} from '#core/questions/team-changes.ts'
import type { GaveWay } from './gave-way.ts'
import { mergeValues, type Versions, withValueAt } from './merge-values.ts'

export interface Merged {
  readonly project: Project
  /** What `theirs` had in a place where `mine` stands. Nothing else of either side is gone. */
  readonly gaveWay: readonly GaveWay[]
}

/**
 * Two versions of one project, made of `base` in two windows or on two computers, as one. Edits to
 * different fields and rows all stand; of two texts for one field mine stands, and theirs is given back.
 * An actor or a need that one side removed while the other worked on it stays, with its marks and roles.
 * It may break a limit, as when both add rows to a list that is nearly full: to be judged by
 * `projectSchema` before it is used.
 */
export function mergeProjects({ base, mine, theirs }: Versions<Project>): Merged {
  const changed = mine.changed > theirs.changed ? mine.changed : theirs.changed
  const gaveWay: GaveWay[] = []
  const versions = {
    base: { ...base, changed },
    mine: { ...withWorkedOn(base, mine, theirs), changed },
    theirs: { ...withWorkedOn(base, theirs, mine), changed },
  }
  const project = mergeValues(versions, (lost) => gaveWay.push(lost)) as Project
  const { answers } = project
  // Each side may have cleared one of the last two marks of a need.
  const team = withoutEmptyMarks(answers.team)
  return { project: withoutLostParties({ ...project, answers: { ...answers, team } }), gaveWay }
}

/** The project with what gave way in the place of what stands there; null when it has no place any more. */
export function withGivenBack(project: Project, { path, value }: GaveWay): Project | null {
  const changed = projectSchema.safeParse(withValueAt(project, path, value))
  return changed.success ? changed.data : null
}

/** `side` with those needs and actors back that it removed and `other` has worked on since `base`. */
function withWorkedOn(base: Project, side: Project, other: Project): Project {
  const { needs, actors } = base.answers.team
  let project = side
  for (const { id } of goneFrom(side.answers.team.needs, needs)) {
    const was = withoutNeed(base.answers.team, id)?.[1]
    const is = withoutNeed(other.answers.team, id)?.[1]
    if (!was || !is || isSame(needAlone(was, other), needAlone(is, other))) continue
    const index = placeOf(id, needs, project.answers.team.needs)
    const team = withNeedRestored(project.answers.team, { ...was, index })
    project = { ...project, answers: { ...project.answers, team } }
  }
  for (const { id } of goneFrom(side.answers.team.actors, actors)) {
    const was = withoutActor(base, id)?.[1]
    const is = withoutActor(other, id)?.[1]
    if (!was || !is || isSame(actorAlone(was, other), actorAlone(is, other))) continue
    const index = placeOf(id, actors, project.answers.team.actors)
    project = withActorRestored(project, { ...was, index })
  }
  return project
}

/** Behind the nearest row that stood before it: what was put in meanwhile must not seem to have moved it. */
function placeOf(
  id: string,
  before: readonly { readonly id: string }[],
  there: readonly { readonly id: string }[],
): number {
  const ids = before.map((row) => row.id)
  const earlier = ids.slice(0, ids.indexOf(id)).toReversed()
  const known = new Map(there.map((row, nth) => [row.id, nth]))
  const behind = earlier.find((each) => known.has(each))
  return behind === undefined ? 0 : (known.get(behind) ?? 0) + 1
}

const goneFrom = <R extends { readonly id: string }>(there: readonly R[], before: readonly R[]) => {
  const ids = new Set(there.map(({ id }) => id))
  return before.filter(({ id }) => !ids.has(id))
}

// What is said of them, wherever they stand. A mark that went with the other of its two is no work on this one,
// nor is a row to sign in that went.
const needAlone = ({ need, marks }: RemovedNeed, { answers }: Project) => ({
  need,
  marks: marksAmong(marks, answers.team.actors),
})
const actorAlone = (
  { actor, marks, held, signs }: RemovedActor,
  { answers, document }: Project,
) => ({
  actor,
  marks: marksAmong(marks, answers.team.needs),
  signs: signs.filter((sign) => document.signatures.some(({ id }) => id === sign)),
  held: held.map(({ phase, role }) => ({ phase, role })),
})

/** One side may have removed an actor and its signature, and the other worked on that signature. */
function withoutLostParties(project: Project): Project {
  const { answers, document } = project
  const ids = new Set(['', ...answers.team.actors.map(({ id }) => id)])
  if (document.signatures.every(({ actor }) => ids.has(actor))) return project
  const signatures = document.signatures.map((row) =>
    ids.has(row.actor) ? row : { ...row, actor: '' },
  )
  return { ...project, document: { ...document, signatures } }
}
