import { useCallback } from 'react'
import { described } from '#core/figures/drawing/figure-text.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { tableSource } from '#core/figures/figure-sources.ts'
import { staircaseFigure } from '#core/figures/staircase/staircase-figure.ts'
import { tableText } from '#core/figures/table/seats.ts'
import { smallTableFigure } from '#core/figures/table/table-figure.ts'
import type { Project } from '#core/project/project.ts'
import { staircase } from '#core/rules/staircase.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { FigureInRoom } from '#renderers/figure/figure-in-room.tsx'
import { stepAhead } from '#rooms/check/step-ahead.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { typedAnswers } from '#rooms/shared/typed-answers.ts'

type FigureProps = Pick<Project, 'answers' | 'judgement'>

/** The staircase with where the project stands, and where the group wants to be or could be next. */
export function StaircaseFigure({ answers, judgement }: FigureProps) {
  const { figures, checkScreen } = useWords()
  const { reached, current } = staircase(answers)
  const next = stepAhead(answers, judgement)?.step ?? null
  const isChosen = judgement.targetStep !== null
  const draw = useCallback(
    (width: number) => {
      const words = isChosen
        ? { ...figures, staircase: { ...figures.staircase, next: checkScreen.staircase.target } }
        : figures
      return staircaseFigure({ reached, current, next }, words, { width, measure: labelWidth })
    },
    [figures, checkScreen, reached, current, next, isChosen],
  )
  return <FigureInRoom draw={draw} typedLanguage={useTypedLanguage()} />
}

/** Who has a seat at the table, at a glance. */
export function TableFigure({ answers }: Pick<FigureProps, 'answers'>) {
  const { figures } = useWords()
  const draw = useCallback(
    (width: number) =>
      smallTableFigure(tableSource(answers, figures), figures, { width, measure: labelWidth }),
    [answers, figures],
  )
  return (
    <FigureInRoom
      draw={draw}
      typedLanguage={useTypedLanguage()}
      description={
        <TypedIn
          sentence={(typed) =>
            described(tableText(tableSource(typedAnswers(answers, typed), figures), figures))
          }
        />
      }
    />
  )
}
