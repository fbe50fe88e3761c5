import type { Figure, Line, Shape, Space } from '#core/figures/drawing/figure.ts'
import { linePatterns } from '#core/figures/drawing/figure.ts'
import { described } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import {
  heightOf,
  labelStyles,
  placed,
  type SetLabel,
  setLabel,
} from '#core/figures/drawing/labels.ts'
import { meetingLine } from './meeting-line.ts'
import { type ProcessPhase, type ProcessSource, processText } from './process-source.ts'

/** Narrower than this the stations stand one under the other. */
const narrow = 480
const radius = 17
const columnGap = 18

/** The course of a project: four stations on the arena's line, and the agreed meetings under it. */
export function processFigure(source: ProcessSource, words: FigureWords, space: Space): Figure {
  const text = processText(source, words)
  const draw = space.width < narrow ? stationsDown : stationsAcross
  const stations = draw(source.phases, words, space)
  const meetings = meetingLine(source.meetings, words, { ...space, top: stations.height + 20 })
  return {
    name: 'process',
    title: text.title,
    description: described(text),
    width: space.width,
    height: meetings.height > 0 ? stations.height + 20 + meetings.height : stations.height,
    shapes: [...stations.shapes, ...meetings.shapes],
  }
}

interface Stations {
  readonly shapes: readonly Shape[]
  readonly height: number
}

function stationsAcross(
  phases: readonly ProcessPhase[],
  words: FigureWords,
  space: Space,
): Stations {
  const width = (space.width - columnGap * (phases.length - 1)) / phases.length
  const labels = phases.map((phase) => phaseLabel(phase, words, { ...space, width }))
  const y = radius + 1
  const end = space.width - 10
  const labelTop = 2 * radius + 12
  const arrow: Shape = {
    kind: 'polygon',
    points: [
      [end - 2, y - 7],
      [end + 10, y],
      [end - 2, y + 7],
    ],
    fill: 'q4',
  }
  const stations = labels.flatMap((label, index) => {
    const x = index * (width + columnGap)
    return [
      ...station(index + 1, x + radius + 1, y, space),
      ...placed(label, { x, top: labelTop, anchor: 'start', maxWidth: width }),
    ]
  })
  return {
    shapes: [track([radius, y], [end - 4, y]), arrow, ...stations],
    height: labelTop + Math.max(0, ...labels.map(heightOf)),
  }
}

const rowGap = 16

function stationsDown(phases: readonly ProcessPhase[], words: FigureWords, space: Space): Stations {
  const left = 2 * radius + 16
  const room = { ...space, width: space.width - left }
  let top = 0
  let last = 0
  const stations = phases.flatMap((phase, index) => {
    const label = phaseLabel(phase, words, room)
    const rowTop = top
    last = rowTop + radius + 1
    top += Math.max(2 * radius + 2, heightOf(label) + 7) + rowGap
    return [
      ...station(index + 1, radius + 1, last, space),
      ...placed(label, { x: left, top: rowTop + 7, anchor: 'start', maxWidth: room.width }),
    ]
  })
  const line = track([radius + 1, radius], [radius + 1, last])
  return { shapes: [line, ...stations], height: top - rowGap }
}

function phaseLabel(phase: ProcessPhase, words: FigureWords, room: Space): SetLabel {
  const { head, quiet, body } = labelStyles
  return setLabel(
    [
      { text: words.process.phases[phase.phase], style: head, lines: 2 },
      { text: phase.when, style: quiet, lines: 2, typed: true },
      {
        text: phase.product === '' ? '' : `→\u00A0${phase.product}`,
        style: body,
        lines: 4,
        typed: true,
      },
    ],
    room,
  )
}

function station(number: number, x: number, y: number, space: Space): readonly Shape[] {
  const style = { size: 16, weight: 'strong', ink: 'paper', leading: 20 } as const
  const numeral = setLabel([{ text: String(number), style, lines: 1 }], space)
  return [
    { kind: 'circle', x, y, radius, fill: 'q4', stroke: { ink: 'paper', width: 2 } },
    ...placed(numeral, { x, top: y - 10, anchor: 'middle', maxWidth: 2 * radius }),
  ]
}

const track = (from: Line['points'][number], to: Line['points'][number]): Line => ({
  kind: 'line',
  points: [from, to],
  stroke: { ink: 'q4', width: 6.5, dash: linePatterns.q4 },
})
