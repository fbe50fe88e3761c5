const spacing = 300
/** Milliseconds the last message stays: long enough to be read out, and then nothing to stumble upon. */
const staying = 5_000

/**
 * Messages one at a time, 300 ms apart, so that a screen reader gets to each of them. The first
 * also waits: a message in the same moment as a move of focus tends to be talked over.
 */
export function announcementQueue(show: (text: string) => void) {
  const waiting: string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined

  const next = () => {
    const text = waiting.shift()
    if (text === undefined) {
      timer = undefined
      leaving = setTimeout(() => show(''), staying - spacing)
      return
    }
    clearTimeout(leaving)
    show(text)
    timer = setTimeout(next, spacing)
  }
  return {
    add(text: string) {
      if (text !== waiting.at(-1)) waiting.push(text)
      timer ??= setTimeout(next, spacing)
    },
    stop() {
      clearTimeout(timer)
      clearTimeout(leaving)
      timer = undefined
    },
  }
}
