import { papers } from '#core/charter/document/papers.ts'
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
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { Row, Stack } from '#ui/page/layout.tsx'
import styles from './paper-contents.module.css'

interface PaperContentsProps {
  choices: PaperChoices
  onChoices: (choices: PaperChoices) => void
  /** Whether what was said in a workshop can be on it. */
  hasSummary: boolean
}

/** What a paper holds besides page one: as it is made for its purpose, or chosen part by part. */
const held = ({ paper, sections, attachments }: PaperChoices) => ({
  sections: sections ?? papers[paper].sections,
  attachments: attachments ?? papers[paper].attachments,
})

const isAsMade = ({ sections, attachments }: PaperChoices) =>
  sections === null && attachments === null

/** For those who choose part by part. Closed it says what is chosen, for that is often forgotten. */
export function PaperContents(props: PaperContentsProps) {
  const { choices, onChoices } = props
  const { contents } = useWords().paper
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.name}>{contents.summary}</span>
          {!isAsMade(choices) && <ChosenNow choices={choices} />}
        </>
      }
    >
      <Stack>
        <Sections {...props} />
        <Attachments {...props} />
        {!isAsMade(choices) && (
          <Row>
            <Button
              variant="small"
              onClick={() => onChoices({ ...choices, sections: null, attachments: null })}
            >
              {contents.asMade}
            </Button>
          </Row>
        )}
      </Stack>
    </Disclosure>
  )
}

function ChosenNow({ choices }: { choices: PaperChoices }) {
  const { paper, charter, rules } = useWords()
  const { contents } = paper
  const { sections, attachments } = held(choices)
  const letters =
    sections.length === sectionLetters.length
      ? contents.allSections
      : sections.length === 0
        ? contents.onlyFirst
        : contents.only(sections.length, rules.listed(sections))
  const parts = [letters, ...attachments.map((kind) => charter.results.attachments[kind])]
  // The blank parts it from the name for those who hear it, and is not underlined with the name.
  return <span className={styles.now}>{` ${parts.join(' · ')}`}</span>
}

function Sections({ choices, onChoices }: PaperContentsProps) {
  const { paper, charter } = useWords()
  const { contents } = paper
  const take = (sections: readonly SectionLetter[]) => onChoices({ ...choices, sections })
  return (
    <Stack gap="s">
      <ChoiceGroup<SectionLetter>
        type="checkbox"
        legend={contents.sections}
        help={contents.sectionsHelp}
        name="sections"
        columns={2}
        options={sectionLetters.map((letter) => ({
          value: letter,
          label: `${letter} ${charter.sections[letter]}`,
        }))}
        value={held(choices).sections}
        onValue={(chosen) => take(sectionLetters.filter((letter) => chosen.includes(letter)))}
      />
      <Row gap="s">
        <Button variant="small" onClick={() => take(sectionLetters)}>
          {contents.chooseAll}
        </Button>
        <Button variant="small" onClick={() => take([])}>
          {contents.chooseNone}
        </Button>
      </Row>
    </Stack>
  )
}

function Attachments({ choices, onChoices, hasSummary }: PaperContentsProps) {
  const { paper, charter } = useWords()
  const { contents } = paper
  const offered = attachmentKinds.filter((kind) => kind !== 'workshop' || hasSummary)
  return (
    <ChoiceGroup<AttachmentKind>
      type="checkbox"
      legend={contents.attachments}
      help={contents.attachmentsHelp}
      name="attachments"
      options={offered.map((kind) => ({
        value: kind,
        label: charter.results.attachments[kind],
        text: contents.attachment[kind],
      }))}
      value={held(choices).attachments}
      onValue={(chosen) =>
        onChoices({
          ...choices,
          attachments: attachmentKinds.filter((kind) => chosen.includes(kind)),
        })
      }
    />
  )
}
