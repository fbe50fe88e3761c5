import { useEffect, useEffectEvent } from 'react'

/**
 * Takes files with text that are dropped anywhere on the page, before what takes projects does: a phone saves its
 * contribution as such a file, and no project is one.
 */
export function useDroppedContributions(onFiles: (files: readonly File[]) => void) {
  const take = useEffectEvent(onFiles)
  useEffect(() => {
    const act = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (!files.some(({ name }) => /\.txt$/i.test(name))) return
      event.preventDefault()
      event.stopPropagation()
      take(files)
    }
    window.addEventListener('drop', act, { capture: true })
    return () => window.removeEventListener('drop', act, { capture: true })
  }, [])
}
