import { useRef, useState } from 'react'
import { type Saved, SavedNotice } from '#app/project/open/saved-notice.tsx'
import { useProject } from '#app/project/open/use-project.ts'
import { endedVisit } from '#app/project/open/visit.ts'
import { type Place, useArrival } from '#app/shell/arrival.tsx'
import { part } from '#app/shell/part.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { missing } from '#core/journey/missing.ts'
import { pages } from '#core/journey/pages.ts'
import type { Project } from '#core/project/project.ts'
import { questionIds } from '#core/questions/question-ids.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { isStarted } from '#core/rules/facts/begun.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { CheckInBrief } from '#rooms/check/in-brief.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { AnswerList } from '#ui/page/answer-list.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { CoverageBrief } from './coverage-brief.tsx'
import { FigurePart, MapFigure, StaircaseFigure, TableFigure } from './overview-figures.tsx'
import { summaryRows } from './overview-rows.tsx'
import styles from './overview-screen.module.css'
import { SuggestedActs } from './suggested-acts.tsx'

const PaperAct = part<{ onSaved: (saved: Saved | null) => void }>(
  async () => (await import('#app/project/charter/paper-act.tsx')).PaperAct,
)

const OpenRemarks = part<{ project: Project }>(
  async () => (await import('./open-remarks.tsx')).OpenRemarks,
)

/** What people can do now, the answers beside the table, and the figures. */
export function OverviewScreen() {
  const words = useWords()
  const { overview, frame } = words
  const project = useProject((state) => state.project)
  const [saved, setSaved] = useState<Saved | null>(null)
  const name = shownName(project.answers.start.title, frame.unnamed)
  const { rows, land } = useReturnedRow(project.id)
  const heading = useArrival(`${overview.title} – ${name}`, land)
  return (
    <>
      <PageHead
        title={overview.title}
        lead={standing(project, words)}
        headingRef={heading}
        actions={<PaperAct onSaved={setSaved} />}
      />
      {saved && <SavedNotice saved={saved} />}
      <section aria-labelledby="acts" className={styles.part}>
        <SuggestedActs headingId="acts" />
      </section>
      {project.remarks.length > 0 && <OpenRemarks project={project} />}
      <div className={styles.hero}>
        <div ref={rows}>
          <AnswerList label={overview.rows} rows={summaryRows(project, words)} />
          <a href={address(paths.answers(project.id))} className={styles.all}>
            {words.answers.open}
          </a>
        </div>
        <section aria-label={overview.table}>
          <TableFigure answers={project.answers} />
        </section>
      </div>
      <Figures project={project} />
      <PageFoot note={overview.charterNote}>
        <ButtonLink icon="file-text" href={address(paths.charter(project.id))}>
          {overview.seeCharter}
        </ButtonLink>
        <ButtonLink variant="text" href={address(paths.history(project.id))}>
          {words.history.open}
        </ButtonLink>
        <ButtonLink variant="text" href={address(paths.workshop(project.id))}>
          {words.workshop.open}
        </ButtonLink>
      </PageFoot>
    </>
  )
}

/** What lacks in all, once something is answered in a question. */
function standing({ answers, route }: Project, { overview }: ProjectMessages) {
  if (!isStarted(answers)) return overview.nothingYet
  const all = missing(answers, route)
  if (all.length === 0) return overview.nothingMissing
  const seats = all.filter(({ kind }) => kind === 'emptySeat').length
  return <span className={styles.missing}>{overview.missing(seats, all.length - seats)}</span>
}

function Figures({ project }: { project: Project }) {
  const { overview } = useWords()
  const { id, answers, judgement } = project
  const { open, openCoverage, openMap, ...words } = overview.figures
  return (
    <div className={styles.figures}>
      <FigurePart
        heading={words.coverage}
        open={{
          href: address(paths.pageFromOverview(id, 'team/coverage')),
          label: open,
          name: openCoverage,
        }}
      >
        <CoverageBrief answers={answers} />
      </FigurePart>
      <FigurePart
        heading={words.map}
        open={{
          href: address(paths.pageFromOverview(id, 'team/actors')),
          label: open,
          name: openMap,
        }}
      >
        <MapFigure answers={answers} />
      </FigurePart>
      <FigurePart heading={words.staircase}>
        <CheckInBrief
          answers={answers}
          judgement={judgement}
          hrefOf={(page) => address(paths.pageFromOverview(id, page))}
          checkHref={address(paths.check(id))}
          figure={<StaircaseFigure answers={answers} judgement={judgement} />}
        />
      </FigurePart>
    </div>
  )
}

/** Back from a page that was visited to change an answer: focus goes to its row. */
function useReturnedRow(id: string) {
  const { overview } = useWords()
  const { say } = useAnnounce()
  const rows = useRef<HTMLDivElement>(null)
  const land = (came: Place | null) => {
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
