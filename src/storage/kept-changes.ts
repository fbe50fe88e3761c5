import { readChange } from '#core/changes/change.ts'
import { withChange } from '#core/changes/with-change.ts'
import type { SmallChange } from '#session/ports/shelf.ts'

/** What became of a project with one write; it lies behind the text. */
export interface KeptChange extends SmallChange {
  readonly id: string
  /** The revision it made. */
  readonly revision: number
}

/**
 * The text after its changes, of which `base` is the revision of the text. At the first that is missing,
 * damaged or of another text it ends: what came before it is whole.
 */
export function textWithChanges(
  text: string,
  { base, revision, changes }: { base: number; revision: number; changes: readonly KeptChange[] },
): { readonly text: string; readonly isCut: boolean } {
  if (revision === base) return { text, isCut: false }
  const envelope: unknown = parsed(text)
  if (typeof envelope !== 'object' || envelope === null) return { text, isCut: true }
  let project: unknown = Reflect.get(envelope, 'project')
  let savedAt: unknown = Reflect.get(envelope, 'savedAt')
  const byRevision = new Map(changes.map((each) => [each.revision, each]))
  let next = base + 1
  for (; next <= revision; next++) {
    const kept = byRevision.get(next)
    const read = readChange(parsed(kept?.json))
    const after = read.ok ? withChange(project, read.value) : read
    if (!kept || !after.ok) break
    project = after.value
    savedAt = kept.savedAt
  }
  return { text: JSON.stringify({ ...envelope, savedAt, project }), isCut: next <= revision }
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json))
  } catch {
    return undefined
  }
}
