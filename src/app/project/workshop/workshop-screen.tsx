import { useMemo, useState } from 'react'
import { roomOf } from '#app/project/open/room-of.ts'
import { type Saved, SavedNotice } from '#app/project/open/saved-notice.tsx'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { WorkshopPage } from '#workshop/workshop-page.tsx'
import { SaveRunSheet } from './save-run-sheet.tsx'
import { SaveSheets } from './save-sheets.tsx'
import { useOpenRun, useRunGoingOn } from './use-open-run.ts'

/** A workshop, as it is prepared with a project. */
export function WorkshopScreen() {
  const { workshop, ideas, summary, frame } = useWords()
  const session = useSession()
  const { newId } = useServices()
  const room = useMemo(() => roomOf(session, 'workshop', newId), [session, newId])
  const id = useProject((state) => state.project.id)
  const title = useProject((state) => state.project.answers.start.title)
  const hasBlocks = useProject((state) => state.project.workshop.blocks.length > 0)
  const [saved, setSaved] = useState<Saved | null>(null)
  const heading = useArrival(`${workshop.title} – ${shownName(title, frame.unnamed)}`)
  return (
    <>
      <PageHead
        title={workshop.title}
        lead={workshop.lead}
        headingRef={heading}
        actions={
          hasBlocks && (
            <>
              <StartWorkshop />
              <SaveRunSheet onSaved={setSaved} />
            </>
          )
        }
      />
      {saved && <SavedNotice saved={saved} />}
      <WorkshopPage room={room} />
      <SaveSheets />
      <PageFoot>
        <ButtonLink href={address(paths.ideas(id))}>{ideas.open}</ButtonLink>
        <ButtonLink href={address(paths.summary(id))}>{summary.open}</ButtonLink>
        <ButtonLink href={address(paths.overview(id))}>{frame.toOverview}</ButtonLink>
      </PageFoot>
    </>
  )
}

/** To the window it is led from: on with it where it has been begun. */
function StartWorkshop() {
  const { run: words } = useWords()
  const id = useProject((state) => state.project.id)
  const isGoing = useRunGoingOn(useOpenRun()) !== null
  return (
    <ButtonLink href={address(paths.control(id))}>
      {isGoing ? words.goOnWith : words.start}
    </ButtonLink>
  )
}
