import { useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router'
import { paths } from './paths.ts'

let dropped: File | null = null
let tell = () => {}

/** Takes a file dropped anywhere to the start page, where one is opened; the browser would show it raw. */
export function useFileDrops() {
  const navigate = useNavigate()
  const onDrop = useEffectEvent((file: File) => {
    dropped = file
    void navigate(paths.home)
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
      if (file) onDrop(file)
    }
    window.addEventListener('dragover', act)
    window.addEventListener('drop', act)
    return () => {
      window.removeEventListener('dragover', act)
      window.removeEventListener('drop', act)
    }
  }, [])
}

/** Hands on the file that was dropped, once, whether here or on the way here. */
export function useDroppedFile(onFile: (file: File) => void) {
  const take = useEffectEvent(() => {
    const file = dropped
    dropped = null
    if (file) onFile(file)
  })
  useEffect(() => {
    tell = take
    take()
    return () => {
      tell = () => {}
    }
  }, [])
}
