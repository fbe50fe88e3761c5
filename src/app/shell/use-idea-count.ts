import { useEffect, useState } from 'react'
import { useServices } from './services.tsx'

/** How many ideas lie beside a project; 0 until that is known, and where it cannot be. */
export function useIdeaCount(project: string): number {
  const services = useServices()
  const [count, setCount] = useState(0)
  useEffect(() => {
    let isOver = false
    // What reads them is fetched only where a project is saved.
    import('./kept-ideas.ts')
      .then(({ keptIdeas }) => keptIdeas(services).read(project))
      .then(
        ({ all }) => {
          if (!isOver) setCount(all.length)
        },
        () => {},
      )
    return () => {
      isOver = true
    }
  }, [services, project])
  return count
}
