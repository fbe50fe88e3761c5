import type { NoteBlock } from '#core/charter/document/charter-document.ts'
import texts from './blocks.module.css'
import { Heading } from './heading.tsx'
import styles from './note.module.css'
import { usePaper } from './paper.ts'
import { placed } from './placed.ts'
import { Spans } from './spans.tsx'

export function NoteView({ block }: { block: NoteBlock }) {
  const { level } = usePaper()
  return (
    <div className={styles.note} data-beside={(block.beside && block.text.length > 1) || undefined}>
      <Heading level={level} className={`${texts.subheading} ${styles.heading}`}>
        {block.heading}
      </Heading>
      {placed(block.text).map(({ key, item }) => (
        <p key={key} className={texts.body}>
          <Spans text={item} />
        </p>
      ))}
    </div>
  )
}
