import { useMemo } from 'react'
import { roomOf } from '#app/project/open/room-of.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { part } from '#app/shell/part.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { shownName } from '#core/questions/shown-name.ts'
import { blockOn } from '#core/workshop/run/block-on.ts'
import type { Run } from '#core/workshop/run/run.ts'
import { withCode, withDots, withSilence } from '#core/workshop/run/run-acts.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { OpenRun } from '#session/open-run.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import type { SeenInRoom } from '#workshop/ideas/ideas-at-hand.ts'
import { IdeasPage } from '#workshop/ideas/ideas-page.tsx'
import { unsentForm } from '#workshop/ideas/use-saying.ts'
import { useIdeaList } from './use-idea-list.ts'
import { useOpenRun, useRunGoingOn } from './use-open-run.ts'

const PhonesPart = part(async () => (await import('./phones-part.tsx')).PhonesPart)

/** What is said in a workshop, on the screen of the one who writes. */
export function IdeasScreen() {
  const { ideas: words, run: control, summary, workshop, frame } = useWords()
  const session = useSession()
  const { newId, now } = useServices()
  const room = useMemo(() => roomOf(session, 'workshop/ideas', newId), [session, newId])
  const id = useProject((state) => state.project.id)
  const blocks = useProject((state) => state.project.workshop.blocks)
  const open = useOpenRun()
  const run = useRunGoingOn(open)
  const title = useProject((state) => state.project.answers.start.title)
  const heading = useArrival(`${words.title} – ${shownName(title, frame.unnamed)}`)
  const list = useIdeaList()
  const block = blockOn(run, blocks, now().getTime())
  const isCodeShown = run === null ? null : run.isCodeShown && !run.isBlack
  const onProjector = useMemo(
    () =>
      open && isCodeShown !== null
        ? { isOn: isCodeShown, turn: () => open.act((held) => held && withCode(held)) }
        : null,
    [open, isCodeShown],
  )
  return (
    <>
      <PageHead title={words.title} lead={words.lead} headingRef={heading} />
      {list && (
        <IdeasPage
          room={room}
          ideas={list}
          now={() => now().toISOString()}
          block={block}
          seen={open && run && seenInRoom(open, run)}
          phones={(onAdded) => (
            <PhonesPart
              ideas={list}
              unsent={room.unsent(unsentForm)}
              block={block}
              onProjector={onProjector}
              onAdded={onAdded}
            />
          )}
        />
      )}
      <PageFoot note={words.notInFile}>
        {run ? (
          <ButtonLink href={address(paths.control(id))}>{control.title}</ButtonLink>
        ) : (
          <ButtonLink href={address(paths.workshop(id))}>{workshop.title}</ButtonLink>
        )}
        <ButtonLink href={address(paths.summary(id))}>{summary.open}</ButtonLink>
        <ButtonLink href={address(paths.overview(id))}>{frame.toOverview}</ButtonLink>
      </PageFoot>
    </>
  )
}

function seenInRoom({ act }: OpenRun, { isSilent, areDotsShown }: Run): SeenInRoom {
  const onRun = (change: (run: Run) => Run) => act((run) => run && change(run))
  return {
    isSilent,
    areDotsShown,
    silence: (on) => onRun((run) => withSilence(run, on)),
    showDots: (on) => onRun((run) => withDots(run, on)),
  }
}
