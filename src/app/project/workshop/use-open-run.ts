import { useEffect, useState, useSyncExternalStore } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { useServices } from '#app/shell/services.tsx'
import { isAbandoned, type Run } from '#core/workshop/run/run.ts'
import { type OpenRun, openRun } from '#session/open-run.ts'
import type { Runs } from '#session/ports/runs.ts'
import { whenReturning } from '#storage/leaving.ts'
import { browserRuns } from '#storage/runs/browser-runs.ts'
import { memoryRuns } from '#storage/runs/memory-runs.ts'

/** One connection for all screens of the window. */
let runs: Runs | null = null

/** The run of the open project's workshop, closed with the screen; null until it is looked for. */
export function useOpenRun(): OpenRun | null {
  const { keeps } = useServices()
  const id = useProject((state) => state.project.id)
  const [open, setOpen] = useState<OpenRun | null>(null)
  useEffect(() => {
    runs ??= keeps ? browserRuns() : memoryRuns()
    const opened = openRun({ runs, whenReturning }, id)
    setOpen(opened)
    return () => {
      opened.close()
      setOpen(null)
    }
  }, [keeps, id])
  return open
}

/** The run that is going on at this moment; null where none is. */
export function useRunGoingOn(open: OpenRun | null): Run | null {
  const state = useSyncExternalStore(open?.subscribe ?? unheard, () => open?.state() ?? null)
  const { now } = useServices()
  const run = state?.kind === 'open' ? state.run : null
  return run && !run.isOver && !isAbandoned(run, now().getTime()) ? run : null
}

const unheard = () => () => {}
