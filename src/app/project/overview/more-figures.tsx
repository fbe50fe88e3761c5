import { useCallback } from 'react'
import { coverageFigure } from '#core/figures/coverage/coverage-figure.ts'
import { coverageText } from '#core/figures/coverage/coverage-source.ts'
import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { described, type FigureText } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import {
  coverageSource,
  mapSource,
  processSource,
  tableSource,
} from '#core/figures/figure-sources.ts'
import { mapFigure } from '#core/figures/map/map-figure.ts'
import { mapText } from '#core/figures/map/map-source.ts'
import { processFigure } from '#core/figures/process/process-figure.ts'
import { processText } from '#core/figures/process/process-source.ts'
import { tableText } from '#core/figures/table/seats.ts'
import { tableFigure } from '#core/figures/table/table-figure.ts'
import { memoize } from '#core/memoize.ts'
import type { Answers } from '#core/questions/answers.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { FigureInRoom } from '#renderers/figure/figure-in-room.tsx'
import { FigureList } from '#renderers/figure/figure-list.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { typedAnswers } from '#rooms/shared/typed-answers.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { asItIs, type Wrap } from '#ui/form/typed-in.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Panel } from '#ui/page/panel.tsx'

interface Kind {
  readonly name: 'table' | 'coverage' | 'process' | 'map'
  readonly draw: (answers: Answers, words: FigureWords, space: Space) => Figure
  readonly text: (answers: Answers, words: FigureWords) => FigureText
}

const kinds: readonly Kind[] = [
  {
    name: 'table',
    draw: (answers, words, space) => tableFigure(tableSource(answers, words), words, space),
    text: (answers, words) => tableText(tableSource(answers, words), words),
  },
  {
    name: 'coverage',
    draw: (answers, words, space) => coverageFigure(coverageSource(answers, words), words, space),
    text: (answers, words) => coverageText(coverageSource(answers, words), words),
  },
  {
    name: 'process',
    draw: (answers, words, space) => processFigure(processSource(answers), words, space),
    text: (answers, words) => processText(processSource(answers), words),
  },
  {
    name: 'map',
    draw: (answers, words, space) => mapFigure(mapSource(answers, words), words, space),
    text: (answers, words) => mapText(mapSource(answers, words), words),
  },
]

/** The project in pictures, each opened when it is wanted, and each in words too. */
export function MoreFigures({ answers }: { answers: Answers }) {
  const { overview } = useWords()
  return (
    <Panel heading={overview.figures.heading} headingLevel={2} intro={overview.figures.lead}>
      <Stack>
        {kinds.map((kind) => (
          <Disclosure key={kind.name} summary={overview.figures[kind.name]} late>
            <OneFigure kind={kind} answers={answers} />
          </Disclosure>
        ))}
      </Stack>
    </Panel>
  )
}

function OneFigure({ kind, answers }: { kind: Kind; answers: Answers }) {
  const { figures } = useWords()
  const lang = useTypedLanguage()
  const draw = useCallback(
    (width: number) => kind.draw(answers, figures, { width, measure: labelWidth }),
    [kind, answers, figures],
  )
  const text = memoize((typed: Wrap) => kind.text(typedAnswers(answers, typed), figures))
  const said = (pick: (text: FigureText) => string) => (
    <TypedIn sentence={(typed) => pick(text(typed))} />
  )
  return (
    <Stack>
      <FigureInRoom draw={draw} typedLanguage={lang} description={said(described)} />
      <Disclosure summary={figures.asList} late>
        <FigureList text={text(asItIs)} typedLanguage={lang} said={said} />
      </Disclosure>
    </Stack>
  )
}
