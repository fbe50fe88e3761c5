import '#ui/document-font.css'
import { useMemo, useState } from 'react'
import { charterChoices } from '#app/project/charter/paper-file.ts'
import { SavePaper } from '#app/project/charter/save-paper.tsx'
import { type Saved, SavedNotice } from '#app/project/open/saved-notice.tsx'
import { day } from '#app/shell/day.ts'
import { charter } from '#core/charter/charter.ts'
import type { Project } from '#core/project/project.ts'
import type { VersionHead } from '#core/versions/version.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { CharterPreview } from '#renderers/preview/charter-preview.tsx'
import { type PaperChoices, usualPaper } from '#storage/paper-choices.ts'
import { Button } from '#ui/button.tsx'
import { Row } from '#ui/page/layout.tsx'
import styles from './version-screen.module.css'

/** All that was answered. What is chosen here is not remembered: it is about one version. */
const asItWas: PaperChoices = { ...usualPaper, paper: 'case' }

/** The paper of a version, dated the day it was kept, and the ways to take it along. */
export function VersionPaper({ head, project }: { head: VersionHead; project: Project }) {
  const words = useWords()
  const { language } = useShell()
  const [choices, setChoices] = useState(asItWas)
  const [isAsking, setIsAsking] = useState(false)
  const [saved, setSaved] = useState<Saved | null>(null)
  const date = day(new Date(head.at))
  const spoken = useMemo(() => charterWords(words, language), [words, language])
  const document = useMemo(
    () => charter(project, spoken, charterChoices(choices, date)),
    [project, spoken, choices, date],
  )
  // What waits in the fields of today is left out of no version.
  const apart = useMemo(() => ({ ...project, id: head.id }), [project, head.id])
  return (
    <>
      <div className={styles.acts}>
        <Row>
          <SavePaper
            project={apart}
            projectNow={() => project}
            date={date}
            choices={choices}
            onChoices={setChoices}
            said={null}
            isAsking={isAsking}
            onAsking={setIsAsking}
            onSaved={setSaved}
          />
          <Button icon="printer" onClick={() => window.print()}>
            {words.paper.print}
          </Button>
        </Row>
        {saved && <SavedNotice saved={saved} />}
      </div>
      <CharterPreview charter={document} largePrint={choices.largePrint} />
    </>
  )
}
