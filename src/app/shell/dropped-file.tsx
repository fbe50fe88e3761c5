import { useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router'
import type { FoundInFiles } from '#storage/project-exchange.ts'
import { shelfActs } from './lazy-acts.ts'
import { part } from './part.tsx'
import { paths } from './paths.ts'
import { useProblem } from './use-problem.ts'

const FileProblemDialog = part(
  async () => (await import('./file-problem-dialog.tsx')).FileProblemDialog,
)

let dropped: FoundInFiles | null = null
let tell = () => {}

/** What was found elsewhere, to be opened by the start page as soon as one is there. */
export const handOver = (found: FoundInFiles): void => {
  dropped = found
}

/**
 * Takes files dropped anywhere, which the browser would show raw. What opens goes to the start page,
 * where projects are opened; what does not is told of where one is.
 */
export function FileDrops() {
  const navigate = useNavigate()
  const { problem, tell: fail, clear } = useProblem()
  const onDrop = useEffectEvent(async (files: readonly File[]) => {
    const acts = await shelfActs()
    if (!acts) return fail({ reason: 'notFetched' })
    const read = await acts.readProjectFiles(files)
    if (!read.ok) return fail(read.failure)
    handOver(read.value)
    await navigate(paths.home)
    tell()
  })
  useEffect(() => {
    const act = (event: DragEvent) => {
      const isOfFiles = event.dataTransfer?.types.includes('Files')
      // A field for files takes its own.
      const { target } = event
      const isField = target instanceof HTMLInputElement && target.type === 'file'
      if (!isOfFiles || isField) return
      event.preventDefault()
      const files = event.type === 'drop' ? [...(event.dataTransfer?.files ?? [])] : []
      if (files.length > 0) void onDrop(files)
    }
    window.addEventListener('dragover', act)
    window.addEventListener('drop', act)
    return () => {
      window.removeEventListener('dragover', act)
      window.removeEventListener('drop', act)
    }
  }, [])
  return problem === null ? null : <FileProblemDialog problem={problem} onClose={clear} />
}

/** Hands on what was found in the files that were dropped, once, whether here or on the way here. */
export function useDroppedFiles(onFound: (found: FoundInFiles) => void) {
  const take = useEffectEvent(() => {
    const found = dropped
    dropped = null
    if (found) onFound(found)
  })
  useEffect(() => {
    tell = take
    take()
    return () => {
      tell = () => {}
    }
  }, [])
}
