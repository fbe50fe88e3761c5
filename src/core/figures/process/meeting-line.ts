import { monthPlace } from '#core/calendar/calendar-day.ts'
import type { Shape, Space } from '#core/figures/drawing/figure.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { Flow } from '#core/figures/drawing/flow.ts'
import { heightOf, labelStyles, placed, setLabel, widthOf } from '#core/figures/drawing/labels.ts'
import type { ProcessMeeting } from './process-source.ts'
import { spread } from './spread.ts'

const radius = 5
const closest = 14
const labelGap = 10

interface LinePlace extends Space {
  readonly top: number
}

/**
 * The meetings with a day as dots on a line of time; those without are counted beside it. None for a
 * single meeting: a line shows how far apart they are.
 */
export function meetingLine(
  meetings: readonly ProcessMeeting[],
  words: FigureWords,
  place: LinePlace,
): Flow {
  if (meetings.length < 2) return { shapes: [], height: 0 }
  const { top, width } = place
  const days = meetings.flatMap(({ day }) => (day === null ? [] : [day])).toSorted()
  const most = Math.floor((width - 2 * radius) / closest) + 1
  const shown = days.slice(0, most)
  const rest = days.length - shown.length
  const undated = meetings.length - days.length
  const { process } = words
  const { name, quiet } = labelStyles
  const said = [
    ...(rest > 0 ? [words.andMore(rest)] : []),
    ...(undated > 0 ? [process.undated(undated)] : []),
  ].join(' · ')
  const heading = setLabel(
    [
      { text: process.meetings, style: name, lines: 1 },
      { text: said, style: quiet, lines: 2 },
    ],
    place,
  )
  const headed = placed(heading, { x: 0, top, anchor: 'start', maxWidth: width })
  const headHeight = heightOf(heading)
  if (shown.length === 0) return { shapes: headed, height: headHeight }
  const y = top + headHeight + 14
  const places = placesOf(shown, width)
  const dots = shown.map((day, index) => ({ day, x: places[index] ?? radius }))
  return {
    shapes: [
      ...headed,
      {
        kind: 'line',
        points: [
          [0, y],
          [width, y],
        ],
        stroke: { ink: 'quiet', width: 1.5 },
      },
      ...dots.map(({ x }): Shape => ({ kind: 'circle', x, y, radius, fill: 'ink' })),
      ...dates(dots, y + radius + 5, words, place),
    ],
    height: headHeight + 14 + radius + 5 + quiet.leading,
  }
}

/** As far apart as their days, but never so close that two dots are one. */
function placesOf(days: readonly string[], width: number): readonly number[] {
  const numbers = days.map(monthPlace)
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)]
  const length = width - 2 * radius
  const fair = numbers.map(
    (number) => radius + (last === first ? 0 : (length * (number - first)) / (last - first)),
  )
  return spread(fair, { closest, from: radius, to: width - radius })
}

interface Dot {
  readonly day: string
  readonly x: number
}

/** The first date and the last, and those between that there is room for. */
function dates(
  dots: readonly Dot[],
  top: number,
  words: FigureWords,
  place: Space,
): readonly Shape[] {
  const { width } = place
  const labels = dots.map(({ day, x }) => {
    const label = setLabel(
      [{ text: words.process.date(day), style: labelStyles.quiet, lines: 1 }],
      place,
    )
    const own = widthOf(label, place)
    const left = Math.min(Math.max(0, x - own / 2), width - own)
    return { label, left, right: left + own }
  })
  const lastLeft = labels.at(-1)?.left ?? width
  let free = -labelGap
  return labels.flatMap(({ label, left, right }, index) => {
    const isLast = index === labels.length - 1
    const isRoom = left >= free + labelGap && (isLast || right + labelGap <= lastLeft)
    if (!isRoom) return []
    free = right
    return placed(label, { x: left, top, anchor: 'start', maxWidth: right - left })
  })
}
