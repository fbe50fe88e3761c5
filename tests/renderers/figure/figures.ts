import { coverageFigure } from '#core/figures/coverage/coverage-figure.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import {
  coverageSource,
  mapSource,
  processSource,
  tableSource,
} from '#core/figures/figure-sources.ts'
import { mapFigure } from '#core/figures/map/map-figure.ts'
import { processFigure } from '#core/figures/process/process-figure.ts'
import { staircaseFigure } from '#core/figures/staircase/staircase-figure.ts'
import { tableFigure } from '#core/figures/table/table-figure.ts'
import { uprightTable } from '#core/figures/table/table-upright.ts'
import type { Answers } from '#core/questions/answers.ts'
import { loadExample } from '#examples/load-example.ts'
import { figureWords as words } from '#i18n/da/figure-words.ts'

const { answers: example } = await loadExample('unge-i-aadal', 'da')

/** An example's team with a need nobody is marked for. */
const answers: Answers = {
  ...example,
  team: { ...example.team, coverage: { ...example.team.coverage, n8: {} } },
}

/** The figures of an example, each for a width. */
export const drawings = {
  table: (width) => tableFigure(tableSource(answers, words), words, space(width)),
  'upright table': (width) =>
    uprightTable(
      { ...tableSource(answers, words), title: answers.start.title },
      words,
      space(width),
    ),
  staircase: (width) =>
    staircaseFigure({ reached: [1, 3], current: 3, next: 4 }, words, space(width)),
  coverage: (width) => coverageFigure(coverageSource(answers, words), words, space(width)),
  process: (width) => processFigure(processSource(answers), words, space(width)),
  map: (width) => mapFigure(mapSource(answers, words), words, space(width)),
} satisfies Record<string, (width: number) => Figure>

const space = (width: number) => ({ width, measure: labelWidth })
