import { useMemo, useRef } from 'react'
import { roomOf } from '#app/project/open/room-of.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { endedVisit } from '#app/project/open/visit.ts'
import { useArrival, useCameFrom } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { CheckPage } from '#rooms/check/check-page.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { StaircaseFigure } from './overview-figures.tsx'
import styles from './overview-screen.module.css'

/** The check and the staircase in full, and the group's own view of them. */
export function CheckScreen() {
  const { checkScreen, frame, overview } = useWords()
  const session = useSession()
  const { newId } = useServices()
  const room = useMemo(() => roomOf(session, 'check', newId), [session, newId])
  const project = useProject((state) => state.project)
  const { id } = project
  const { title } = project.answers.start
  const { page, place, land } = useReturnedPlace(id)
  const heading = useArrival(`${checkScreen.title} – ${shownName(title, frame.unnamed)}`, land)
  const charter = address(paths.charter(id))

  return (
    <>
      <PageHead title={checkScreen.title} lead={checkScreen.lead} headingRef={heading} />
      <div ref={page} className={styles.overview}>
        <CheckPage
          room={room}
          hrefOf={(page, place) => address(paths.pageFromCheck(id, page, place))}
          charterHref={charter}
          methodHref={address(paths.method('citizens', id))}
          figure={<StaircaseFigure {...project} />}
          openAtStart={place}
        />
      </div>
      <PageFoot>
        <ButtonLink variant="primary" icon="arrow-left" href={address(paths.overview(id))}>
          {checkScreen.toOverview}
        </ButtonLink>
        <ButtonLink icon="file-text" href={charter}>
          {overview.seeCharter}
        </ButtonLink>
      </PageFoot>
    </>
  )
}

/** Back from a page that was visited to change an answer: focus goes to the place that led there. */
function useReturnedPlace(id: string) {
  const visit = endedVisit(useCameFrom(), id)
  const page = useRef<HTMLDivElement>(null)
  const place = visit?.from === 'check' ? visit.place : undefined
  const land = () => {
    if (place === undefined) return false
    const led = page.current?.querySelector(`[data-place="${CSS.escape(place)}"]`)
    const control = led?.querySelector<HTMLElement>('button, a, summary')
    control?.focus()
    return Boolean(control)
  }
  return { page, place, land }
}
