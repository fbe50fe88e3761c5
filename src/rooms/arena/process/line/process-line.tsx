import { type CSSProperties, useId, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { isDay } from '#core/calendar/calendar-day.ts'
import { processMonths } from '#core/calendar/process-months.ts'
import type { ArenaAnswers } from '#core/questions/arena.ts'
import { codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import type { Room } from '#rooms/shared/room.ts'
import { Months } from './months.tsx'
import { PhaseActors } from './phase-actors.tsx'
import { PhaseBand } from './phase-band.tsx'
import { PhaseFields } from './phase-fields.tsx'
import { isTrueLength } from './phase-places.ts'
import { Pins } from './pins.tsx'
import styles from './process-line.module.css'

interface ProcessLineProps {
  readonly room: Room
  /** The address of this page, for links that lead to a row of it. */
  readonly href: string
  readonly hasMeetings: boolean
}

/** The four phases on one line of months, the meetings as pins on it. A phase opens its fields under it. */
export function ProcessLine({ room, href, hasMeetings }: ProcessLineProps) {
  const { arena } = useWords()
  const words = arena.line
  const id = useId()
  const [process, time]: [ArenaAnswers['process'], ArenaAnswers['time']] = useWatch({
    name: ['arena.process', 'arena.time'],
  })
  const line = processMonths({ process, time })
  const [open, setOpen] = useState(() => firstRejected(room))
  const [actorsOf, setActorsOf] = useState<number | null>(null)
  const isTrue = isTrueLength(line)
  const bandId = (place: number) => `${id}-band-${place}`
  const close = (place: number) => {
    setOpen(null)
    document.getElementById(bandId(place))?.focus()
  }
  const undated = process.meetings.filter(({ date }) => !isDay(date)).length
  const off = line.months.length > 0 ? words.offLine(undated, line.beyond) : ''
  return (
    <div className={styles.process}>
      <section
        aria-label={words.label}
        className={styles.line}
        style={{ '--months': Math.max(1, line.months.length) } as CSSProperties}
        data-true={isTrue || undefined}
      >
        <Months line={line} isTrue={isTrue} />
        {hasMeetings && <Pins line={line} meetings={process.meetings} href={href} />}
        <ol className={styles.bands}>
          {process.phases.map((answers, place) => (
            <PhaseBand
              key={answers.phase}
              room={room}
              answers={answers}
              place={isTrue ? line.phases?.[place] : undefined}
              ids={{ band: bandId(place), fields: `${id}-fields-${place}`, actors: `${id}-actors` }}
              isOpen={open === place}
              onOpen={() => setOpen(open === place ? null : place)}
              isActorsOpen={actorsOf === place}
              onActors={() => setActorsOf(actorsOf === place ? null : place)}
            />
          ))}
        </ol>
      </section>
      {line.phases === null && <p className={styles.note}>{words.notInLength}</p>}
      {hasMeetings && off !== '' && <p className={styles.note}>{off}</p>}
      {codes.phase.map((phase, place) => (
        <PhaseFields
          key={phase}
          id={`${id}-fields-${place}`}
          place={place}
          isOpen={open === place}
          onClose={() => close(place)}
        />
      ))}
      <div id={`${id}-actors`} hidden={actorsOf === null}>
        {actorsOf !== null && <PhaseActors room={room} />}
      </div>
    </div>
  )
}

/** The phase with a text that could not be kept is open when the page is. */
function firstRejected(room: Room): number | null {
  const places = room
    .rejected(formParts.arena.name)
    .read()
    .flatMap(({ path }) => /^arena\.process\.phases\.(\d+)\./.exec(path)?.[1] ?? [])
  return places[0] === undefined ? null : Number(places[0])
}
