import { useCallback } from 'react'
import type { FigureBlock } from '#core/charter/document/charter-document.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import { FigureInRoom } from '#renderers/figure/figure-in-room.tsx'
import styles from './figure-block.module.css'
import { usePaper } from './paper.ts'

/** As much of its own width as a drawing needs for its letters still to be read. */
const leastShare = 0.85

/** The drawing made for the room there is, as wide as the text; printed as on every paper. */
export function FigureBlockView({ block }: { block: FigureBlock }) {
  const { typedLanguage, isLargePrint } = usePaper()
  const { figure, largePrint, narrow } = block
  const printed = isLargePrint ? largePrint : figure
  const draw = useCallback(
    (room: number): Figure =>
      [printed, largePrint].find(({ width }) => room >= leastShare * width) ?? narrow,
    [printed, largePrint, narrow],
  )
  // No figure element: in a printed page it would be a picture of its own, and one without words.
  return (
    <div className={styles.figure}>
      <p className={styles.caption}>{figure.title}</p>
      <FigureInRoom
        draw={draw}
        printWidth={printed.width}
        typedLanguage={typedLanguage}
        descriptionLanguage={block.isTyped ? typedLanguage : undefined}
        onPaper
      />
    </div>
  )
}
