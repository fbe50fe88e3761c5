/** What one tab tells the others about the shelf they share. */
export interface OtherTabs {
  readonly saved: (id: string, revision: number) => void
  /** Put in the trash or removed. */
  readonly deleted: (id: string) => void
  readonly close: () => void
}

export interface OtherTabsListener {
  readonly onSaved: (id: string, revision: number) => void
  readonly onDeleted: (id: string) => void
}

/**
 * Listens to the other tabs, and tells them. Opened only when called: a channel opened with the
 * module would keep Node alive when it builds the start page.
 */
export function otherTabs(
  { onSaved, onDeleted }: OtherTabsListener,
  name: string = 'medspil',
): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return alone
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // A tab of a newer version may say what this one does not understand.
    if (!isNews(data)) return
    if (data.kind === 'deleted') onDeleted(data.id)
    else onSaved(data.id, data.revision)
  }
  return {
    saved: (id, revision) => channel.postMessage({ kind: 'saved', id, revision } satisfies News),
    deleted: (id) => channel.postMessage({ kind: 'deleted', id } satisfies News),
    close: () => channel.close(),
  }
}

type News =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'deleted'; readonly id: string }

function isNews(data: unknown): data is News {
  if (typeof data !== 'object' || data === null) return false
  if (!('kind' in data && 'id' in data && typeof data.id === 'string')) return false
  if (data.kind === 'deleted') return true
  return data.kind === 'saved' && 'revision' in data && typeof data.revision === 'number'
}

const alone: OtherTabs = { saved: () => {}, deleted: () => {}, close: () => {} }
