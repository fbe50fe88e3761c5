import '#ui/document-font.css'
import { useDeferredValue, useMemo, useState } from 'react'
import { useArrival } from '#app/arrival.tsx'
import { day } from '#app/day.ts'
import { useServices } from '#app/services.tsx'
import { charter } from '#core/charter/charter.ts'
import { unansweredFields } from '#core/journey/missing.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { CharterPreview } from '#renderers/preview/charter-preview.tsx'
import { DocumentControlForm } from '#rooms/charter/document-control-form.tsx'
import { fileStem } from '#storage/project-exchange.ts'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { PageHead } from '#ui/page-head.tsx'
import styles from './charter-screen.module.css'
import { SaveAsOther } from './save-as-other.tsx'
import { PdfContents, SaveAsPdf } from './save-as-pdf.tsx'
import { useOpenProject, useProject } from './use-project.ts'

/** The paper as it stands: preview, document control, and the ways to take it along. */
export function CharterScreen() {
  const words = useWords()
  const { paper, frame } = words
  const { language } = useShell()
  const { now, newId } = useServices()
  const { store } = useOpenProject()
  const project = useProject((state) => state.project)
  const generation = useProject((state) => state.generation)
  const name = project.answers.start.title || frame.unnamed
  const heading = useArrival(`${paper.documentTitle} – ${name}`)
  const date = day(now())
  // The preview follows typing when there is time for it, and never holds a keystroke up.
  const shown = useDeferredValue(project)
  const document = useMemo(
    () => charter(shown, charterWords(words, language), { date }),
    [shown, words, language, date],
  )
  const [largePrint, setLargePrint] = useState(false)
  const [takesPrivate, setTakesPrivate] = useState(false)
  const missing = unansweredFields(project.answers, project.route).length

  return (
    <>
      <div className={styles.screenOnly}>
        <PageHead
          title={paper.title}
          lead={paper.lead}
          headingRef={heading}
          meta={missing === 0 ? paper.nothingMissing : paper.missing(missing)}
          actions={
            <>
              <SaveAsPdf
                charter={document}
                project={project}
                takesPrivate={takesPrivate}
                largePrint={largePrint}
              />
              <SaveAsOther charter={document} stem={fileStem(project.answers.start.title, date)} />
              <Button icon="printer" onClick={() => window.print()}>
                {paper.print}
              </Button>
            </>
          }
        />
        <Disclosure summary={paper.control} variant="panel">
          <p>{paper.controlLead}</p>
          <DocumentControlForm
            key={generation}
            stored={() => store.getState().project}
            newId={newId}
            onDocument={(part, field) =>
              store.changeProject((before) => ({ ...before, ...part }), field)
            }
          />
        </Disclosure>
        <PdfContents
          project={project}
          takesPrivate={takesPrivate}
          onTakesPrivate={setTakesPrivate}
          largePrint={largePrint}
          onLargePrint={setLargePrint}
        />
        <h2 className={styles.preview}>{paper.preview}</h2>
      </div>
      <CharterPreview charter={document} />
    </>
  )
}
