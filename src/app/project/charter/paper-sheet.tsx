import { type FormEvent, useId, useMemo, useRef, useState } from 'react'
import { missingForPaper } from '#app/shell/left-out/missing-in.ts'
import { LeftOut } from '#app/shell/left-out.tsx'
import { openPoints } from '#core/charter/document/open-points.ts'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import type { Project } from '#core/project/project.ts'
import { privateNoteCount } from '#core/questions/off-paper.ts'
import type { SaidInWorkshop } from '#core/workshop/ideas/said-in-workshop.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import type { PageRequest } from '#papers/charter-pdf.ts'
import type { Session } from '#session/create-session.ts'
import type { PaperChoices } from '#storage/paper-choices.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Checkbox } from '#ui/form/checkbox.tsx'
import { Select } from '#ui/form/select.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { PaperContents } from './paper-contents.tsx'
import {
  type AskedFile,
  charterChoices,
  type FileKind,
  fileKinds,
  type TakenAlong,
  usuallyTaken,
  withSaid,
} from './paper-file.ts'
import { PaperInside } from './paper-inside.tsx'
import { PaperPurpose } from './paper-purpose.tsx'
import styles from './paper-sheet.module.css'
import { StaysWithYou } from './stays-with-you.tsx'
import { usePageCounts } from './use-page-counts.ts'

export interface PaperSheetProps {
  project: Project
  /** Where it is open. */
  session?: Session
  /** The day on the paper. */
  date: string
  choices: PaperChoices
  onChoices: (choices: PaperChoices) => void
  /** What was said in its workshop; without it no summary is offered. */
  said?: SaidInWorkshop | undefined
  /** What the file will be called. */
  nameOf: (file: AskedFile) => string
  onClose: () => void
  onSave: (file: AskedFile) => void
}

/** Saving the paper, asked in the order people know the answers: what for, what lies in it, as what. */
export function PaperSheet(props: PaperSheetProps) {
  const { project, session, choices, onChoices, said, nameOf, onClose, onSave } = props
  const { paper } = useWords()
  const { shell } = useShell()
  const [kind, setKind] = useState<FileKind>('pdf')
  const [taken, setTaken] = useState(usuallyTaken(choices.paper))
  const chosen = useRef<HTMLInputElement>(null)
  const form = useId()
  const countOf = useCounts(props, taken)
  const count = countOf(choices.paper)
  const missing = missingForPaper(project, session)
  const notes = privateNoteCount(project.answers)
  const file = { kind, taken: kind === 'pdf' ? taken : { ...taken, inside: null } }

  const onPurpose = (next: PaperKind) => {
    setTaken(usuallyTaken(next))
    onChoices({ ...choices, paper: next, sections: null, attachments: null })
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onSave(file)
  }
  return (
    <Dialog
      open
      variant="side"
      onClose={onClose}
      title={paper.sheet.title}
      description={missing.count > 0 ? shell.file.leftOut(missing.count) : undefined}
      closeLabel={shell.app.close}
      initialFocus={chosen}
      actions={
        <>
          <Button type="submit" form={form} variant="primary">
            {paper.sheet.save[kind](count === null ? '' : paper.sheet.pages(count))}
          </Button>
          <FileKindSelect value={kind} onValue={setKind} />
          <p className={styles.file}>
            <span className={styles.name}>{nameOf(file)}</span>
            <span>{paper.sheet.where}</span>
            <OpenPoints project={project} paper={choices.paper} />
          </p>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit}>
        <Stack>
          <LeftOut project={project} missing={missing} onGo={onClose} />
          <Stack gap="s">
            <PaperPurpose
              value={choices.paper}
              onValue={onPurpose}
              countOf={countOf}
              chosenRef={chosen}
            />
            <PaperContents
              choices={choices}
              onChoices={onChoices}
              hasSummary={said !== undefined}
            />
            <Checkbox
              label={paper.contents.largePrint}
              help={paper.contents.largePrintHelp}
              checked={choices.largePrint}
              onChange={({ target }) => onChoices({ ...choices, largePrint: target.checked })}
            />
          </Stack>
          {kind === 'pdf' && (
            <PaperInside
              value={taken.inside}
              onValue={(inside) => setTaken({ ...taken, inside })}
              hasPrivateNotes={notes > 0}
            />
          )}
          <StaysWithYou
            notes={notes}
            taken={file.taken}
            onTaken={({ privateNotes, assessments }) =>
              setTaken({ ...taken, privateNotes, assessments })
            }
          />
        </Stack>
      </form>
    </Dialog>
  )
}

/** What whoever receives the agreement would ask for. It stops nobody from saving. */
function OpenPoints({ project, paper }: { project: Project; paper: PaperKind }) {
  const { paper: words, rules } = useWords()
  const points = openPoints(project, paper)
  if (points.length === 0) return null
  const { of, ...names } = words.sheet.openPoints
  return <span>{of(rules.listed(points.map((point) => names[point])), points.length)}</span>
}

function FileKindSelect(props: { value: FileKind; onValue: (kind: FileKind) => void }) {
  const { value, onValue } = props
  const { kind, kinds } = useWords().paper.sheet
  return (
    <Select
      inline
      hideLabel
      label={kind}
      className={styles.kind}
      options={fileKinds.map((each) => ({ value: each, label: kinds[each] }))}
      value={value}
      onChange={({ target }) => onValue(fileKinds.find((each) => each === target.value) ?? value)}
    />
  )
}

/** The pages of each paper, as it would be made now: the chosen one as chosen, the others as they are. */
function useCounts({ project, date, choices, said }: PaperSheetProps, taken: TakenAlong) {
  const { language } = useShell()
  const { privateNotes, assessments } = taken
  const requestOf = useMemo(
    () =>
      (paper: PaperKind): PageRequest => ({
        project,
        language,
        choices:
          paper === choices.paper
            ? {
                ...charterChoices(choices, date, { privateNotes, assessments }),
                ...withSaid(choices, said),
              }
            : charterChoices({ ...choices, paper, sections: null, attachments: null }, date),
        largePrint: choices.largePrint,
      }),
    [project, language, date, choices, said, privateNotes, assessments],
  )
  const asked = useMemo(
    () => [choices.paper, ...paperKinds.filter((paper) => paper !== choices.paper)].map(requestOf),
    [choices.paper, requestOf],
  )
  const counted = usePageCounts(asked)
  return (paper: PaperKind) => counted(requestOf(paper))
}
