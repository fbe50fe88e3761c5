/** What this browser keeps for the application, as it tells it itself. */
export interface Room {
  readonly usedBytes: number
  /** Null where it does not say. */
  readonly leftBytes: number | null
  /** Whether it has promised not to clear it away when the disk fills up. */
  readonly isPromised: boolean
}

/** `atLeast` is what is known to lie there, where the browser does not say. */
export async function roomInBrowser(atLeast: number): Promise<Room> {
  const [estimate, isPromised] = await Promise.all([
    asked(() => navigator.storage.estimate()),
    asked(() => navigator.storage.persisted()),
  ])
  const { usage, quota } = estimate ?? {}
  return {
    usedBytes: usage ?? atLeast,
    leftBytes: usage === undefined || quota === undefined ? null : Math.max(0, quota - usage),
    isPromised: isPromised ?? false,
  }
}

/** `navigator.storage` is missing on pages served without HTTPS. */
const asked = async <T>(ask: () => Promise<T>): Promise<T | null> => {
  try {
    return await ask()
  } catch {
    return null
  }
}
