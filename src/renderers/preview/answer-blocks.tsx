import type { AnswerBlock, WriteLinesBlock } from '#core/charter/document/charter-document.ts'
import styles from './blocks.module.css'
import { Heading } from './heading.tsx'
import { usePaper } from './paper.ts'
import { placed } from './placed.ts'
import { Spans } from './spans.tsx'
import { WriteLines } from './write-lines.tsx'

/** The question in the grotesk of labels and headings, the answer in the serif of the text. */
export function AnswerView({ block }: { block: AnswerBlock }) {
  const { level } = usePaper()
  return (
    <div className={styles.answer}>
      <Heading level={level} className={styles.question}>
        {block.question}
      </Heading>
      {placed(block.answer).map(({ key, item }) => (
        <p key={key} className={styles.body}>
          <Spans text={item} />
        </p>
      ))}
      {block.answer.length === 0 && <WriteLines count={block.lines} />}
    </div>
  )
}

export function WriteLinesView({ block }: { block: WriteLinesBlock }) {
  return (
    <div className={styles.answer}>
      <p className={styles.question}>{block.prompt}</p>
      <WriteLines count={block.lines} />
    </div>
  )
}
