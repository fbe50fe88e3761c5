import { useMemo, useRef, useState } from 'react'
import { roomOf } from '#app/project/open/room-of.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { endedVisit } from '#app/project/open/visit.ts'
import { type Place, useArrival } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { SaveFileDialog } from '#app/shell/save-file-dialog.tsx'
import { useServices } from '#app/shell/services.tsx'
import { pages } from '#core/journey/pages.ts'
import { type PageId, questionIds } from '#core/questions/question-ids.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { longDate } from '#i18n/format.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { AgreedActions } from '#rooms/charter/agreed-actions.tsx'
import { CheckBrief } from '#rooms/check/check-brief.tsx'
import { StaircaseBrief } from '#rooms/check/staircase-brief.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Columns, Stack } from '#ui/page/layout.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { Panel } from '#ui/page/panel.tsx'
import { TaskSummary } from '#ui/page/task-summary.tsx'
import { MissingList } from './missing-list.tsx'
import { MoreFigures } from './more-figures.tsx'
import { StaircaseFigure } from './overview-figures.tsx'
import { summaryRows } from './overview-rows.tsx'
import styles from './overview-screen.module.css'
import { SuggestedPanel } from './suggested-panel.tsx'
import { TablePanel } from './table-panel.tsx'

/** The answers in brief, what is missing, and at most three suggested actions. */
export function OverviewScreen() {
  const words = useWords()
  const { language } = useShell()
  const { overview, frame } = words
  const session = useSession()
  const { newId } = useServices()
  const room = useMemo(() => roomOf(session, 'overview', newId), [session, newId])
  const project = useProject((state) => state.project)
  const [isSaving, setIsSaving] = useState(false)
  const name = shownName(project.answers.start.title, frame.unnamed)
  const { rows, land } = useReturnedRow(project.id)
  const heading = useArrival(`${overview.documentTitle} – ${name}`, land)
  const charter = address(paths.charter(project.id))
  const inBrief = {
    answers: project.answers,
    judgement: project.judgement,
    hrefOf: (page: PageId) => address(paths.pageFromOverview(project.id, page)),
    checkHref: address(paths.check(project.id)),
  }

  return (
    <>
      <PageHead
        title={overview.title}
        lead={
          <TypedIn
            sentence={(typed) =>
              overview.lead(
                shownName(project.answers.start.title, frame.unnamed, typed),
                longDate(project.changed, language),
              )
            }
          />
        }
        headingRef={heading}
        actions={
          <>
            <ButtonLink variant="primary" icon="file-text" href={charter}>
              {overview.seeCharter}
            </ButtonLink>
            <Button icon="download" aria-haspopup="dialog" onClick={() => setIsSaving(true)}>
              {overview.saveAsFile}
            </Button>
          </>
        }
      />
      <Stack gap="l" className={styles.overview}>
        <Columns split="wide-left">
          <div ref={rows}>
            <TaskSummary label={overview.rows} rows={summaryRows(project, words)} />
          </div>
          <Stack>
            <SuggestedPanel />
            <TablePanel answers={project.answers} />
          </Stack>
        </Columns>
        <Columns>
          <CheckBrief {...inBrief} />
          <Stack gap="l">
            <StaircaseBrief {...inBrief} figure={<StaircaseFigure {...project} />} />
            <Panel
              heading={overview.agreedActions.heading}
              headingLevel={2}
              intro={overview.agreedActions.lead}
            >
              <AgreedActions room={room} />
            </Panel>
            <MissingList project={project} />
          </Stack>
        </Columns>
        <MoreFigures answers={project.answers} />
      </Stack>
      <PageFoot note={overview.charterNote}>
        <ButtonLink variant="primary" href={charter}>
          {overview.seeCharter}
        </ButtonLink>
      </PageFoot>
      <SaveFileDialog project={project} open={isSaving} onClose={() => setIsSaving(false)} />
    </>
  )
}

/** Back from a page that was visited to change an answer: focus goes to its row. */
function useReturnedRow(id: string) {
  const { overview } = useWords()
  const { say } = useAnnounce()
  const rows = useRef<HTMLDivElement>(null)
  const land = (came: Place) => {
    const visit = endedVisit(came, id)
    if (visit?.from !== 'overview') return false
    const { question } = pages[visit.page]
    const place = question === null ? ':not([data-question])' : `[data-question="${question}"]`
    const row = rows.current?.querySelector<HTMLElement>(`li${place} a`)
    if (!row) return false
    row.focus()
    say(question ? overview.returned(questionIds.indexOf(question) + 1) : overview.returnedToStart)
    return true
  }
  return { rows, land }
}
