import { useEffect, useState } from 'react'
import { useServices } from './services.tsx'

/** For how long one who wants to save waits to be told, in ms. */
const patience = 2000

/** How many ideas lie beside a project; null until that is known, and 0 where it cannot be. */
export function useIdeaCount(project: string): number | null {
  const services = useServices()
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    let isOver = false
    const know = (known: number) => {
      if (!isOver) setCount(known)
    }
    const waiting = setTimeout(know, patience, 0)
    // What reads them is fetched only where a project is saved.
    import('./kept-ideas.ts')
      .then(({ keptIdeas }) => keptIdeas(services).read(project))
      .then(
        ({ all }) => know(all.length),
        () => know(0),
      )
      .finally(() => clearTimeout(waiting))
    return () => {
      isOver = true
      clearTimeout(waiting)
    }
  }, [services, project])
  return count
}
