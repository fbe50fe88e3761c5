import type { Channel, ChannelListener } from '#session/ports/channel.ts'

/**
 * Listens to the other tabs, and tells them. Opened only when called: a channel opened with the
 * module would keep Node alive when it builds the start page.
 */
export function otherTabs(
  { onSaved, onDeleted, onRestored }: ChannelListener,
  name: string = 'medspil',
): Channel {
  if (typeof BroadcastChannel === 'undefined') return alone
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // A tab of a newer version may say what this one does not understand.
    if (!isNews(data)) return
    if (data.kind === 'deleted') onDeleted(data.id)
    else if (data.kind === 'restored') onRestored(data.id)
    else onSaved(data.id, data.revision)
  }
  return {
    saved: (id, revision) => channel.postMessage({ kind: 'saved', id, revision } satisfies News),
    deleted: (id) => channel.postMessage({ kind: 'deleted', id } satisfies News),
    restored: (id) => channel.postMessage({ kind: 'restored', id } satisfies News),
    close: () => channel.close(),
  }
}

type News =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'restored'; readonly id: string }

function isNews(data: unknown): data is News {
  if (typeof data !== 'object' || data === null) return false
  if (!('kind' in data && 'id' in data && typeof data.id === 'string')) return false
  if (data.kind === 'deleted' || data.kind === 'restored') return true
  return data.kind === 'saved' && 'revision' in data && typeof data.revision === 'number'
}

const alone: Channel = {
  saved: () => {},
  deleted: () => {},
  restored: () => {},
  close: () => {},
}
