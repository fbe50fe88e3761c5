import { failed } from '#core/result.ts'
import type { Shelf } from '#session/ports/shelf.ts'
import type { Versions } from '#session/ports/versions.ts'
import { browserShelf } from './browser-shelf.ts'

/**
 * The shelf of this browser; `keeps` is false when it is gone with the window, because the browser
 * has no database, or a policy or a private window shuts it off. Versions are opened when first asked for.
 */
export async function openShelf(
  name?: string,
): Promise<{ shelf: Shelf; versions: Versions; keeps: boolean }> {
  try {
    const shelf = await browserShelf(name)
    const versions = async () => (await import('./browser-versions.ts')).browserVersions(name)
    return { shelf, versions: opened(versions), keeps: true }
  } catch {
    // Few browsers need it, and the first screen is full.
    const { memoryShelf } = await import('./memory-shelf.ts')
    const shelf = memoryShelf()
    const versions = async () => {
      const { memoryVersions } = await import('./memory-versions.ts')
      return memoryVersions(async (id) => (await shelf.look(id)) !== null)
    }
    return { shelf, versions: opened(versions), keeps: false }
  }
}

/** Opened once; where that fails, once more when next asked for. */
function opened(open: () => Promise<Versions>): Versions {
  let opening: Promise<Versions> | null = null
  const all = () => {
    opening ??= open().catch((reason: unknown) => {
      opening = null
      throw reason
    })
    return opening
  }
  const written = async (
    work: (versions: Versions) => ReturnType<Versions['keep']>,
  ): ReturnType<Versions['keep']> => {
    const versions = await all().catch(() => null)
    return versions ? work(versions) : failed('blocked')
  }
  return {
    list: async (project) => (await all()).list(project),
    read: async (project, id) => (await all()).read(project, id),
    keep: (project, versions) => written(({ keep }) => keep(project, versions)),
    rename: (project, id, name) => written(({ rename }) => rename(project, id, name)),
  }
}
