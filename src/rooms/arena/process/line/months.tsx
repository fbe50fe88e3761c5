import { firstOfMonth } from '#core/calendar/calendar-day.ts'
import type { LineMonth, PhasePlace, ProcessMonths } from '#core/calendar/process-months.ts'
import { codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import styles from './process-line.module.css'

/** More names of months than this stand too close. */
const mostNamed = 12

/** The line itself: the names of its months over it, and each phase as long as it is. */
export function Months({ line, isTrue }: { line: ProcessMonths; isTrue: boolean }) {
  const { months, phases } = line
  const { line: words } = useWords().arena
  const step = Math.ceil(months.length / mostNamed)
  const isTwoYears = new Set(months.map(({ year }) => year)).size > 1
  const nameOf = ({ nth, month, year }: LineMonth) => {
    if (month === null) return words.nth(nth)
    const name = words.month(firstOfMonth(12 * (year ?? 2000) + month - 1))
    return isTwoYears && year !== null && (nth === 1 || month <= step) ? `${name} ${year}` : name
  }
  return (
    <div aria-hidden="true" className={styles.time}>
      {months.map((month, place) => (
        <span key={month.nth} className={styles.month} style={{ gridColumn: place + 1 }}>
          {place % step === 0 && <span>{nameOf(month)}</span>}
        </span>
      ))}
      {phases && !isTrue ? (
        codes.phase.map((phase, place) => (
          <span
            key={phase}
            className={styles.segment}
            style={{ gridColumn: spanOf(phases[place]) }}
          >
            <span>{place + 1}</span>
          </span>
        ))
      ) : (
        <span className={styles.track} />
      )}
    </div>
  )
}

const spanOf = (place: PhasePlace | undefined) =>
  place && `${place.from + 1} / span ${place.months}`
