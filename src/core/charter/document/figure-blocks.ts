import { coverageFigure } from '#core/figures/coverage/coverage-figure.ts'
import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { described } from '#core/figures/drawing/figure-text.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { coverageSource, processSource, tableSource } from '#core/figures/figure-sources.ts'
import { processFigure } from '#core/figures/process/process-figure.ts'
import { staircaseFigure, staircaseText } from '#core/figures/staircase/staircase-figure.ts'
import { seated } from '#core/figures/table/seats.ts'
import { tableFigure } from '#core/figures/table/table-figure.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { FigureBlock } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'

/** In characters: a picture of more names than this is told in numbers. */
const mostSaid = 1500

/** In units, of which a line of A4 has 720; the fewer there are, the larger letters come out. */
const widths = { paper: 720, largePrint: 600, narrow: 320 } as const

/**
 * A figure in all the widths the materials of a charter ask for. Each is drawn when it is asked for:
 * most materials show one of them, and a large team takes long to draw.
 */
export function figureBlock(draw: (space: Space) => Figure, isTyped = false): FigureBlock {
  const known = new Map<number, Figure>()
  const drawn = (width: number): Figure => {
    const figure = known.get(width) ?? draw({ width, measure: labelWidth })
    known.set(width, figure)
    return figure
  }
  return {
    kind: 'figure',
    ...(isTyped && { isTyped }),
    get figure() {
      return drawn(widths.paper)
    },
    get largePrint() {
      return drawn(widths.largePrint)
    },
    get narrow() {
      return drawn(widths.narrow)
    },
  }
}

/**
 * Everyone around the table with the task in the middle; none before the first actor. All of it is
 * said with the figure where the section with the tables is not on the paper.
 */
export function tableBlocks(source: CharterSource): readonly FigureBlock[] {
  const { answers } = source.project
  const { team, figures, summary } = source.words
  if (answers.team.actors.length === 0) return []
  const around = tableSource(answers, figures)
  const title = summary.table
  const { at, around: outside } = seated(around)
  const seats = around.emptySeats.length
  const counted = [
    figures.table.seated(at.length),
    ...(outside.length > 0 ? [figures.table.around(outside.length)] : []),
    ...(seats > 0 ? [figures.table.emptySeats(seats)] : []),
  ]
  const isInTables = source.letters.has('B')
  const about = isInTables
    ? inTables(source, counted, [team.actors, ...(seats > 0 ? [team.coverage] : [])])
    : { description: described({ intro: counted, items: [] }) }
  return [
    figureBlock((space) => {
      const drawn = tableFigure(around, figures, space)
      const isTold = !isInTables && drawn.description.length <= mostSaid
      return { ...drawn, ...(isTold ? {} : about), title }
    }, !isInTables),
  ]
}

/** Who covers what in one view, for teams whose matrix no single table holds. */
export function coverageBlock(source: CharterSource): FigureBlock {
  const { team, figures } = source.words
  const covered = coverageSource(source.project.answers, figures)
  const { needs, actors } = covered
  const about = inTables(
    source,
    [figures.coverage.summary(needs.length, actors.length)],
    [team.coverage],
  )
  return figureBlock((space) => ({ ...coverageFigure(covered, figures, space), ...about }))
}

/** The four phases on their line; none before anything is said of when or what. */
export function processBlocks(source: CharterSource): readonly FigureBlock[] {
  const { process, figures } = source.words
  const line = processSource(source.project.answers)
  const meetings = line.meetings.length
  const isBegun = line.phases.some(({ when, product }) => isFilled(when) || isFilled(product))
  if (!isBegun && meetings === 0) return []
  const isAsked = source.paper.hasRoomToWrite && source.asked.has('arena.process')
  // A single meeting has no line.
  const drawn = meetings > 1 ? meetings : 0
  const about = inTables(
    source,
    [process.line(drawn)],
    [...(isBegun || isAsked ? [process.phases] : []), ...(drawn > 0 ? [process.meetings] : [])],
  )
  return [figureBlock((space) => ({ ...processFigure(line, figures, space), ...about }))]
}

/** Where the project stands, and where it wants to or could be next. */
export function staircaseBlock(source: CharterSource): FigureBlock {
  const { reached, current, next } = source.results.rules.staircase
  const { target } = source.results
  const { figures, results } = source.words
  const words = target
    ? { ...figures, staircase: { ...figures.staircase, next: results.aim } }
    : figures
  const stairs = { reached, current, next: (target ?? next)?.step ?? null }
  const { intro, items } = staircaseText(stairs, words)
  const here = items.filter(({ about }) => about === figures.staircase.here)
  const about = inTables(source, [...intro, described({ intro: [], items: here })], [results.steps])
  return figureBlock((space) => ({ ...staircaseFigure(stairs, words, space), ...about }))
}

/**
 * What is said of a figure whose every word stands in tables around it: a sentence, and where to
 * find them. All it shows would be heard twice, and the more there is the longer.
 */
const inTables = (
  { words }: CharterSource,
  sentences: readonly string[],
  captions: readonly string[],
): Pick<Figure, 'description'> => ({
  description: described({
    intro: [...sentences, words.document.sameInTables(captions)],
    items: [],
  }),
})
