import { useCallback, useEffect, useState } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { useServices } from '#app/shell/services.tsx'
import type { Project } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'

/** Opens versions of the open project, as they are asked for; one from an earlier format comes as today's. */
export function useReadVersion(): (id: string) => Promise<Project | null> {
  const { versions } = useServices()
  const projectId = useProject((state) => state.project.id)
  return useCallback(
    async (id) => {
      const text = await versions.read(projectId, id).catch((reason: unknown) => {
        console.error(reason)
        return null
      })
      const read = text === null ? null : parseProject(text)
      return read?.ok ? read.value : null
    },
    [versions, projectId],
  )
}

/** `none` where it is gone or cannot be read, null until that is known. */
export function useVersion(id: string): Project | 'none' | null {
  const read = useReadVersion()
  const [found, setFound] = useState<Project | 'none' | null>(null)
  useEffect(() => {
    let isLeft = false
    const take = async () => {
      const version = await read(id)
      if (!isLeft) setFound(version ?? 'none')
    }
    void take()
    return () => {
      isLeft = true
    }
  }, [read, id])
  return found
}
