/** What all that this application keeps in a browser is named by: other pages of the same server are not ours. */
export const isOurs = (name: string) => /^medspil(?:$|\W)/.test(name)

let isCleared = false

/** Whether somebody has had everything deleted: from then on this window keeps nothing. */
export const keepsNothing = () => isCleared

export function stopKeeping(): void {
  isCleared = true
}

type News = 'clearing' | 'cleared'

/** Tells this browser's other windows; they hear the first before anything is deleted. */
export function tellOfClearing(news: News): void {
  const channel = clearingChannel()
  channel?.postMessage(news)
  channel?.close()
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

const clearingChannel = () =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('medspil.clearing')
