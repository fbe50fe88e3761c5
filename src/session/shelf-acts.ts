import { withLeftBehind } from '#core/merge/left-behind.ts'
import { isSame } from '#core/plain-values.ts'
import { type Project, withTitle } from '#core/project/project.ts'
import {
  type ParseFailure,
  parseProject,
  parseProjectFile,
  serializeProject,
} from '#core/project/project-file.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { asOpened } from './left-unwritten.ts'
import type { SessionPorts, ShelfPorts } from './ports/session-ports.ts'
import { toKeep } from './to-keep.ts'
import { restoreProject, trashProject } from './trash-project.ts'

type ShelfFailure = ParseFailure | { readonly reason: WriteFailure | 'missing' }

export interface OpenedFile {
  readonly project: Project
  /** `known` the shelf has it just so · `fromTrash` the same, and it lay in the trash. */
  readonly came: 'new' | 'known' | 'fromTrash' | 'asCopy'
}

/** The project's text as it is written now. */
export const serializedNow = ({ now, app }: Pick<SessionPorts, 'now' | 'app'>, project: Project) =>
  serializeProject(project, now().toISOString(), app)

/** Puts a new project on the shelf, under an id of its own. */
export async function keepNew(
  ports: ShelfPorts,
  project: Project,
): Promise<Result<Project, { reason: WriteFailure }>> {
  const fresh = { ...project, id: ports.newId() }
  const written = await ports.shelf.write(toKeep(fresh, serializedNow(ports, fresh)), null)
  return written.ok ? ok(fresh) : failed({ reason: written.failure })
}

/** How the shelf knows a project from a file: not at all, with all that is in it, or in another version. */
export type Known =
  | { readonly as: 'new' | 'unreadable'; readonly here: null; readonly isTrashed: boolean }
  | { readonly as: 'same' | 'other'; readonly here: Project; readonly isTrashed: boolean }

export async function knownOnShelf(
  { shelf }: Pick<ShelfPorts, 'shelf'>,
  project: Project,
): Promise<Known> {
  const record = await shelf.read(project.id)
  const isTrashed = (record?.deleted ?? null) !== null
  if (!record) return { as: 'new', here: null, isTrashed }
  const kept = parseProject(record.text)
  if (!kept.ok) return { as: 'unreadable', here: null, isTrashed }
  const here = kept.value
  const as = isSame(here, withLeftBehind(project, here)) ? 'same' : 'other'
  return { as, here, isTrashed }
}

/**
 * A project from a file on the shelf. What is there already is never replaced: the same project comes
 * as a copy, named by `asCopy`; one of which all is there is simply opened, and taken out of the trash for it.
 */
export async function keepOpened(
  ports: ShelfPorts,
  project: Project,
  asCopy: (title: string) => string,
): Promise<Result<OpenedFile, ShelfFailure>> {
  const { shelf } = ports
  const { as, here, isTrashed } = await knownOnShelf(ports, project)
  if (as === 'new') {
    const written = await shelf.write(toKeep(project, serializedNow(ports, project)), null)
    return written.ok ? ok({ project, came: 'new' }) : failed({ reason: written.failure })
  }
  if (as === 'same') {
    if (!isTrashed) return ok({ project: here, came: 'known' })
    const restored = await restoreProject(ports, project.id)
    if (!restored.ok) return failed({ reason: restored.failure })
    return ok({ project: here, came: 'fromTrash' })
  }
  const copy = await keepNew(ports, withTitle(project, asCopy(project.answers.start.title)))
  return copy.ok ? ok({ project: copy.value, came: 'asCopy' }) : copy
}

/**
 * A project from a file that says it lay in the trash, into the trash here. Its thirty days begin anew, so that an
 * old file does not bring what is gone at the next start. Where all of it is here already it stays where it is.
 * `beside` keeps what its file has beside it: the trash takes no ideas, and what lies there comes out of it for those
 * it lacks.
 */
export async function keepTrashed(
  ports: ShelfPorts,
  project: Project,
  {
    asCopy,
    beside,
  }: { asCopy: (title: string) => string; beside: (id: string) => Promise<boolean> },
): Promise<Result<Project, ShelfFailure>> {
  const { as, here, isTrashed } = await knownOnShelf(ports, project)
  if (as === 'same' && ((await beside(here.id)) || !isTrashed)) return ok(here)
  const kept = await keepOpened(ports, project, asCopy)
  if (!kept.ok) return kept
  await beside(kept.value.project.id)
  const moved = await trashProject(ports, kept.value.project.id)
  return moved.ok ? ok(kept.value.project) : failed({ reason: moved.failure })
}

/** What is needed to take a project as it would be opened. */
type TakingPorts = Pick<SessionPorts, 'shelf' | 'unsavedWork'>

export async function copyProject(
  ports: ShelfPorts & TakingPorts,
  id: string,
  title: string,
): Promise<Result<Project, ShelfFailure>> {
  const found = await projectOnShelf(ports, id)
  if (!found.ok) return found
  const moment = ports.now().toISOString()
  return keepNew(ports, { ...withTitle(found.value, title), created: moment, changed: moment })
}

/** With what a window that is gone had typed in it and not written. */
export async function projectOnShelf(
  ports: TakingPorts,
  id: string,
): Promise<Result<Project, ShelfFailure>> {
  const record = await ports.shelf.read(id)
  if (!record) return failed({ reason: 'missing' })
  const read = parseProjectFile(record.text)
  return read.ok ? ok(asOpened(ports, { ...read.value, ...record }).project) : read
}
