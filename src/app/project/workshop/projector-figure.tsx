import { useCallback } from 'react'
import { coverageFigure } from '#core/figures/coverage/coverage-figure.ts'
import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { staircaseFigure } from '#core/figures/staircase/staircase-figure.ts'
import { uprightTable } from '#core/figures/table/table-upright.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { FigureShown } from '#core/workshop/run/figure-shown.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { FigureLarge } from '#renderers/figure/figure-large.tsx'

/** A figure as the room sees it: of the project it knows what is handed out, and nothing else. */
export function ProjectorFigure({ shown }: { shown: FigureShown }) {
  const words = useWords()
  const lang = useTypedLanguage()
  // The clock goes each second, and a figure is drawn anew only when it is another.
  const text = JSON.stringify(shown)
  const draw = useCallback(
    (width: number) =>
      figureOf(JSON.parse(text) as FigureShown, words, { width, measure: labelWidth }),
    [text, words],
  )
  return <FigureLarge draw={draw} typedLanguage={lang} />
}

function figureOf(shown: FigureShown, words: ProjectMessages, space: Space): Figure {
  const { figures, frame, checkScreen } = words
  if (shown.name === 'table') {
    const title = shownName(shown.title, frame.unnamed)
    return uprightTable({ ...shown.source, title }, figures, space)
  }
  if (shown.name === 'coverage') return coverageFigure(shown.source, figures, space)
  const next = shown.isChosen ? checkScreen.staircase.target : figures.staircase.next
  const said = { ...figures, staircase: { ...figures.staircase, next } }
  return staircaseFigure(shown.source, said, space)
}
