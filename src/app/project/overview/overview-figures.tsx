import { type ReactNode, useCallback, useId } from 'react'
import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { described, type FigureText } from '#core/figures/drawing/figure-text.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { mapSource, tableSource } from '#core/figures/figure-sources.ts'
import { mapFigure } from '#core/figures/map/map-figure.ts'
import { mapText } from '#core/figures/map/map-source.ts'
import { staircaseFigure } from '#core/figures/staircase/staircase-figure.ts'
import { tableText } from '#core/figures/table/seats.ts'
import { uprightTable } from '#core/figures/table/table-upright.ts'
import { memoize } from '#core/memoize.ts'
import type { Project } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { staircase } from '#core/rules/staircase.ts'
import { stepAhead } from '#core/rules/step-ahead.ts'
import type { LargeFigure } from '#core/workshop/run/large.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { FigureInRoom } from '#renderers/figure/figure-in-room.tsx'
import { FigureLarge } from '#renderers/figure/figure-large.tsx'
import { FigureList } from '#renderers/figure/figure-list.tsx'
import { ShowLarge } from '#rooms/shared/large/show-large.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { typedAnswers } from '#rooms/shared/typed-answers.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { asItIs, type Wrap } from '#ui/form/typed-in.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './overview-figures.module.css'

type FigureProps = Pick<Project, 'answers' | 'judgement'>

/** A part of the overview with a figure: its name, and the way to where what it shows is worked on. */
export function FigurePart(props: {
  heading: string
  open?: { readonly href: string; readonly label: string; readonly name: string }
  children: ReactNode
}) {
  const { heading, open, children } = props
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h2 id={id}>{heading}</h2>
        {open && (
          <a href={open.href} aria-label={open.name}>
            {open.label}
          </a>
        )}
      </div>
      {children}
    </section>
  )
}

/** The staircase with where the project stands, and where the group wants to be or could be next. */
export function StaircaseFigure({ answers, judgement }: FigureProps) {
  const { figures, checkScreen, overview } = useWords()
  const title = overview.figures.staircase
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
  const lang = useTypedLanguage()
  return (
    <>
      <FigureInRoom draw={draw} typedLanguage={lang} />
      <div className={styles.under}>
        <ShowLarge
          variant="link"
          title={title}
          name={title}
          large={{ kind: 'figure', figure: 'staircase' }}
        >
          <FigureLarge draw={draw} typedLanguage={lang} />
        </ShowLarge>
      </div>
    </>
  )
}

/** Everyone at the table by name, and the seats that are empty. */
export function TableFigure({ answers }: { answers: Answers }) {
  const { frame, overview } = useWords()
  const title = shownName(answers.start.title, frame.unnamed)
  const draw = useCallback(
    (words: FigureWords, space: Space) =>
      uprightTable({ ...tableSource(answers, words), title }, words, space),
    [answers, title],
  )
  return (
    <FigureWithList
      figure="table"
      name={overview.table}
      answers={answers}
      draw={draw}
      textOf={tableTextOf}
    />
  )
}

const tableTextOf = (answers: Answers, words: FigureWords) =>
  tableText(tableSource(answers, words), words)

/** Who has much at stake, who can sway much, and who is easily overheard. */
export function MapFigure({ answers }: { answers: Answers }) {
  const { figures: words } = useWords().overview
  const draw = useCallback(
    (words: FigureWords, space: Space) => mapFigure(mapSource(answers, words), words, space),
    [answers],
  )
  return <FigureWithList name={words.map} answers={answers} draw={draw} textOf={mapTextOf} />
}

const mapTextOf = (answers: Answers, words: FigureWords) =>
  mapText(mapSource(answers, words), words)

/** A figure, described for those who do not see it, and as a list for whoever wants one. */
function FigureWithList(props: {
  /** Where a room may see it, too. */
  figure?: LargeFigure
  /** Of two lists on a page, each says which it is. */
  name: string
  answers: Answers
  draw: (words: FigureWords, space: Space) => Figure
  textOf: (answers: Answers, words: FigureWords) => FigureText
}) {
  const { figure, name, answers, draw, textOf } = props
  const { figures } = useWords()
  const lang = useTypedLanguage()
  const drawn = useCallback(
    (width: number) => draw(figures, { width, measure: labelWidth }),
    [draw, figures],
  )
  const text = memoize((typed: Wrap) => textOf(typedAnswers(answers, typed), figures))
  const said = (pick: (text: FigureText) => string) => (
    <TypedIn sentence={(typed) => pick(text(typed))} />
  )
  return (
    <>
      <FigureInRoom draw={drawn} typedLanguage={lang} description={said(described)} />
      <div className={styles.under}>
        <Disclosure
          summary={
            <>
              <span>{figures.asList}</span> <VisuallyHidden>{name}</VisuallyHidden>
            </>
          }
          late
        >
          <FigureList text={() => text(asItIs)} typedLanguage={lang} said={said} />
        </Disclosure>
        <ShowLarge
          variant="link"
          title={name}
          name={name}
          {...(figure && { large: { kind: 'figure', figure } })}
        >
          <FigureLarge draw={drawn} typedLanguage={lang} description={said(described)} />
        </ShowLarge>
      </div>
    </>
  )
}
