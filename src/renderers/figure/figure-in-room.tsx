import { useMemo } from 'react'
import type { Figure } from '#core/figures/drawing/figure.ts'
import styles from './figure.module.css'
import { FigureView, type FigureViewProps } from './figure-view.tsx'
import { useRoomWidth } from './use-room-width.ts'

export interface FigureInRoomProps extends Omit<FigureViewProps, 'figure' | 'isPrinted'> {
  /** Gives the figure for a width in its units, of which a rem has 16. */
  draw: (width: number) => Figure
  /** The width it is printed at, whatever the screen; without it the screen's figure is printed. */
  printWidth?: number
}

/** Drawn for the room there is: at its own size, so that labels stay as large as they were set. */
export function FigureInRoom({ draw, printWidth, ...looks }: FigureInRoomProps) {
  const { room, width } = useRoomWidth()
  const figure = useMemo(() => (width === null ? null : draw(width)), [draw, width])
  const printed = useMemo(
    () => (printWidth === undefined ? null : draw(printWidth)),
    [draw, printWidth],
  )
  return (
    <div ref={room} className={styles.room}>
      {figure && (
        <div className={printed ? styles.onScreen : undefined}>
          <FigureView figure={figure} {...looks} />
        </div>
      )}
      {printed && (
        <div className={styles.inPrint}>
          <FigureView figure={printed} {...looks} isPrinted />
        </div>
      )}
    </div>
  )
}
