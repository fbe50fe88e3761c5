import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { isBeyond } from './json-extent.ts'
import { jsonText } from './json-text.ts'
import { currentVersion, type Migration, migrations } from './migrations.ts'
import { type Place, placeOf } from './place.ts'
import { type Project, projectSchema } from './project.ts'
import { crowdedAt, type Mended, repairProject } from './repair-project.ts'

export const fileFormat = 'medspil-project'
export const fileEnding = '.medspil.json'

/** What stands around a project in a file and on the shelf. Its JSON Schema is published with the app. */
export const envelopeSchema = z.strictObject({
  format: z.literal(fileFormat),
  version: z.literal(currentVersion),
  savedAt: z.iso.datetime(),
  /** Name and version of the application that wrote it; for people, never read back. */
  app: z.string().check(z.maxLength(200)),
  project: projectSchema,
})

/**
 * `tooLarge` more bytes than a project file may have · `tooDeep` nested, or of more parts, than any project ·
 * `damaged` not whole JSON · `foreign` JSON, but not a project of ours ·
 * `tooNew` from a later version · `invalid` ours, but something inside is not as it must be.
 */
export type ParseFailureReason =
  | 'tooLarge'
  | 'tooDeep'
  | 'damaged'
  | 'foreign'
  | 'tooNew'
  | 'invalid'

export interface ParseFailure {
  readonly reason: ParseFailureReason
  /** What was to be opened, untouched, so that it can be kept. */
  readonly text: string
  /** Where it went wrong; null when that says nothing. */
  readonly place: Place | null
}

/** The text of a project file. `savedAt` is an ISO moment, `app` a name and version. */
export function serializeProject(project: Project, savedAt: string, app: string): string {
  const around = JSON.stringify({ format: fileFormat, version: currentVersion, savedAt, app })
  return `${around.slice(0, -1)},"project":${jsonText(project)}}`
}

/** Reads what `serializeProject` wrote, in this version or an earlier one. Never throws, never repairs in silence. */
export function parseProject(
  text: string,
  chain: readonly Migration[] = migrations,
): Result<Project, ParseFailure> {
  const found = parseProjectFile(text, chain)
  return found.ok ? ok(found.value.project) : found
}

export interface ParsedFile {
  readonly project: Project
  /** The ISO moment it was serialized; null where the text does not say. */
  readonly savedAt: string | null
  /** Of the file format it was written in. */
  readonly version: number
}

/** As `parseProject`, with when it was serialized and by which version. */
export function parseProjectFile(
  text: string,
  chain: readonly Migration[] = migrations,
): Result<ParsedFile, ParseFailure> {
  const read = asCurrent(text, chain)
  if (!read.ok) return read
  const { savedAt, version, project } = read.value
  const found = projectSchema.safeParse(project)
  if (found.success) return ok({ project: found.data, savedAt, version })
  const [issue] = found.error.issues
  return failed({ reason: 'invalid', text, place: issue ? placeOf(issue.path, project) : null })
}

export interface OpenedFile {
  readonly project: Project
  /** What had to be mended for it; empty for a file that is as it must be. */
  readonly repairs: readonly Mended[]
}

/** As `parseProject`, of a file somebody chose: what is wrong inside is mended where that can be told. */
export function openProjectFile(text: string): Result<OpenedFile, ParseFailure> {
  const read = asCurrent(text, migrations)
  if (!read.ok) return read
  const { project } = read.value
  // Judged first: what is too much for that is told without being judged row by row.
  const place = crowdedAt(project)
  if (place) return failed({ reason: 'invalid', text, place })
  const found = projectSchema.safeParse(project)
  if (found.success) return ok({ project: found.data, repairs: [] })
  const repaired = repairProject(project)
  return repaired.ok ? repaired : failed({ reason: 'invalid', text, place: repaired.failure })
}

interface CurrentFile extends Omit<ParsedFile, 'project'> {
  /** In this version's shape, as far as its migrations could tell; not judged yet. */
  readonly project: unknown
}

const mostInFile = {
  depth: limits.fileDepth,
  parts: limits.fileParts,
  members: limits.fileMembers,
}

function asCurrent(text: string, chain: readonly Migration[]): Result<CurrentFile, ParseFailure> {
  const no = (reason: ParseFailureReason, place: Place | null = null) =>
    failed({ reason, text, place })
  if (text.length > limits.fileBytes) return no('tooLarge')
  if (isBeyond(text, mostInFile)) return no('tooDeep')

  const json = parsed(text)
  if (json === undefined) return no('damaged')
  const head = headSchema.safeParse(json)
  if (!head.success) return no('foreign')
  const { version, savedAt, project } = head.data
  if (version > chain.length + 1) return no('tooNew')

  const current = migrated(project, chain.slice(version - 1))
  return current.ok ? ok({ savedAt, version, project: current.value }) : no('invalid')
}

/** Enough to know whose file it is; the rest is judged after migration. */
const headSchema = z.object({
  format: z.literal(fileFormat),
  version: z.int().check(z.minimum(1)),
  savedAt: z.catch(z.nullable(z.iso.datetime()), null),
  project: z.unknown(),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

function migrated(project: unknown, chain: readonly Migration[]): Result<unknown, 'broken'> {
  try {
    return ok(chain.reduce((before, migrate) => migrate(before), project))
  } catch {
    return failed('broken')
  }
}
