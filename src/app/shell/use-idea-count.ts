import { useEffect, useState } from 'react'
import { useServices } from './services.tsx'

/** For how long one who wants to save waits to be told, in ms. */
const patience = 2000

export interface IdeaCount {
  readonly count: number
  /** False where some are on the page alone, as after the browser's data was cleared. */
  readonly areKept: boolean
}

/** How many ideas lie beside a project; null until that is known, and 0 where it cannot be. */
export function useIdeaCount(project: string): IdeaCount | null {
  const services = useServices()
  const [count, setCount] = useState<IdeaCount | null>(null)
  useEffect(() => {
    let isOver = false
    let here = 0
    const know = (kept: number) => {
      if (!isOver) setCount({ count: Math.max(kept, here), areKept: kept >= here })
    }
    const waiting = setTimeout(know, patience, 0)
    // What reads them is fetched only where a project is saved.
    import('./kept-ideas.ts')
      .then(({ ideasOnPage, keptIdeas }) => {
        here = ideasOnPage(project)
        return keptIdeas(services).read(project)
      })
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
