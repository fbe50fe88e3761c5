import type {
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
} from '#core/charter/document/charter-document.ts'
import styles from './blocks.module.css'
import { Heading } from './heading.tsx'
import { usePaper } from './paper.ts'
import { placed } from './placed.ts'
import { Spans } from './spans.tsx'

export function HeadingView({ block }: { block: HeadingBlock }) {
  const { level, topLevel } = usePaper()
  return (
    <Heading
      level={block.level === 2 ? topLevel : level}
      className={block.level === 2 ? styles.heading : styles.subheading}
    >
      {block.text}
    </Heading>
  )
}

export function ParagraphView({ block }: { block: ParagraphBlock }) {
  return (
    <p className={styles[block.look]} data-kept={block.keepWithNext || undefined}>
      <Spans text={block.text} />
    </p>
  )
}

export function ListView({ block }: { block: ListBlock }) {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag className={styles.list}>
      {placed(block.items).map(({ key, item }) => (
        <li key={key}>
          <Spans text={item} />
        </li>
      ))}
    </Tag>
  )
}
