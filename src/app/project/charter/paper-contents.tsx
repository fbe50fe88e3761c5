import type { ReactNode } from 'react'
import {
  type AttachmentKind,
  attachmentKinds,
  type SectionLetter,
  sectionLetters,
} from '#core/charter/document/section-letters.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { PaperChoices } from '#storage/paper-choices.ts'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Checkbox } from '#ui/form/checkbox.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { Field } from '#ui/form/field.tsx'
import { Row, Stack } from '#ui/page/layout.tsx'
import styles from './paper-contents.module.css'

interface PaperContentsProps {
  choices: PaperChoices
  onChoices: (choices: PaperChoices) => void
}

/** What the paper holds and how it is set. Closed it says what is chosen, for that is often forgotten. */
export function PaperContents(props: PaperContentsProps) {
  const { summary } = useWords().paper.contents
  return (
    <Disclosure
      variant="panel"
      summary={
        <>
          <span className={styles.name}>{summary}</span>
          <ChosenNow {...props} />
        </>
      }
    >
      <Stack gap="l">
        <Sections {...props} />
        <Attachments {...props} />
        <PdfAndPrint {...props} />
      </Stack>
    </Disclosure>
  )
}

function ChosenNow({ choices }: PaperContentsProps): ReactNode {
  const { paper, charter, rules } = useWords()
  const { contents } = paper
  const { leftOut, attachments, largePrint } = choices
  const sections =
    leftOut.length === 0
      ? contents.allSections
      : leftOut.length === sectionLetters.length
        ? contents.onlyFirst
        : contents.without(leftOut.length, rules.listed(leftOut))
  const names = attachments.map((kind) => charter.results.attachments[kind])
  const parts = [
    sections,
    ...(names.length > 0 ? names : [contents.noAttachments]),
    ...(largePrint ? [contents.withLargePrint] : []),
  ]
  // The blank parts it from the name for those who hear it, and is not underlined with the name.
  return <span className={styles.now}>{` ${parts.join(' · ')}`}</span>
}

function Sections({ choices, onChoices }: PaperContentsProps) {
  const { paper, charter } = useWords()
  const { contents } = paper
  const leaveOut = (leftOut: readonly SectionLetter[]) => onChoices({ ...choices, leftOut })
  return (
    <Stack gap="s">
      <ChoiceGroup<SectionLetter>
        type="checkbox"
        legend={contents.sections}
        help={contents.sectionsHelp}
        name="sections"
        columns={3}
        options={sectionLetters.map((letter) => ({
          value: letter,
          label: `${letter} ${charter.sections[letter]}`,
        }))}
        value={sectionLetters.filter((letter) => !choices.leftOut.includes(letter))}
        onValue={(chosen) => leaveOut(sectionLetters.filter((letter) => !chosen.includes(letter)))}
      />
      <Row gap="s">
        <Button variant="small" onClick={() => leaveOut([])}>
          {contents.chooseAll}
        </Button>
        <Button variant="small" onClick={() => leaveOut(sectionLetters)}>
          {contents.chooseNone}
        </Button>
      </Row>
    </Stack>
  )
}

function Attachments({ choices, onChoices }: PaperContentsProps) {
  const { paper, charter } = useWords()
  const { contents } = paper
  return (
    <ChoiceGroup<AttachmentKind>
      type="checkbox"
      legend={contents.attachments}
      help={contents.attachmentsHelp}
      name="attachments"
      options={attachmentKinds.map((kind) => ({
        value: kind,
        label: charter.results.attachments[kind],
        text: contents.attachment[kind],
      }))}
      value={choices.attachments}
      onValue={(chosen) =>
        onChoices({
          ...choices,
          attachments: attachmentKinds.filter((kind) => chosen.includes(kind)),
        })
      }
    />
  )
}

function PdfAndPrint({ choices, onChoices }: PaperContentsProps) {
  const { contents } = useWords().paper
  return (
    <Field label={contents.pdf} labelAs="legend">
      {() => (
        <Checkbox
          label={contents.largePrint}
          help={contents.largePrintHelp}
          checked={choices.largePrint}
          onChange={({ target }) => onChoices({ ...choices, largePrint: target.checked })}
        />
      )}
    </Field>
  )
}
