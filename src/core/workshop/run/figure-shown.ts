import type { CoverageSource } from '#core/figures/coverage/coverage-source.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { coverageSource, tableSource } from '#core/figures/figure-sources.ts'
import type { StairSource } from '#core/figures/staircase/stair-steps.ts'
import type { TableSource } from '#core/figures/table/seats.ts'
import type { Project } from '#core/project/project.ts'
import { staircase } from '#core/rules/staircase.ts'
import { stepAhead } from '#core/rules/step-ahead.ts'
import type { LargeFigure } from './large.ts'

/** All that is drawn of a figure on the projector. */
export type FigureShown =
  | { readonly name: 'table'; readonly title: string; readonly source: TableSource }
  | { readonly name: 'coverage'; readonly source: CoverageSource }
  /** `isChosen`: the next step is the one the group wants to be on. */
  | { readonly name: 'staircase'; readonly source: StairSource; readonly isChosen: boolean }

/** What stands for what has no name yet. */
export type Unnamed = Pick<FigureWords, 'unnamedActor' | 'unnamedNeed'>

export function figureShown(
  name: LargeFigure,
  { answers, judgement }: Pick<Project, 'answers' | 'judgement'>,
  unnamed: Unnamed,
): FigureShown {
  if (name === 'table')
    return { name, title: answers.start.title, source: tableSource(answers, unnamed) }
  if (name === 'coverage') return { name, source: coverageSource(answers, unnamed) }
  const { reached, current } = staircase(answers)
  const next = stepAhead(answers, judgement)?.step ?? null
  return { name, source: { reached, current, next }, isChosen: judgement.targetStep !== null }
}
