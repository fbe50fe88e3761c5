import type { Language } from '#core/languages.ts'
import { type ExampleId, type Project, projectToShare, withTitle } from '#core/project/project.ts'
import { open, seal } from '#core/project/project-file.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { loadExample } from '#examples/load-example.ts'
import { type FileFailure, fileName, saveTextAsFile } from '#storage/project-exchange.ts'
import { appVersion } from './app-version.ts'
import type { Audience } from './audience-choice.tsx'
import { day } from './day.ts'
import type { Services } from './services.tsx'

type ShelfFailure = FileFailure | { readonly reason: WriteFailure | 'missing' }

export interface OpenedFile {
  readonly project: Project
  /** `known` the shelf has it just so · `fromTrash` the same, and it lay in the trash. */
  readonly came: 'new' | 'known' | 'fromTrash' | 'asCopy'
}

/** Puts a new project on the shelf, under an id of its own. */
export async function keepNew(
  { shelf, now, newId }: Services,
  project: Project,
): Promise<Result<Project, { reason: WriteFailure }>> {
  const fresh = { ...project, id: newId() }
  const written = await shelf.write(fresh, seal(fresh, now().toISOString(), appVersion), null)
  return written.ok ? ok(fresh) : failed({ reason: written.failure })
}

/** A constructed example as a project of one's own; its label goes with it. */
export async function openExample(services: Services, id: ExampleId, language: Language) {
  const moment = services.now().toISOString()
  const example = await loadExample(id, language).catch(() => null)
  if (!example) return failed({ reason: 'notFetched' as const })
  return keepNew(services, { ...example, created: moment, changed: moment })
}

export { readProjectFile } from '#storage/project-exchange.ts'

/**
 * A project from a file on the shelf. What is there already is never replaced: the same project comes
 * as a copy, named by `asCopy`; an equal one is simply opened, and taken out of the trash for it.
 */
export async function keepOpened(
  services: Services,
  project: Project,
  asCopy: (title: string) => string,
): Promise<Result<OpenedFile, ShelfFailure>> {
  const { shelf, now } = services
  const known = await shelf.read(project.id)
  if (!known) {
    const written = await shelf.write(project, seal(project, now().toISOString(), appVersion), null)
    return written.ok ? ok({ project, came: 'new' }) : failed({ reason: written.failure })
  }
  const kept = open(known.text)
  if (kept.ok && JSON.stringify(kept.value) === JSON.stringify(project)) {
    if (known.deleted === null) return ok({ project, came: 'known' })
    const restored = await shelf.restore(project.id)
    return restored.ok ? ok({ project, came: 'fromTrash' }) : failed({ reason: restored.failure })
  }
  const copy = await keepNew(services, withTitle(project, asCopy(project.answers.start.title)))
  return copy.ok ? ok({ project: copy.value, came: 'asCopy' }) : copy
}

export async function copyProject(
  services: Services,
  id: string,
  title: string,
): Promise<Result<Project, ShelfFailure>> {
  const found = await projectOnShelf(services, id)
  if (!found.ok) return found
  const moment = services.now().toISOString()
  return keepNew(services, { ...withTitle(found.value, title), created: moment, changed: moment })
}

export async function projectOnShelf(
  { shelf }: Services,
  id: string,
): Promise<Result<Project, ShelfFailure>> {
  const record = await shelf.read(id)
  return record ? open(record.text) : failed({ reason: 'missing' })
}

/**
 * Hands the project to the person as a file, and gives the file's name. One for others may lack
 * private notes, and so does not count as the copy that keeps the work.
 */
export async function saveAsFile(
  { shelf, now }: Services,
  project: Project,
  audience: Audience,
): Promise<string> {
  const moment = now()
  const handed = audience === 'self' ? project : projectToShare(project)
  const name = fileName(project, day(moment))
  saveTextAsFile(seal(handed, moment.toISOString(), appVersion), name)
  if (audience === 'self') await shelf.markSavedAsFile(project.id, moment.toISOString())
  return name
}
