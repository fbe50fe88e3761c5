import { type Ref, useId } from 'react'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Field } from '#ui/form/field.tsx'
import styles from './paper-purpose.module.css'

interface PaperPurposeProps {
  value: PaperKind
  onValue: (value: PaperKind) => void
  /** The pages of each; null while that is not known. */
  countOf: (paper: PaperKind) => number | null
  chosenRef: Ref<HTMLInputElement>
}

/** What the paper is for: three papers, each with what it holds and how many pages it has. */
export function PaperPurpose({ value, onValue, countOf, chosenRef }: PaperPurposeProps) {
  const { purpose } = useWords().paper.sheet
  return (
    <Field label={purpose} labelAs="legend" headingLevel={3} wide>
      {() => (
        <div className={styles.cards}>
          {paperKinds.map((kind) => (
            <PaperCard
              key={kind}
              kind={kind}
              count={countOf(kind)}
              isChosen={kind === value}
              onChoose={() => onValue(kind)}
              inputRef={kind === value ? chosenRef : undefined}
            />
          ))}
        </div>
      )}
    </Field>
  )
}

function PaperCard(props: {
  kind: PaperKind
  count: number | null
  isChosen: boolean
  onChoose: () => void
  inputRef: Ref<HTMLInputElement> | undefined
}) {
  const { kind, count, isChosen, onChoose, inputRef } = props
  const { charter, paper } = useWords()
  const { sheet } = paper
  const id = useId()
  return (
    <label className={styles.card}>
      <input
        ref={inputRef}
        type="radio"
        name="paper"
        value={kind}
        checked={isChosen}
        className={styles.input}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-pages ${id}-text`}
        onChange={onChoose}
      />
      <Pile kind={kind} />
      <span id={`${id}-name`} className={styles.name}>
        {charter.papers[kind]}
      </span>
      <span id={`${id}-pages`} className={styles.pages}>
        {count === null ? sheet.notCounted : sheet.pages(count)}
      </span>
      <span id={`${id}-text`} className={styles.text}>
        {sheet.papers[kind].text}
      </span>
    </label>
  )
}

/** The sheets of each pile by how many lie before them, the last first. */
const sheets = {
  signing: [0],
  case: [2, 1, 0],
  working: [4, 3, 2, 1, 0],
} as const satisfies Record<PaperKind, readonly number[]>
const step = { x: 5, y: 3 } as const

/** A picture of each paper, said by its name: one with a signature, some, many with a line to write on. */
function Pile({ kind }: { kind: PaperKind }) {
  const down = (sheets[kind].length - 1) * step.y
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={styles.pile}>
      {sheets[kind].map((nth) => (
        <rect key={nth} x={4 + nth * step.x} y={2 + down - nth * step.y} width="34" height="46" />
      ))}
      <path
        className={styles.print}
        d={`M10 ${14 + down}h22M10 ${20 + down}h22M10 ${26 + down}h15`}
      />
      {kind === 'signing' && (
        <path className={styles.hand} d={`M10 ${40 + down}c4-6 6 3 9-1s3 2 8-1`} />
      )}
      {kind === 'working' && <path className={styles.line} d={`M10 ${38 + down}h22`} />}
    </svg>
  )
}
