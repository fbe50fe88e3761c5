import { useEffect, useMemo, useState } from 'react'
import { roomOf } from '#app/project/open/room-of.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { keptIdeas } from '#app/shell/kept-ideas.ts'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { shownName } from '#core/questions/shown-name.ts'
import { blockOn } from '#core/workshop/run/block-on.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { type IdeaList, ideaList } from '#session/idea-list.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { IdeasPage } from '#workshop/ideas/ideas-page.tsx'
import { useRunGoingOn } from './use-open-run.ts'

/** What is said in a workshop, on the screen of the one who writes. */
export function IdeasScreen() {
  const { ideas: words, run: control, workshop, frame } = useWords()
  const session = useSession()
  const services = useServices()
  const { newId, now } = services
  const room = useMemo(() => roomOf(session, 'workshop/ideas', newId), [session, newId])
  const id = useProject((state) => state.project.id)
  const blocks = useProject((state) => state.project.workshop.blocks)
  const run = useRunGoingOn()
  const title = useProject((state) => state.project.answers.start.title)
  const heading = useArrival(`${words.title} – ${shownName(title, frame.unnamed)}`)
  const [list, setList] = useState<IdeaList | null>(null)
  useEffect(() => {
    const keepProject = async () => {
      session.store.changeProject((project) => ({ ...project }))
      await session.flush()
    }
    const opened = ideaList(keptIdeas(services), id, keepProject)
    setList(opened)
    return opened.close
  }, [services, session, id])
  return (
    <>
      <PageHead title={words.title} lead={words.lead} headingRef={heading} />
      {list && (
        <IdeasPage
          room={room}
          ideas={list}
          now={() => now().toISOString()}
          block={blockOn(run, blocks, now().getTime())}
        />
      )}
      <PageFoot note={words.notInFile}>
        {run ? (
          <ButtonLink href={address(paths.control(id))}>{control.title}</ButtonLink>
        ) : (
          <ButtonLink href={address(paths.workshop(id))}>{workshop.title}</ButtonLink>
        )}
        <ButtonLink href={address(paths.overview(id))}>{frame.toOverview}</ButtonLink>
      </PageFoot>
    </>
  )
}
