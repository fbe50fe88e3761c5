import { coverageFigure } from '#core/figures/coverage-figure.ts'
import type { Figure, Space } from '#core/figures/figure.ts'
import { coverageSource, processSource, tableSource } from '#core/figures/figure-sources.ts'
import { labelWidth } from '#core/figures/label-width.ts'
import { processFigure } from '#core/figures/process-figure.ts'
import { staircaseFigure } from '#core/figures/staircase-figure.ts'
import { tableFigure } from '#core/figures/table-figure.ts'
import type { FigureBlock } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { isFilled } from './texts.ts'

/** In units, of which a line of A4 has 720; the fewer there are, the larger letters come out. */
const widths = { paper: 720, largePrint: 600, narrow: 320 } as const

/** A figure in all the widths the materials of a charter ask for. */
export function figureBlock(draw: (space: Space) => Figure): FigureBlock {
  const drawn = (width: number) => draw({ width, measure: labelWidth })
  return {
    kind: 'figure',
    figure: drawn(widths.paper),
    largePrint: drawn(widths.largePrint),
    narrow: drawn(widths.narrow),
  }
}

/** Everyone around the table with the task in the middle; none before the first actor. */
export function tableBlocks({ project, words }: CharterSource): readonly FigureBlock[] {
  const { answers } = project
  if (answers.team.actors.length === 0) return []
  const source = tableSource(answers, words.figures)
  return [figureBlock((space) => tableFigure(source, words.figures, space))]
}

/** Who covers what in one view, for teams whose matrix no single table holds. */
export function coverageBlock({ project, words }: CharterSource): FigureBlock {
  const source = coverageSource(project.answers, words.figures)
  return figureBlock((space) => coverageFigure(source, words.figures, space))
}

/** The four phases on their line; none before anything is said of when or what. */
export function processBlocks({ project, words }: CharterSource): readonly FigureBlock[] {
  const source = processSource(project.answers)
  const isBegun = source.phases.some(({ when, product }) => isFilled(when) || isFilled(product))
  if (!isBegun && source.meetings.length === 0) return []
  return [figureBlock((space) => processFigure(source, words.figures, space))]
}

/** Where the project stands, and where it wants to or could be next. */
export function staircaseBlock({ results, words }: CharterSource): FigureBlock {
  const { reached, current, next } = results.rules.staircase
  const { target } = results
  const { figures } = words
  const said = target
    ? { ...figures, staircase: { ...figures.staircase, next: words.results.aim } }
    : figures
  const source = { reached, current, next: (target ?? next)?.step ?? null }
  return figureBlock((space) => staircaseFigure(source, said, space))
}
