import type { Day } from '#core/calendar/calendar-day.ts'
import { clashesOf, type SeriesDoubts } from '#core/calendar/meeting-series.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './meeting-series.module.css'

interface SeriesPreviewProps {
  readonly count: number
  /** As the sentence gives them. */
  readonly days: readonly Day[]
  /** The day on which a meeting is held instead. */
  readonly moved: ReadonlyMap<Day, Day>
  readonly onMove: (day: Day, to: Day) => void
  readonly doubts: SeriesDoubts
  /** Of the process: no meeting is suggested after it. */
  readonly last: Day | null
}

/** The days of the series before it is laid in, and those that had better move. */
export function SeriesPreview({ count, days, moved, onMove, doubts, last }: SeriesPreviewProps) {
  const { series: words } = useWords().arena
  if (count === 0) return null
  if (days.length === 0) return <p className={styles.note}>{words.noFirst}</p>
  const held = days.map((day) => moved.get(day) ?? day)
  const said = words.preview(held)
  return (
    <div className={styles.preview}>
      <p>
        <strong>{said.days}</strong> <span>{said.dates}</span>
      </p>
      {days.length < count && <p className={styles.note}>{words.fewer(days.length)}</p>}
      {doubts.isPast && <p className={styles.note}>{words.past}</p>}
      {doubts.isEarly && <p className={styles.note}>{words.early}</p>}
      {doubts.late > 0 && <p className={styles.note}>{words.late(doubts.late)}</p>}
      {clashesOf(held, last).map(({ day, holiday, instead }) => {
        const from = days[held.indexOf(day)]
        return (
          <p key={day} className={styles.clash}>
            <Icon name="circle-alert" />
            <span>{words.clash(day, words.holidays[holiday])}</span>
            {instead && from && (
              <Button variant="text" onClick={() => onMove(from, instead)}>
                {words.move(instead)}
              </Button>
            )}
          </p>
        )
      })}
    </div>
  )
}
