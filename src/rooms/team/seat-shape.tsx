import { markOfGroup, seatShapes } from '#core/figures/table/seat-marks.ts'
import type { Code } from '#core/questions/codes.ts'
import styles from './seat-shape.module.css'

const size = 18

/** The shape a group's seat has at the table in the figures, beside words that say the group. */
export function SeatShape({ group }: { group: Code<'group'> | null }) {
  const mark = group ? markOfGroup[group] : 'outline'
  return (
    <svg className={styles.seat} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {seatShapes(mark, { x: size / 2, y: size / 2, size: size - 2 }).map((shape) => {
        switch (shape.kind) {
          case 'circle': {
            const { x, y, radius, fill, stroke } = shape
            const look = { className: fill === 'ink' ? styles.ink : styles.open }
            return (
              <circle key={radius} cx={x} cy={y} r={radius} {...look} strokeWidth={stroke?.width} />
            )
          }
          case 'rect': {
            const { x, y, width, height } = shape
            return <rect key="rect" {...{ x, y, width, height }} rx={1.5} className={styles.ink} />
          }
          case 'polygon':
            return <polygon key="polygon" points={shape.points.join(' ')} className={styles.ink} />
          default:
            return null
        }
      })}
    </svg>
  )
}
