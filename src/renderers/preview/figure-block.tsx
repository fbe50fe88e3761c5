import { useCallback } from 'react'
import type { FigureBlock } from '#core/charter/charter-document.ts'
import type { Figure } from '#core/figures/figure.ts'
import { FigureInRoom } from '#renderers/figure/figure-in-room.tsx'
import styles from './figure-block.module.css'
import { usePaper } from './paper.ts'

/** Where it fits with letters still to be read; on a wider sheet it stays as wide as it was drawn. */
const leastShare = 0.85

/** The drawing made for the room there is; printed as on every paper. */
export function FigureBlockView({ block }: { block: FigureBlock }) {
  const { typedLanguage } = usePaper()
  const { figure, largePrint, narrow } = block
  const draw = useCallback(
    (room: number): Figure =>
      [figure, largePrint].find(({ width }) => room >= leastShare * width) ?? narrow,
    [figure, largePrint, narrow],
  )
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{figure.title}</figcaption>
      <FigureInRoom
        draw={draw}
        printWidth={figure.width}
        typedLanguage={typedLanguage}
        onPaper
        isCaptioned
      />
    </figure>
  )
}
