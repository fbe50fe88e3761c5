import { type ReactNode, useMemo } from 'react'
import type { Section } from '#core/charter/document/charter-document.ts'
import { BlockViews } from './block-view.tsx'
import { anchorOf } from './chapters.ts'
import { Heading } from './heading.tsx'
import { QuestionLine } from './lines.tsx'
import { type Paper, PaperContext, usePaper } from './paper.ts'
import styles from './section-view.module.css'

interface SectionViewProps {
  readonly section: Section
  /** Below the heading, on the screen only. */
  readonly children?: ReactNode
}

/** A section below the line of its question. */
export function SectionView({ section, children }: SectionViewProps) {
  const paper = usePaper()
  const { letter, heading, question, blocks } = section
  const own = useMemo(
    (): Paper => ({ ...paper, level: paper.topLevel + 1, question }),
    [paper, question],
  )
  return (
    <PaperContext value={own}>
      <section className={styles.section}>
        <QuestionLine question={question} />
        <Heading level={paper.topLevel} className={styles.heading} id={anchorOf(section)}>
          <span className={styles.letter} data-line={question ?? 'none'}>
            {letter}
          </span>{' '}
          <span>{heading}</span>
        </Heading>
        {children && <div className={styles.onScreen}>{children}</div>}
        <BlockViews blocks={blocks} />
      </section>
    </PaperContext>
  )
}
