import { useCallback, useEffect, useState } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { useServices } from '#app/shell/services.tsx'
import type { VersionHead } from '#core/versions/version.ts'

/** The versions of the open project; `heads` is null until they have come. */
export function useVersions() {
  const { versions } = useServices()
  const id = useProject((state) => state.project.id)
  const [heads, setHeads] = useState<readonly VersionHead[] | null>(null)
  const [isUnreached, setIsUnreached] = useState(false)
  const refresh = useCallback(async () => {
    try {
      setHeads(await versions.list(id))
      setIsUnreached(false)
    } catch (reason) {
      console.error(reason)
      setIsUnreached(true)
    }
  }, [versions, id])
  useEffect(() => {
    void refresh()
  }, [refresh])
  return { heads, isUnreached, refresh }
}
