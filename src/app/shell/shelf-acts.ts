import type { Language } from '#core/languages.ts'
import { limits } from '#core/limits.ts'
import { type ExampleId, type Project, projectToShare } from '#core/project/project.ts'
import { fileEnding, parseProjectFile } from '#core/project/project-file.ts'
import { failed } from '#core/result.ts'
import type { Version } from '#core/versions/version.ts'
import { noIdeas } from '#core/workshop/ideas/ideas.ts'
import { loadExample } from '#examples/load-example.ts'
import { asOpened, leftUnwritten } from '#session/left-unwritten.ts'
import type { ShelfHead } from '#session/ports/shelf.ts'
import {
  copyProject as copyOnShelf,
  keepNew,
  projectOnShelf as onShelf,
  serializedNow,
} from '#session/shelf-acts.ts'
import type { Archived } from '#storage/archive.ts'
import {
  fileName,
  fileStem,
  saveAsFile as saveFile,
  saveTextAsFile,
} from '#storage/project-exchange.ts'
import { projectsWithUnsavedWork, unsavedWork } from '#storage/unsaved-work.ts'
import { copyWaitingTexts } from '#storage/waiting-texts.ts'
import type { Audience } from './audience-choice.tsx'
import { day } from './day.ts'
import { keptIdeas } from './kept-ideas.ts'
import type { Services } from './services.tsx'

export { readProjectFiles } from '#storage/project-exchange.ts'

/** A constructed example as a project of one's own; its label goes with it. */
export async function openExample(services: Services, id: ExampleId, language: Language) {
  const moment = services.now().toISOString()
  const example = await loadExample(id, language).catch(() => null)
  if (!example) return failed({ reason: 'notFetched' as const })
  return keepNew(services, { ...example, created: moment, changed: moment })
}

/** A project as it would be opened, also with what waits to be written. */
export const projectOnShelf = (services: Services, id: string) =>
  onShelf({ ...services, unsavedWork }, id)

/** Copies a project, and with it what waits to become answers of it and what was said in its workshop. */
export async function copyProject(services: Services, id: string, title: string) {
  const copied = await copyOnShelf({ ...services, unsavedWork }, id, title)
  if (!copied.ok) return copied
  copyWaitingTexts(id, copied.value.id)
  const ideas = keptIdeas(services)
  const said = await ideas.read(id)
  if (said.all.length > 0) await ideas.takeIn(copied.value.id, said)
  return copied
}

type Named = Pick<ShelfHead, 'id' | 'title' | 'language'>

/** One file with all projects. */
export interface SavedAll {
  readonly name: string
  /** Those beside which something was written that is no part of them, and so of no file. */
  readonly lacking: readonly Named[]
}

/**
 * Hands all projects to the person as one file, also those in the trash, with what each was before and what was
 * said in its workshop; null where they are too large for one. Each then counts as saved.
 */
export async function saveAllAsFile(services: Services, name: string): Promise<SavedAll | null> {
  const { shelf, versions } = services
  const [{ archiveOf }, { missingIn }] = await Promise.all([
    import('#storage/archive.ts'),
    import('./left-out/missing-in.ts'),
  ])
  const moment = services.now()
  const heads = await shelf.list()
  const archived: Archived[] = []
  const names: string[] = []
  const lacking: Named[] = []
  for (const head of heads) {
    const { id, title } = head
    const record = await shelf.read(id)
    if (!record) continue
    const kept: Version[] = []
    for (const version of await versions.list(id)) {
      const text = await versions.read(id, version.id)
      if (text !== null) kept.push({ head: version, text })
    }
    const read = parseProjectFile(record.text)
    const now = read.ok ? asOpened({ unsavedWork }, { ...read.value, ...record }) : null
    archived.push({
      text: now && !now.isWritten ? serializedNow(services, now.project) : record.text,
      versions: kept,
      ideas: await keptIdeas(services).read(id),
      isTrashed: record.deleted !== null,
    })
    if (now && missingIn(now.project).count > 0) lacking.push(head)
    names.push(`${fileStem(title, day(moment))}${fileEnding}`)
  }
  for (const project of services.keeps ? unkept(heads) : []) {
    const { id, language, answers } = project
    const { title } = answers.start
    const text = serializedNow(services, project)
    archived.push({ text, versions: [], ideas: noIdeas, isTrashed: false })
    if (missingIn(project).count > 0) lacking.push({ id, title, language })
    names.push(`${fileStem(title, day(moment))}${fileEnding}`)
  }
  const bytes = archiveOf(archived, (nth) => names[nth] ?? '')
  if (bytes.length > limits.fileBytes) return null
  const file = `${fileStem(name, day(moment))}.zip`
  saveFile(new Blob([bytes], { type: 'application/zip' }), file)
  for (const { id } of heads) await shelf.markSavedAsFile(id, moment.toISOString())
  return { name: file, lacking }
}

/** What the shelf has had no room for so far. */
const unkept = (heads: readonly ShelfHead[]): Project[] =>
  projectsWithUnsavedWork()
    .filter((id) => !heads.some((head) => head.id === id))
    .flatMap((id) => leftUnwritten({ unsavedWork }, id) ?? [])

/** `use` is what the file's name says it is for, so that one for others is not mistaken for one's own. */
interface HandedTo {
  readonly audience: Audience
  readonly use: string
}

/**
 * Hands the project to the person as a file, and gives the file's name. One for others may lack
 * private notes, and so does not count as the copy that keeps the work.
 */
export async function saveAsFile(
  services: Services,
  project: Project,
  { audience, use }: HandedTo,
): Promise<string> {
  const moment = services.now()
  const handed = audience === 'self' ? project : projectToShare(project)
  const name = fileName(project, day(moment), use)
  saveTextAsFile(serializedNow(services, handed), name)
  if (audience === 'self') await services.shelf.markSavedAsFile(project.id, moment.toISOString())
  return name
}
