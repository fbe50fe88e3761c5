import { type ReactNode, useMemo } from 'react'
import type { CharterDocument, Section } from '#core/charter/document/charter-document.ts'
import { contentsOf } from '#core/charter/document/contents.ts'
import { BlockViews } from './block-view.tsx'
import { chapters } from './chapters.ts'
import styles from './charter-preview.module.css'
import { ContentsView } from './contents-view.tsx'
import { Heading } from './heading.tsx'
import { Spine } from './lines.tsx'
import { MastheadView } from './masthead-view.tsx'
import { type Paper, PaperContext } from './paper.ts'
import { placed } from './placed.ts'
import { usePrintMargins } from './printing/use-print-margins.ts'
import { usePrinting } from './printing/use-printing.ts'
import { type Folding, SectionView } from './section-view.tsx'
import { Facts } from './side-by-side.tsx'

export interface CharterPreviewProps {
  charter: CharterDocument
  /** Sets all type a fifth larger, on the screen and in print. */
  largePrint?: boolean
  /** What stands below the heading of a section on the screen, and is not printed. */
  besideHeading?: (section: Section) => ReactNode
  /** On a narrow screen sections are then folded away until they are asked for. */
  folding?: Folding
}

/** The charter as sheets of paper on the screen, and as what the browser prints. */
export function CharterPreview(props: CharterPreviewProps) {
  const { charter, largePrint = false, besideHeading, folding } = props
  // the title's among the headings of the page around it; alone in print, it is the first
  const level = usePrinting() ? 1 : 2
  const { language, contentLanguage, running, sections } = charter
  const listed = contentsOf(charter)
  usePrintMargins(running)
  const paper: Paper = useMemo(
    () => ({
      typedLanguage: contentLanguage === language ? undefined : contentLanguage,
      topLevel: level + 1,
      level: level + 1,
      question: null,
      roomToWrite: running.roomToWrite ?? '',
      isLargePrint: largePrint,
    }),
    [contentLanguage, language, level, running.roomToWrite, largePrint],
  )
  return (
    <PaperContext value={paper}>
      <div className={styles.preview} lang={language} data-large-print={largePrint || undefined}>
        <FirstSheet charter={charter} level={level} />
        {placed(chapters(sections)).map(({ key, item }, place) => (
          <div key={key} className={styles.sheet}>
            <Spine />
            <p className={styles.running} aria-hidden="true">
              <span lang={paper.typedLanguage}>{running.left[0]}</span>
              <span>{running.right[0]}</span>
            </p>
            {place === 0 && listed.length > 0 && (
              <ContentsView
                heading={running.contents}
                sections={listed}
                areFolded={folding !== undefined}
              />
            )}
            {item.map((section) => (
              <SectionView key={section.letter} section={section} folding={folding}>
                {besideHeading?.(section)}
              </SectionView>
            ))}
          </div>
        ))}
      </div>
    </PaperContext>
  )
}

/** Title and statement first, as on a front page; then the facts and the rest of the summary. */
function FirstSheet({ charter, level }: { charter: CharterDocument; level: number }) {
  const { title, masthead, summary, contentLanguage } = charter
  const [first] = summary
  const isLed = first?.kind === 'paragraph' && first.look === 'lead'
  return (
    <div className={`${styles.sheet} ${styles.first}`}>
      <Spine />
      <MastheadView masthead={masthead} />
      <Heading level={level} className={styles.title} lang={contentLanguage}>
        {title}
      </Heading>
      {isLed && <BlockViews blocks={[first]} />}
      <Facts facts={masthead.facts} />
      <BlockViews blocks={isLed ? summary.slice(1) : summary} />
    </div>
  )
}
