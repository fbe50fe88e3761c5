import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Project } from '#core/project/project.ts'
import { debounce, handPause } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'

/**
 * The project when it last had been left alone for a while, since a paper takes longer to draw
 * than a key may wait. What is printed is always up to date.
 */
export function useDebouncedProject({ project, subscribe }: Room): Project {
  const [shown, setShown] = useState(project)
  useEffect(() => {
    const debounced = debounce({ read: project, subscribe }, handPause)
    const leave = debounced.subscribe(() => startTransition(() => setShown(debounced.read())))
    const onPrint = () => flushSync(() => setShown(project()))
    setShown(project())
    window.addEventListener('beforeprint', onPrint)
    return () => {
      leave()
      window.removeEventListener('beforeprint', onPrint)
    }
  }, [project, subscribe])
  return shown
}
