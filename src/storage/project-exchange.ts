import { limits } from '#core/limits.ts'
import type { Project } from '#core/project/project.ts'
import {
  fileEnding,
  type OpenedFile,
  openProjectFile,
  type ParseFailure,
} from '#core/project/project-file.ts'
import type { Mended } from '#core/project/repair-project.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { Version } from '#core/versions/version.ts'
import type { Ideas } from '#core/workshop/ideas/ideas.ts'
import type { PdfFailure } from './pdf-attachment.ts'

/** What a file is called when the project has no name yet. */
const fallback = 'medspil'
/** UTF-16 units of a file name's first part. */
const longest = 60

/**
 * A file name without its ending, from the project's title and a day as `2026-11-23`. Only letters,
 * digits and hyphens: Windows, macOS, SharePoint and a link in a mail all take it as it is. `use` says
 * what the file is for, as `til-deling`, where there is one of the same project for something else.
 */
export function fileStem(title: string, date: string, use = ''): string {
  const words = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const name = shortened(words.replace(/^[-\p{M}]+/u, '')).replace(/-+$/u, '')
  return [name === '' ? fallback : name, ...(use === '' ? [] : [use]), date].join('_')
}

/** The name of a project file. `date` is a day as `2026-11-23`; `use` as in `fileStem`. */
export const fileName = ({ answers }: Project, date: string, use = '') =>
  fileStem(answers.start.title, date, use) + fileEnding

/** Never cuts a character of two units in half. */
const shortened = (name: string) => name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')

/** Hands a file to the browser, which puts it where this person's downloads go. */
export function saveAsFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // Firefox follows only a link that is part of the page.
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), patience)
}

const patience = 40_000

export const saveTextAsFile = (text: string, name: string): void =>
  saveAsFile(new Blob([text], { type: 'application/json' }), name)

/** Why a chosen file was not opened; `text` is what was read of it, empty for a PDF. */
export type FileFailure =
  | ParseFailure
  | { readonly reason: PdfFailure | 'notFetched'; readonly text: ''; readonly place: null }

/** What a file holds: at least one project, and how many more that cannot be opened. */
export interface FoundProjects {
  readonly projects: readonly Project[]
  readonly unread: number
  /** What was mended in those of them that were not as they must be. */
  readonly repairs?: ReadonlyMap<Project, readonly Mended[]>
  /** Of an archive: what each of them was before. */
  readonly versions?: ReadonlyMap<Project, readonly Version[]>
  /** And what was said in its workshop. */
  readonly ideas?: ReadonlyMap<Project, Ideas>
  /** And which of them lay in the trash. */
  readonly trashed?: ReadonlySet<Project>
}

/**
 * Opens a project file someone has chosen, or those inside a charter as PDF or an archive. Never rejects; a file
 * too large is not even read.
 */
export async function readProjectFile(file: File): Promise<Result<FoundProjects, FileFailure>> {
  if (file.size > limits.fileBytes) return failed({ reason: 'tooLarge', text: '', place: null })
  const bytes = await bytesOf(file)
  if (bytes === null) return failed({ reason: 'damaged', text: '', place: null })
  if (isPdf(bytes)) return openPdf(bytes)
  return isZip(bytes) ? openArchive(bytes) : opened([openText(bytes)])
}

/** A project, and the name of the file it came in. */
export interface FromFile {
  readonly project: Project
  readonly file: string
  /** It came in a link, and `file` is what that is called. */
  readonly isLinked?: boolean
  /** What was mended in it. */
  readonly repairs: readonly Mended[]
  /** What it was before, where the file says. */
  readonly versions: readonly Version[]
  /** What was said in its workshop; null where the file does not say. */
  readonly ideas: Ideas | null
  /** It lay in the trash where the file was saved. */
  readonly isTrashed?: boolean
}

/** What some files hold: at least one project. */
export interface FoundInFiles {
  readonly projects: readonly FromFile[]
  /** What cannot be opened, by the name of its file; of a file that holds several, once for each. */
  readonly unread: readonly { readonly file: string; readonly failure: FileFailure | null }[]
  /** The papers of several projects in one PDF: one of them is meant. */
  readonly isOneOf: boolean
}

/** As `readProjectFile`, of several files; when none opens, why the first does not. */
export async function readProjectFiles(
  files: readonly File[],
): Promise<Result<FoundInFiles, FileFailure>> {
  const projects: FromFile[] = []
  const unread: FoundInFiles['unread'][number][] = []
  let isOneOf = files.length === 1
  // One after the other: each may be large.
  for (const file of files) {
    const read = await readProjectFile(file)
    if (!read.ok) unread.push({ file: file.name, failure: read.failure })
    else {
      const { repairs, versions, ideas, trashed } = read.value
      isOneOf &&= versions === undefined
      projects.push(
        ...read.value.projects.map((project) => ({
          project,
          file: file.name,
          repairs: repairs?.get(project) ?? [],
          versions: versions?.get(project) ?? [],
          ideas: ideas?.get(project) ?? null,
          isTrashed: trashed?.has(project) ?? false,
        })),
      )
      const more = Array.from({ length: read.value.unread }, () => ({
        file: file.name,
        failure: null,
      }))
      unread.push(...more)
    }
  }
  const failure = unread.find((each) => each.failure !== null)?.failure
  if (projects.length === 0 && failure) return failed(failure)
  return ok({ projects, unread, isOneOf })
}

function openText(bytes: Uint8Array): Result<OpenedFile, ParseFailure> {
  const { text, isWhole } = decoded(bytes)
  if (!beginsAsProject(text)) return failed({ reason: 'foreign', text, place: null })
  return isWhole ? openProjectFile(text) : failed({ reason: 'damaged', text, place: null })
}

/** The reader of PDFs is large, and comes only now. */
async function openPdf(bytes: Uint8Array): Promise<Result<FoundProjects, FileFailure>> {
  const reader = await import('./pdf-attachment.ts').catch(() => null)
  const found = (await reader?.projectsInPdf(bytes)) ?? failed('pdfReaderMissing' as const)
  if (!found.ok) return failed({ reason: found.failure, text: '', place: null })
  return opened(found.value.map(openText))
}

/** What unpacks is fetched only now. */
async function openArchive(bytes: Uint8Array): Promise<Result<FoundProjects, FileFailure>> {
  const reader = await import('./archive.ts').catch(() => null)
  const unpacked = reader?.archivedIn(bytes) ?? failed('notFetched' as const)
  if (!unpacked.ok) return failed({ reason: unpacked.failure, text: '', place: null })
  const archived = unpacked.value
  const files = archived.map(({ text }) => openProjectFile(text))
  const found = opened(files)
  if (!found.ok) return found
  const versions = new Map<Project, readonly Version[]>()
  const ideas = new Map<Project, Ideas>()
  const trashed = new Set<Project>()
  for (const [nth, file] of files.entries())
    if (file.ok) {
      const { project } = file.value
      const beside = archived[nth]
      versions.set(project, beside?.versions ?? [])
      if (beside) ideas.set(project, beside.ideas)
      if (beside?.isTrashed) trashed.add(project)
    }
  return ok({ ...found.value, versions, ideas, trashed })
}

/** The same project twice is one; when none opens, why the first does not. */
function opened(
  files: readonly Result<OpenedFile, ParseFailure>[],
): Result<FoundProjects, ParseFailure> {
  const projects = new Map<string, OpenedFile>()
  const failures = new Map<string, ParseFailure>()
  for (const file of files)
    if (file.ok) projects.set(JSON.stringify(file.value.project), file.value)
    else failures.set(file.failure.text, file.failure)
  const [failure] = failures.values()
  if (projects.size === 0 && failure) return failed(failure)
  const all = [...projects.values()]
  const repaired = all.filter(({ repairs }) => repairs.length > 0)
  return ok({
    projects: all.map(({ project }) => project),
    unread: failures.size,
    ...(repaired.length > 0 && {
      repairs: new Map(repaired.map(({ project, repairs }) => [project, repairs])),
    }),
  })
}

/** A picture or a Word document is no damaged project. An empty file may have been one, as may one in UTF-16. */
function beginsAsProject(text: string): boolean {
  const head = text.slice(0, 1024).replace(/^[\uFEFF\uFFFD]+|\0/gu, '')
  return /^\s*(?:\{\s*(?:["}]|$)|\[|$)/u.test(head)
}

/** Readers take a PDF whose mark comes within a kilobyte. A project may speak of one, in its JSON. */
function isPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /^[^{[]*%PDF-/u.test(head)
}

const isZip = (bytes: Uint8Array) => [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte)

/** Null when the file has gone or cannot be fetched, as one that lies only in the cloud. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

function decoded(bytes: Uint8Array): { text: string; isWhole: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isWhole: true }
  } catch {
    return { text: new TextDecoder().decode(bytes), isWhole: false }
  }
}
