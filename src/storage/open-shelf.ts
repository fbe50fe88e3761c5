import type { Shelf } from '#session/ports/shelf.ts'
import { browserShelf } from './browser-shelf.ts'

/**
 * The shelf of this browser; `keeps` is false when it is gone with the window, because the browser
 * has no database, or a policy or a private window shuts it off.
 */
export async function openShelf(name?: string): Promise<{ shelf: Shelf; keeps: boolean }> {
  try {
    return { shelf: await browserShelf(name), keeps: true }
  } catch {
    // Few browsers need it, and the first screen is full.
    const { memoryShelf } = await import('./memory-shelf.ts')
    return { shelf: memoryShelf(), keeps: false }
  }
}
