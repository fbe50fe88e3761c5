/** What one window tells the others of the ideas it has written. */
interface News {
  readonly project: string
  readonly numbers: readonly number[]
}

/** Between the windows over one place for ideas. Opened only when it is listened to or told something. */
export function ideaNews(name: string) {
  let channel: BroadcastChannel | null = null
  const listeners = new Set<(news: News) => void>()
  const opened = () => {
    if (channel || typeof BroadcastChannel === 'undefined') return channel
    channel = new BroadcastChannel(`${name}.ideas`)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isNews(data)) for (const listen of listeners) listen(data)
    }
    return channel
  }
  return {
    tell: (project: string, numbers: readonly number[]) =>
      opened()?.postMessage({ project, numbers } satisfies News),
    listen: (project: string, onWritten: (numbers: readonly number[]) => void) => {
      const listen = (news: News) => {
        if (news.project === project) onWritten(news.numbers)
      }
      listeners.add(listen)
      opened()
      return () => {
        listeners.delete(listen)
        if (listeners.size > 0) return
        channel?.close()
        channel = null
      }
    },
  }
}

/** A window of a later version may say what this one does not understand. */
function isNews(data: unknown): data is News {
  if (typeof data !== 'object' || data === null) return false
  if (!('project' in data && typeof data.project === 'string' && 'numbers' in data)) return false
  const { numbers } = data
  return Array.isArray(numbers) && numbers.every((number) => typeof number === 'number')
}
