let isCleared = false

/** Whether somebody has had everything deleted: from then on this window keeps nothing. */
export const keepsNothing = () => isCleared

export function stopKeeping(): void {
  isCleared = true
}

/** So long a window waits to hear that it is done, in milliseconds: the one that does it may be closed meanwhile. */
const patience = 20_000

/** This window keeps nothing once another deletes everything; `act` is called when that is done. */
export function whenCleared(act: () => void): void {
  const channel = clearingChannel()
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'cleared' && isCleared) act()
    if (data !== 'clearing') return
    stopKeeping()
    setTimeout(act, patience)
  })
}

/** Null where there is none; windows then know nothing of each other. */
export const clearingChannel = () =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('medspil.clearing')
