import '#ui/document-font.css'
import { useMemo, useState } from 'react'
import { SaidNotRead } from '#app/project/charter/said-not-read.tsx'
import { useSaid } from '#app/project/charter/use-said.ts'
import { type Saved, SavedNotice } from '#app/project/open/saved-notice.tsx'
import { useProject } from '#app/project/open/use-project.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { day } from '#app/shell/day.ts'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { shownName } from '#core/questions/shown-name.ts'
import { summaryDocument } from '#core/workshop/paper/summary-document.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { CharterPreview } from '#renderers/preview/charter-preview.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { SaveSummary } from './save-summary.tsx'
import styles from './summary-screen.module.css'

/** What was said in a workshop and what became of it, as the paper it is, and the ways to take it along. */
export function SummaryScreen() {
  const words = useWords()
  const { ideas, paper, summary, workshop, frame } = words
  const { language } = useShell()
  const { now } = useServices()
  const project = useProject((state) => state.project)
  const said = useSaid(true)
  const [saved, setSaved] = useState<Saved | null>(null)
  const name = shownName(project.answers.start.title, frame.unnamed)
  const heading = useArrival(`${summary.title} – ${name}`)
  const date = day(now())
  const spoken = useMemo(() => charterWords(words, language), [words, language])
  const document = useMemo(
    () => summaryDocument(project, spoken, { date, said: said.shown }),
    [project, spoken, date, said.shown],
  )
  return (
    <>
      <div className={`${styles.screenOnly} ${styles.top}`}>
        <PageHead
          title={summary.title}
          lead={summary.lead}
          headingRef={heading}
          actions={
            <>
              <SaveSummary said={said} onSaved={setSaved} />
              <Button icon="printer" onClick={() => window.print()}>
                {paper.print}
              </Button>
            </>
          }
        />
        {saved && <SavedNotice saved={saved} />}
        <SaidNotRead said={said} />
      </div>
      <CharterPreview charter={document} />
      <div className={styles.screenOnly}>
        <PageFoot note={summary.note}>
          <ButtonLink href={address(paths.ideas(project.id))}>{ideas.open}</ButtonLink>
          <ButtonLink href={address(paths.workshop(project.id))}>{workshop.title}</ButtonLink>
          <ButtonLink href={address(paths.charter(project.id))}>{frame.charter}</ButtonLink>
        </PageFoot>
      </div>
    </>
  )
}
