import { failed } from '#core/result.ts'
import type { Shelf, Unopened } from '#session/ports/shelf.ts'
import type { Versions } from '#session/ports/versions.ts'
import { browserShelf } from './browser-shelf.ts'

interface OpenedShelf {
  readonly shelf: Shelf
  readonly versions: Versions
  readonly keeps: boolean
  /** Null too where there is none. */
  readonly unopened: Unopened | null
}

/**
 * The shelf of this browser; `keeps` is false when it is gone with the window, because the browser
 * has no database, a policy or a private window shuts it off, or it did not open, and `unopened` says why.
 * Versions are opened when first asked for.
 */
export async function openShelf(name?: string): Promise<OpenedShelf> {
  try {
    const shelf = await browserShelf(name)
    const versions = async () => (await import('./browser-versions.ts')).browserVersions(name)
    return { shelf, versions: opened(versions), keeps: true, unopened: null }
  } catch (error) {
    // Few browsers need it, and the first screen is full.
    const { shelfInWindow } = await import('./shelf-in-window.ts')
    return shelfInWindow(error)
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
