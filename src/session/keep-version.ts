import { projectProgress } from '#core/journey/journey.ts'
import type { Project } from '#core/project/project.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { VersionKind } from '#core/versions/version.ts'
import type { ShelfPorts } from './ports/session-ports.ts'
import { serializedNow } from './shelf-acts.ts'

export interface VersionAsked {
  readonly kind: VersionKind
  /** One with a name is kept for ever. */
  readonly name?: string
  /** The project file as it was read; without it, as it is written today. */
  readonly text?: string
}

/**
 * Keeps a project as it stands among its versions, and gives the id. Null where the newest of them was
 * kept after the last change, so that nothing would be gained: one that is asked for is always kept.
 * Never rejects.
 */
export async function keepVersion(
  ports: Pick<ShelfPorts, 'versions' | 'now' | 'newId' | 'app'>,
  project: Project,
  { kind, name = '', text }: VersionAsked,
): Promise<Result<string | null, WriteFailure>> {
  const { versions, now, newId } = ports
  try {
    if (kind !== 'asked') {
      const [newest] = await versions.list(project.id)
      if (newest && newest.at >= project.changed) return ok(null)
      // Of a computer whose clock runs ahead; nothing is changed before it is an update no more.
      if (kind === 'update' && newest?.kind === kind) return ok(null)
    }
    const head = {
      id: newId(),
      at: now().toISOString(),
      kind,
      name,
      ...projectProgress(project.answers, project.route),
    }
    const version = { head, text: text ?? serializedNow(ports, project) }
    const kept = await versions.keep(project.id, [version])
    return kept.ok ? ok(head.id) : kept
  } catch {
    return failed('blocked')
  }
}
