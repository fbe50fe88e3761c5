/** Milliseconds before the first try made by itself; each that follows waits twice as long. */
const shortest = 2_000
const longest = 60_000

/**
 * Acts once, when something that could not be fetched may come after all: the network is back, or a
 * while has passed. Gives back how to cancel it.
 */
export function whenWorthTrying(failures: number, act: () => void): () => void {
  const run = () => {
    cancel()
    act()
  }
  const cancel = () => {
    clearTimeout(timer)
    window.removeEventListener('online', run)
  }
  const timer = setTimeout(run, Math.min(shortest * 2 ** failures, longest))
  window.addEventListener('online', run)
  return cancel
}
