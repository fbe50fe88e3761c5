import type { Language } from '#core/languages.ts'
import { currentVersion } from '#core/project/migrations.ts'
import { emptyProject } from '#core/project/project.ts'
import { type ParseFailure, parseProjectFile } from '#core/project/project-file.ts'
import { createSession, type Session } from './create-session.ts'
import { keepVersion } from './keep-version.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import { recoverUnsaved } from './recover-unsaved.ts'

export type Opening =
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'missing' }
  | { readonly kind: 'trashed'; readonly title: string }
  | { readonly kind: 'unreadable'; readonly failure: ParseFailure }
  /** The browser has taken the shelf away, for now. */
  | { readonly kind: 'unreached'; readonly reason: unknown }

/**
 * Takes a project from the shelf. What cannot be read is handed out as it is, and nothing is written
 * over it. With `begin`, an id the shelf does not know becomes an empty project in that language,
 * written with its first change. Never rejects.
 */
export const openSession = (
  ports: SessionPorts,
  id: string,
  begin: Language | null,
): Promise<Opening> =>
  opened(ports, id, begin).catch((reason: unknown) => ({ kind: 'unreached', reason }))

async function opened(ports: SessionPorts, id: string, begin: Language | null): Promise<Opening> {
  const record = await ports.shelf.read(id)
  const read = record && parseProjectFile(record.text)
  if (read && !read.ok) return { kind: 'unreadable', failure: read.failure }
  if (read && record.deleted !== null)
    return { kind: 'trashed', title: read.value.project.answers.start.title }
  const kept = read && { ...read.value, revision: record.revision, isCut: record.isCut }
  // Beside the project, and nothing waits for it: its first change is written some time after this.
  if (kept && kept.version < currentVersion)
    void keepVersion(ports, kept.project, { kind: 'update', text: record.text })
  const [recovered, steps] = await Promise.all([
    recoverUnsaved(ports, id, kept),
    // Without them nothing is lost but what could be undone.
    ports.shelf.steps(id).catch(() => null),
  ])
  const found = { ...recovered, steps }
  const language = found.recovered?.project.language ?? begin
  if (kept) return { kind: 'open', session: createSession(ports, kept, found) }
  if (language === null) return { kind: 'missing' }
  const empty = emptyProject(id, language, ports.now().toISOString())
  const project = { ...empty, document: { ...empty.document, ...ports.newDocument?.() } }
  const begun = { project, savedAt: null, revision: null }
  return { kind: 'open', session: createSession(ports, begun, found) }
}
