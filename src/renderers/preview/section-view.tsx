import { type ReactNode, useMemo, useState } from 'react'
import type { Section } from '#core/charter/document/charter-document.ts'
import { BlockViews } from './block-view.tsx'
import { anchorOf } from './chapters.ts'
import { Heading } from './heading.tsx'
import { QuestionLine } from './lines.tsx'
import { type Paper, PaperContext, usePaper } from './paper.ts'
import styles from './section-view.module.css'

export interface Folding {
  readonly words: {
    readonly show: string
    readonly hide: string
  }
  /** The letter of a section that is shown from the start. */
  readonly shown: string | null
}

interface SectionViewProps {
  readonly section: Section
  /** On a narrow screen the section is then no more than its heading until it is asked for. */
  readonly folding?: Folding | undefined
  /** Below the heading, on the screen only. */
  readonly children?: ReactNode
}

/** A section below the line of its question. */
export function SectionView({ section, folding, children }: SectionViewProps) {
  const paper = usePaper()
  const { letter, heading, question, blocks } = section
  const [isOpen, setIsOpen] = useState(folding?.shown === letter)
  const fold = isOpen ? folding?.words.hide : folding?.words.show
  const own = useMemo(
    (): Paper => ({ ...paper, level: paper.topLevel + 1, question }),
    [paper, question],
  )
  return (
    <PaperContext value={own}>
      <section className={styles.section}>
        <QuestionLine question={question} />
        <div className={styles.head}>
          <Heading level={paper.topLevel} className={styles.heading} id={anchorOf(section)}>
            <span className={styles.letter} data-line={question ?? 'none'}>
              {letter}
            </span>{' '}
            <span>{heading}</span>
          </Heading>
          {folding && (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={isOpen}
              aria-label={`${fold} ${letter} ${heading}`}
              onClick={() => setIsOpen(!isOpen)}
            >
              {fold}
            </button>
          )}
        </div>
        <div data-folded={(folding && !isOpen) || undefined}>
          {children && <div className={styles.onScreen}>{children}</div>}
          <BlockViews blocks={blocks} />
        </div>
      </section>
    </PaperContext>
  )
}
