import { keyOf } from '#storage/preferences.ts'

/** Acts when another window has written other texts of the project, what was not sent, or what a room is asked. Gives back how to stop listening. */
export function whenOtherTextsChange(projectId: string, act: () => void): () => void {
  const keys = ['others', 'unsent', 'phone-question'].map((kind) => keyOf(`${kind}.${projectId}`))
  return whenWrittenElsewhere(keys, act)
}

/** Acts when another window has written under any of these keys. Gives back how to stop listening. */
export function whenWrittenElsewhere(keys: readonly string[], act: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== null && keys.includes(key)) act()
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}
