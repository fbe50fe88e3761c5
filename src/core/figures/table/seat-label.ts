import type { Space } from '#core/figures/drawing/figure.ts'
import { plain } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { labelStyles, type SetLabel, setLabel } from '#core/figures/drawing/labels.ts'
import { wrapText } from '#core/figures/drawing/wrap-text.ts'
import type { Seat } from './seats.ts'

interface SeatRoom extends Space {
  /** Whether there is room to say what an actor does at the table. */
  readonly withAbout: boolean
}

const { name, quiet } = labelStyles
const lesserName = { ...name, size: 12, leading: 16 } as const
/** Room for eighty letters in the narrowest seat: who is at the table is nowhere cut short. */
const typedLines = 9
/** Of those who share a seat as many are named as these have room for. */
const sharedLines = 3

/** The name of a seat and, where it tells who or what the seat is for, more under it. */
export function seatLabel(seat: Seat, words: FigureWords, room: SeatRoom): SetLabel {
  const isEmpty = seat.mark === 'empty'
  const about = isEmpty || room.withAbout ? seat.about : ''
  const style = hasRoom(seat.name, room) ? name : lesserName
  return setLabel(
    [
      { text: seat.name, style, lines: typedLines, typed: seat.typed },
      { text: about, style: quiet, lines: typedLines, typed: true },
      { text: sharers(seat.shared, words, room), style: quiet, lines: sharedLines, typed: true },
    ],
    room,
  )
}

/** Whether every word fits a line; where one does not, a smaller size may spare its breaking. */
const hasRoom = (text: string, { width, measure }: SeatRoom) =>
  text.split(/\s+/u).every((word) => measure(plain(word), name.size, name.weight) <= width)

/** As many names as there is room for, and how many more: "Elevrådet, Biblioteket og 12 til". */
function sharers(names: readonly string[], words: FigureWords, room: SeatRoom): string {
  if (names.length === 0) return ''
  const { size, weight } = quiet
  const fits = (text: string) =>
    !wrapText(text, { ...room, size, weight, lines: sharedLines }).isCut
  for (let shown = Math.min(names.length, mostShown); shown > 0; shown--) {
    const rest = names.length - shown
    const kept = names.slice(0, shown)
    const text = rest === 0 ? words.list(kept) : `${kept.join(', ')} ${words.andMore(rest)}`
    if (fits(text)) return text
  }
  return beginning(names, words, fits)
}

/** Of a first name that is too long itself, its first words. */
function beginning(
  [first = '', ...rest]: readonly string[],
  words: FigureWords,
  fits: (text: string) => boolean,
): string {
  const parts = plain(first.slice(0, 200)).split(' ')
  for (let kept = parts.length - 1; kept > 0; kept--) {
    const text = `${parts.slice(0, kept).join(' ')}… ${words.andMore(rest.length)}`
    if (fits(text)) return text
  }
  return ''
}

const mostShown = 5
