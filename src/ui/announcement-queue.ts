const spacing = 300

/**
 * Messages one at a time, 300 ms apart, so that a screen reader gets to each of them. The first
 * also waits: a message in the same moment as a move of focus tends to be talked over.
 */
export function announcementQueue(show: (text: string) => void) {
  const waiting: string[] = []
  let latest: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const next = () => {
    const text = waiting.shift()
    if (text === undefined) {
      timer = undefined
      latest = undefined
      return
    }
    show(text)
    timer = setTimeout(next, spacing)
  }
  return {
    add(text: string) {
      if (text === latest) return
      latest = text
      waiting.push(text)
      timer ??= setTimeout(next, spacing)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
