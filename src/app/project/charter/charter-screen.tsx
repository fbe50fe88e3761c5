import { shownName } from '#core/questions/shown-name.ts'
import '#ui/document-font.css'
import { useDeferredValue, useMemo, useState } from 'react'
import { roomOf } from '#app/project/open/room-of.ts'
import { type Saved, SavedNotice } from '#app/project/open/saved-notice.tsx'
import { useDebouncedProject } from '#app/project/open/use-debounced-project.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { endedVisit } from '#app/project/open/visit.ts'
import { MakeVersion } from '#app/project/versions/make-version.tsx'
import { useArrival, useCameFrom } from '#app/shell/arrival.tsx'
import { day } from '#app/shell/day.ts'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { charter } from '#core/charter/charter.ts'
import { unansweredFields } from '#core/journey/missing.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { CharterPreview } from '#renderers/preview/charter-preview.tsx'
import { DocumentControlForm } from '#rooms/charter/document-control-form.tsx'
import { type PaperChoices, paperChoices } from '#storage/paper-choices.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Row } from '#ui/page/layout.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { BackToAnswers, toReturnedSection } from './back-to-answers.tsx'
import styles from './charter-screen.module.css'
import { HiddenOnPaper } from './hidden-on-paper.tsx'
import { charterChoices, hasSummary, withSaid } from './paper-file.ts'
import { PrintPaper } from './print-paper.tsx'
import { SaidNotRead } from './said-not-read.tsx'
import { SavePaper } from './save-paper.tsx'
import { useSaid } from './use-said.ts'

/** The paper as it stands: preview, document control, and the ways to take it along. */
export function CharterScreen() {
  const words = useWords()
  const { paper, frame } = words
  const { language } = useShell()
  const { now, newId } = useServices()
  const session = useSession()
  const room = useMemo(() => roomOf(session, 'charter', newId), [session, newId])
  const project = useProject((state) => state.project)
  const name = shownName(project.answers.start.title, frame.unnamed)
  const heading = useArrival(`${paper.documentTitle} – ${name}`, toReturnedSection(project.id))
  const returned = endedVisit(useCameFrom(), project.id)
  const date = day(now())
  const [choices, setChoices] = useState(paperChoices(project.id).read)
  const [saved, setSaved] = useState<Saved | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const said = useSaid(hasSummary(choices))
  // The preview follows when typing rests, and ticking when there is time: no key is held up.
  const shown = useDebouncedProject(room)
  const shownChoices = useDeferredValue(choices)
  const spoken = useMemo(() => charterWords(words, language), [words, language])
  const document = useMemo(
    () =>
      charter(shown, spoken, {
        ...charterChoices(shownChoices, date),
        ...withSaid(shownChoices, said.shown),
      }),
    [shown, spoken, shownChoices, date, said.shown],
  )
  const missing = unansweredFields(project.answers, project.route).length
  const leaves = choices.paper === 'working' ? 'onPaper' : 'leftOut'

  const onChoices = (next: PaperChoices) => {
    setChoices(next)
    paperChoices(project.id).keep(next)
  }
  return (
    <>
      <div className={styles.screenOnly}>
        <PageHead
          title={paper.title}
          lead={paper.lead}
          headingRef={heading}
          meta={missing === 0 ? paper.nothingMissing : paper.missing[leaves](missing)}
          actions={
            <>
              <SavePaper
                project={project}
                projectNow={room.project}
                date={date}
                choices={choices}
                onChoices={onChoices}
                said={said}
                isAsking={isAsking}
                onAsking={setIsAsking}
                onSaved={setSaved}
              />
              <PrintPaper project={project} />
            </>
          }
        />
        {saved && <SavedNotice saved={saved} />}
        <SaidNotRead said={said} />
        <HiddenOnPaper project={project} choices={choices} onChoices={onChoices} />
        <Disclosure summary={paper.control} variant="panel">
          <p>{paper.controlLead}</p>
          <DocumentControlForm room={room} />
          <Row>
            <MakeVersion />
            <ButtonLink variant="text" href={address(paths.history(project.id))}>
              {words.history.open}
            </ButtonLink>
          </Row>
        </Disclosure>
        <Row className={styles.preview}>
          <h2>{paper.preview(words.charter.papers[choices.paper])}</h2>
          <ButtonLink variant="text" href={address(paths.answers(project.id))}>
            {words.answers.open}
          </ButtonLink>
          <Button variant="text" aria-haspopup="dialog" onClick={() => setIsAsking(true)}>
            {paper.choosePaper}
          </Button>
        </Row>
      </div>
      <CharterPreview
        charter={document}
        largePrint={shownChoices.largePrint}
        folding={{ words: paper.fold, shown: returned?.from === 'charter' ? returned.place : null }}
        besideHeading={(section) => (
          <BackToAnswers section={section} paper={shownChoices.paper} project={project.id} />
        )}
      />
    </>
  )
}
