import { useOffline } from './offline-store.ts'
import { useOfflineWords } from './use-offline-words.ts'

/** Whether the app would come without a network, and what is missing. */
export function OfflineNote() {
  const words = useOfflineWords()
  const { kept } = useOffline()
  if (!words || !kept) return null
  if (kept.kind === 'fetching') return <p>{words.fetching(kept.done, kept.of)}</p>
  return <p>{words[kept.kind]}</p>
}
