import { useSyncExternalStore } from 'react'
import type { FileState } from '#session/linked-file.ts'
import { useSession } from './use-project.ts'

const none: FileState = { kind: 'none' }
const unheard = () => () => {}

/** How far the file of the open project is what stands here. */
export function useLinkedFile(): FileState {
  const { file } = useSession()
  return useSyncExternalStore(file?.subscribe ?? unheard, file?.state ?? (() => none))
}
