/**
 * Runs something one at a time: who asks while it runs has it run once more, and waits for that as well. Each
 * run thus begins after whatever it was last asked for.
 */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let isWantedAgain = false
  const runAll = async () => {
    do {
      isWantedAgain = false
      await run()
    } while (isWantedAgain)
  }
  return () => {
    if (running !== null) isWantedAgain = true
    running ??= runAll().finally(() => {
      running = null
    })
    return running
  }
}
