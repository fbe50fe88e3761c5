import { type SyntheticEvent, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { type Day, meetingYears } from '#core/calendar/calendar-day.ts'
import { doubtsOf, meetingsOf, seriesDays } from '#core/calendar/meeting-series.ts'
import { lastDayOf } from '#core/calendar/process-months.ts'
import { limits } from '#core/limits.ts'
import type { ArenaAnswers, Meeting } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Button } from '#ui/button.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './meeting-series.module.css'
import { SeriesPreview } from './series-preview.tsx'
import { SeriesSentence } from './series-sentence.tsx'
import { type SeriesTexts, seriesOf, useSeries } from './use-series.ts'

interface SeriesFormProps {
  readonly room: Room
  readonly unsent: Unsent
  readonly meetings: readonly Meeting[]
  readonly onLay: (more: readonly Meeting[]) => void
}

/** One sentence with fields, the days it gives, and one button that lays them in. */
export function SeriesForm({ room, unsent, meetings, onLay }: SeriesFormProps) {
  const { meetings: words, series: said } = useWords().arena
  const { say } = useAnnounce()
  const { texts, write, clear } = useSeries(meetings, unsent)
  const [moved, setMoved] = useState<ReadonlyMap<Day, Day>>(new Map())
  const [rejection, setRejection] = useState<string | null>(null)
  const [process, time]: [ArenaAnswers['process'], ArenaAnswers['time']] = useWatch({
    name: ['arena.process', 'arena.time'],
  })
  const last = lastDayOf({ process, time })
  const purposes = words.suggestions[Number(texts.purposes)]?.purposes ?? []
  const series = seriesOf(texts, purposes)
  const days = series ? seriesDays(series) : []
  const onWrite = (part: keyof SeriesTexts, text: string) => {
    setRejection(null)
    write(part, text)
  }
  const reject = (text: string) => {
    setRejection(text)
    say(text)
  }
  const lay = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const unfinished = [...event.currentTarget.querySelectorAll('input')].find(
      ({ validity }) => validity.badInput,
    )
    if (unfinished) {
      unfinished.focus()
      return reject(unfinished.type === 'date' ? words.unfinishedDate : words.unfinishedTime)
    }
    if (!series) {
      const isCount = seriesOf({ ...texts, first: '' }, purposes) === null
      return reject(
        isCount ? said.badCount(limits.rows) : said.badFirst(meetingYears.first, meetingYears.last),
      )
    }
    if (texts.place.length > limits.text) return reject(said.tooLong)
    if (meetings.length + series.count > limits.rows)
      return reject(said.noRoom(series.count, limits.rows))
    onLay(meetingsOf(series, moved, room.newId))
    clear()
  }
  return (
    <form className={styles.form} aria-label={said.open} onSubmit={lay}>
      <SeriesSentence texts={texts} onWrite={onWrite} />
      <SeriesPreview
        count={series?.count ?? 0}
        days={days}
        moved={moved}
        doubts={doubtsOf(
          days.map((day) => moved.get(day) ?? day),
          { today: today(), begins: time.begins, last },
        )}
        last={last}
        onMove={(day, to) => setMoved(new Map([...moved, [day, to]]))}
      />
      {rejection && <p>{rejection}</p>}
      <div>
        <Button type="submit" variant="primary" data-first-act>
          {said.lay(series?.count ?? null)}
        </Button>
      </div>
    </form>
  )
}

/** Where the person sits: the ISO day would be yesterday's past midnight. */
function today(): Day {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
