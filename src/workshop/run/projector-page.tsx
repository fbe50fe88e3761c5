import { type ReactNode, type RefObject, useSyncExternalStore } from 'react'
import { shownName } from '#core/questions/shown-name.ts'
import type { FigureShown } from '#core/workshop/run/figure-shown.ts'
import { type BlockShown as Block, type OnScreen, onScreen } from '#core/workshop/run/on-screen.ts'
import { isAbandoned } from '#core/workshop/run/run.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed, TypedName } from '#rooms/shared/typed.tsx'
import { classNames } from '#ui/class-names.ts'
import { Heading } from '#ui/heading.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { ClockFace } from './clock-face.tsx'
import { IdeasShown } from './ideas-shown.tsx'
import { LargeShown } from './large-shown.tsx'
import styles from './projector.module.css'
import { ProjectorBar, type ProjectorBarProps } from './projector-bar.tsx'
import { actsOn, type RunPageProps, useRunState } from './run-window.ts'
import { useAwake } from './use-awake.ts'
import { useMarks } from './use-marks.ts'
import { useNow } from './use-now.ts'
import { useRunKeys } from './use-run-keys.ts'

interface ProjectorPageProps extends RunPageProps, Pick<ProjectorBarProps, 'control'> {
  /** What the application adds. */
  readonly more: ReactNode
  /** The code of the question for phones, asked in a block. */
  readonly code: (askedIn: string | null) => ReactNode
  /** A figure that is shown large. */
  readonly figure: (shown: FigureShown) => ReactNode
  readonly id: string
  readonly headingRef: RefObject<HTMLHeadingElement | null>
}

/**
 * What the room sees, one thing at a time, and with a bar that hides all that a workshop can be run by in one
 * window. Of the project it draws what `onScreen` hands out and nothing else.
 */
export function ProjectorPage(props: ProjectorPageProps) {
  const { room, ideas, run: window, now, keys, id, headingRef, control, more, code, figure } = props
  const { run: words, figures } = useWords()
  const state = useRunState(window)
  const project = useSyncExternalStore(room.subscribe, room.project)
  const run = state.kind === 'open' ? state.run : null
  const at = useNow(now, run)
  const acts = actsOn(props)
  useRunKeys(acts, keys.isOn)
  useMarks(run, project.workshop.blocks, at)
  const { all } = useSyncExternalStore(ideas.subscribe, ideas.getState)
  const shown = onScreen({ project, ideas: all, unnamed: figures }, run, at)
  const isOld = run !== null && isAbandoned(run, at)
  const pages = shown.kind === 'ideas' ? shown.ideas.pages : 0
  const question = 'block' in shown ? shown.block?.question : null
  return (
    <div className={styles.whole} data-awake={useAwake() || undefined}>
      <main
        id={id}
        tabIndex={-1}
        className={styles.screen}
        data-question={question ?? undefined}
        data-shown={shown.kind}
      >
        <VisuallyHidden as="h1" headingRef={headingRef}>
          {words.projector.title}
        </VisuallyHidden>
        {state.kind === 'open' && (
          <>
            <OnScreenNow shown={shown} code={code} figure={figure} />
            <ProjectorBar control={control} acts={acts} open={isOld ? null : run} pages={pages} />
          </>
        )}
      </main>
      <footer className={styles.more}>{more}</footer>
    </div>
  )
}

/** Knows nothing but what may be shown. */
function OnScreenNow(props: Pick<ProjectorPageProps, 'code' | 'figure'> & { shown: OnScreen }) {
  const { shown, code, figure } = props
  const { run: words, frame } = useWords()
  if (shown.kind === 'black') return <VisuallyHidden as="p">{words.screen.isBlack}</VisuallyHidden>
  if (shown.kind === 'block') return <BlockShown block={shown.block} />
  if (shown.kind === 'code')
    return (
      <>
        <Lines />
        {code(shown.askedIn)}
      </>
    )
  if (shown.kind === 'large')
    return (
      <>
        <Lines />
        <LargeShown large={shown.large}>{shown.figure && figure(shown.figure)}</LargeShown>
      </>
    )
  if (shown.kind === 'ideas')
    return (
      <>
        <Lines />
        <IdeasShown {...shown} />
      </>
    )
  return (
    <>
      <Lines />
      <div className={styles.title}>
        <Heading level={2} className={classNames(styles.big, styles[lengthOf(shown.title)])}>
          <TypedName name={shown.title} otherwise={frame.unnamed} />
        </Heading>
        {shown.begins !== '' && <p>{words.projector.begins(shown.begins)}</p>}
      </div>
    </>
  )
}

function BlockShown({ block }: { block: Block }) {
  const { run: words, questions, workshop } = useWords()
  const { what, place, of, question, clock, isPaused } = block
  const name = shownName(what, workshop.block(place))
  return (
    <>
      <Lines />
      <div className={styles.block}>
        <p className={styles.place}>{words.place(place, of)}</p>
        <Heading level={2} className={classNames(styles.big, styles[lengthOf(name)])}>
          <Typed>{name}</Typed>
        </Heading>
        {question && <p className={styles.question}>{questions[question].caption}</p>}
      </div>
      <div className={styles.clock}>
        <ClockFace clock={clock} isPaused={isPaused} />
      </div>
    </>
  )
}

/** The colours of the four questions: nothing but a band over what is shown. */
const Lines = () => (
  <div className={styles.lines} aria-hidden="true">
    {['problem', 'team', 'motivation', 'arena'].map((question) => (
      <span key={question} data-question={question} />
    ))}
  </div>
)

/** How large a text can be: a long one is smaller, so that it is seen whole. */
function lengthOf(text: string): 'short' | 'long' | 'longer' {
  if (text.length <= 40) return 'short'
  return text.length <= 120 ? 'long' : 'longer'
}
