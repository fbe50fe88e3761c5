import { firstOfMonth } from '#core/calendar/calendar-day.ts'
import type { ProcessMonths } from '#core/calendar/process-months.ts'
import { spread } from '#core/figures/process/spread.ts'
import type { Meeting } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { goToMeeting } from '#rooms/arena/process/meetings/row-focus.ts'
import styles from './process-line.module.css'

/** More pins than this stand for months. */
const mostPins = 20
/** In hundredths of the line, so that two pins never touch. */
const closest = 3.6

interface PinsProps {
  readonly line: ProcessMonths
  readonly meetings: readonly Meeting[]
  readonly href: string
}

interface Pin {
  readonly id: string
  readonly at: number
  readonly shown: number
  readonly name: string
}

/** The meetings as numbered pins that lead to their rows; of many, how many there are in each month. */
export function Pins({ line, meetings, href }: PinsProps) {
  const { line: words } = useWords().arena
  const pins = line.meetings.length > mostPins ? byMonth() : oneByOne()
  const fair = pins.map(({ at }) => (100 * at) / line.months.length)
  const places = spread(fair, { closest, from: 1.2, to: 98.8 })
  if (pins.length === 0) return null
  return (
    <ul className={styles.pins}>
      {pins.map(({ id, shown, name }, place) => (
        <li key={id} style={{ left: `${places[place]}%` }}>
          <a
            href={href}
            aria-label={name}
            className={styles.pin}
            onClick={(event) => {
              event.preventDefault()
              goToMeeting(id)
            }}
          >
            <span>{shown}</span>
          </a>
        </li>
      ))}
    </ul>
  )

  function oneByOne(): readonly Pin[] {
    return line.meetings.flatMap(({ index, at }) => {
      const meeting = meetings[index]
      const shown = index + 1
      return meeting ? [{ id: meeting.id, at, shown, name: words.pin(shown, meeting.date) }] : []
    })
  }

  function byMonth(): readonly Pin[] {
    return line.months.flatMap(({ month, year }, place) => {
      const here = line.meetings.filter(({ at }) => Math.floor(at) === place)
      const first = here[0] && meetings[here[0].index]
      if (!first || month === null) return []
      const day = firstOfMonth(12 * (year ?? 2000) + month - 1)
      return [
        { id: first.id, at: place + 0.5, shown: here.length, name: words.pins(here.length, day) },
      ]
    })
  }
}
