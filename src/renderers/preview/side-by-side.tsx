import type {
  ColumnsBlock,
  Fact,
  FactsBlock,
  Text,
} from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import styles from './blocks.module.css'
import { Heading } from './heading.tsx'
import { QuestionLine } from './lines.tsx'
import { usePaper } from './paper.ts'
import { placed } from './placed.ts'
import { Spans } from './spans.tsx'
import { WriteLines } from './write-lines.tsx'

export function FactsView({ block }: { block: FactsBlock }) {
  return <Facts facts={block.facts} />
}

/** Labelled values between two rules. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { typedLanguage } = usePaper()
  if (facts.length === 0) return null
  return (
    <ul className={styles.facts} data-columns={facts.length <= 4 ? facts.length : 3}>
      {placed(facts).map(({ key, item: { label, value, typed } }) => (
        <li key={key}>
          <span className={styles.label}>{label}</span>
          {!isFilled(value) ? (
            <WriteLines count={1} />
          ) : (
            <span className={styles.fact} lang={typed ? typedLanguage : undefined}>
              {value}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

export function ColumnsView({ block }: { block: ColumnsBlock }) {
  const { level, question } = usePaper()
  return (
    <div className={styles.columns} data-columns={block.columns.length}>
      {placed(block.columns).map(({ key, item: { heading, text, lines, question: own } }) => (
        <div key={key}>
          <QuestionLine question={own ?? question} isSolid={own !== undefined} />
          <Heading level={level} className={styles.subheading}>
            {heading}
          </Heading>
          <ColumnText text={text} />
          {text.length === 0 && <WriteLines count={lines} />}
        </div>
      ))}
    </div>
  )
}

/** One paragraph, or a list of several. */
function ColumnText({ text }: { text: readonly Text[] }) {
  const [first] = text
  if (!first) return null
  if (text.length === 1) {
    return (
      <p className={styles.small}>
        <Spans text={first} />
      </p>
    )
  }
  return (
    <ul className={styles.dashes}>
      {placed(text).map(({ key, item }) => (
        <li key={key}>
          <Spans text={item} />
        </li>
      ))}
    </ul>
  )
}
