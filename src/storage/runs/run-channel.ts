import { readRun } from '#core/workshop/run/kept-run.ts'
import type { RunChannel, RunNews } from '#session/ports/runs.ts'

/** Between the windows in which one project's workshop is run. */
export function runChannel(project: string, onNews: (news: RunNews) => void): RunChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} }
  const channel = new BroadcastChannel(`medspil.run.${project}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const news = newsIn(data)
    if (news) onNews(news)
  }
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() }
}

/** A window of another version may say what this one does not understand. */
function newsIn(data: unknown): RunNews | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null
  if (data.kind === 'asks') return { kind: 'asks' }
  const kept = data.kind === 'run' && 'kept' in data ? readRun(data.kept) : null
  return kept && { kind: 'run', kept }
}
