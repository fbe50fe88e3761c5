import { useCallback, useEffect, useState } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { day } from '#app/shell/day.ts'
import { keptIdeas } from '#app/shell/kept-ideas.ts'
import { useServices } from '#app/shell/services.tsx'
import {
  nothingSaid,
  type SaidInWorkshop,
  saidInWorkshop,
} from '#core/workshop/ideas/said-in-workshop.ts'

/** What was said in the workshop of the open project. */
export interface SaidOfProject {
  /** As a page shows it; nothing until it is read. */
  readonly shown: SaidInWorkshop
  readonly isUnreadable: boolean
  /** As it is kept now. Rejects when it cannot be read. */
  readonly now: () => Promise<SaidInWorkshop>
  /** Reads it once more, where it could not be read. */
  readonly again: () => void
}

/** Read, and read again when another window writes, while the page wants it; it lies beside the project. */
export function useSaid(isWanted: boolean): SaidOfProject {
  const services = useServices()
  const id = useProject((state) => state.project.id)
  const [shown, setShown] = useState(nothingSaid)
  const [isUnreadable, setUnreadable] = useState(false)
  const [times, setTimes] = useState(0)
  const now = useCallback(async () => {
    const { all } = await keptIdeas(services).read(id)
    return saidInWorkshop(all, (at) => day(new Date(at)))
  }, [services, id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `times` asks for it anew.
  useEffect(() => {
    if (!isWanted) return
    let isOver = false
    const tell = (said: SaidInWorkshop, isFailed: boolean) => {
      if (isOver) return
      setShown(said)
      setUnreadable(isFailed)
    }
    const read = () =>
      now().then(
        (said) => tell(said, false),
        () => tell(nothingSaid, true),
      )
    void read()
    const stop = keptIdeas(services).listen(id, () => void read())
    return () => {
      isOver = true
      stop()
    }
  }, [services, id, now, isWanted, times])
  const again = useCallback(() => setTimes((before) => before + 1), [])
  return { shown, isUnreadable, now, again }
}
