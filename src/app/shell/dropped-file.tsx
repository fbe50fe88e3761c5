import { useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router'
import type { FoundProjects } from '#storage/project-exchange.ts'
import { shelfActs } from './lazy-acts.ts'
import { part } from './part.tsx'
import { paths } from './paths.ts'
import { useProblem } from './use-problem.ts'

const FileProblemDialog = part(
  async () => (await import('./file-problem-dialog.tsx')).FileProblemDialog,
)

let dropped: FoundProjects | null = null
let tell = () => {}

/**
 * Takes a file dropped anywhere, which the browser would show raw. What opens goes to the start page,
 * where projects are opened; what does not is told of where one is.
 */
export function FileDrops() {
  const navigate = useNavigate()
  const { problem, tell: fail, clear } = useProblem()
  const onDrop = useEffectEvent(async (file: File) => {
    const acts = await shelfActs()
    if (!acts) return fail({ reason: 'notFetched' })
    const read = await acts.readProjectFile(file)
    if (!read.ok) return fail(read.failure)
    dropped = read.value
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
      const [file] = event.type === 'drop' ? (event.dataTransfer?.files ?? []) : []
      if (file) void onDrop(file)
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

/** Hands on what was found in the file that was dropped, once, whether here or on the way here. */
export function useDroppedFile(onFound: (found: FoundProjects) => void) {
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
