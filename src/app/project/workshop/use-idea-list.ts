import { useEffect, useState } from 'react'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { keptIdeas, putOnPage } from '#app/shell/kept-ideas.ts'
import { useServices } from '#app/shell/services.tsx'
import { type IdeaList, ideaList } from '#session/idea-list.ts'

/** The ideas of the open project, closed with the screen; null until they are looked for. */
export function useIdeaList(): IdeaList | null {
  const session = useSession()
  const services = useServices()
  const id = useProject((state) => state.project.id)
  const [list, setList] = useState<IdeaList | null>(null)
  useEffect(() => {
    const keepProject = async () => {
      session.store.changeProject((project) => ({ ...project }))
      await session.flush()
    }
    const opened = ideaList(keptIdeas(services), id, keepProject)
    setList(opened)
    const takeAway = putOnPage(id, () => opened.getState().all.length)
    const stop = session.store.subscribe(({ save }, before) => {
      if (save === before.save) return
      if (save.kind === 'failed' && save.reason === 'gone') opened.lose()
      if (save.kind === 'saved') void opened.putBack()
    })
    return () => {
      stop()
      takeAway()
      opened.close()
      setList(null)
    }
  }, [services, session, id])
  return list
}
