import { type RefObject, useEffect, useRef } from 'react'
import { isFilled } from '#core/questions/is-filled.ts'
import { clockOf, isAbandoned, positionIn, type Run } from '#core/workshop/run/run.ts'
import type { Block } from '#core/workshop/workshop.ts'
import { clockTime, dateUnlessToday } from '#i18n/format.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { Typed, TypedName } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { ClockFace } from './clock-face.tsx'
import styles from './control.module.css'
import { PaceLine } from './pace-line.tsx'
import type { PartProps } from './run-window.ts'

/** Where one is and how it is done, its clock, and the ways on. */
export function NowPart(props: PartProps) {
  const { run, at } = props
  const isGoing = run !== null && !run.isOver && !isAbandoned(run, at)
  const heading = useFocusKept(isGoing ? (run.block ?? '') : String(run?.isOver))
  return (
    <section className={styles.now} aria-labelledby="now">
      {isGoing ? (
        <Going {...props} run={run} headingRef={heading} />
      ) : (
        <Resting {...props} headingRef={heading} />
      )}
    </section>
  )
}

/** The heading, which takes focus when what was pressed has gone with what it led on from. */
function useFocusKept(stands: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const stood = useRef(stands)
  useEffect(() => {
    const isAnother = stood.current !== stands
    stood.current = stands
    if (isAnother && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [stands])
  return heading
}

interface Headed extends PartProps {
  readonly headingRef: RefObject<HTMLHeadingElement | null>
}

/** Before it is begun, after it is over, and where it was never ended. */
function Resting({ run, acts, headingRef }: Headed) {
  const { run: words } = useWords()
  const last = run?.isOver ? words.isOver : words.isAbandoned
  return (
    <>
      <Heading level={2} id="now" ref={headingRef} tabIndex={-1}>
        {run === null ? words.ready : last}
      </Heading>
      {run === null && <p>{words.lead}</p>}
      <div className={styles.acts}>
        {run?.isOver && <Button onClick={acts.pauseOrGoOn}>{words.goOnAnyway}</Button>}
        <Button variant={run?.isOver ? 'secondary' : 'primary'} onClick={acts.begin}>
          {run === null ? words.begin : words.beginAnew}
        </Button>
      </div>
    </>
  )
}

function Going(props: Headed & { run: Run }) {
  const { run, workshop, at, acts, headingRef } = props
  const { run: words, workshop: sheet } = useWords()
  const { index } = positionIn(workshop.blocks, run)
  const block = index === null ? undefined : workshop.blocks[index]
  const clock = clockOf(run, workshop.blocks, at)
  const nowhere = run.block === null ? words.waiting : words.gone
  const place = (index ?? 0) + 1
  return (
    <>
      {block && <p className={styles.quiet}>{words.place(place, workshop.blocks.length)}</p>}
      <Heading level={2} id="now" ref={headingRef} tabIndex={-1}>
        {block ? <TypedName name={block.what} otherwise={sheet.block(place)} /> : nowhere}
      </Heading>
      {block && <BlockTexts block={block} />}
      {run.pausedSince !== null && <PausedSince moment={run.pausedSince} at={at} />}
      {clock && <ClockFace clock={clock} isPaused={run.pausedSince !== null} />}
      <Steps {...props} />
      <PaceLine {...props} />
      <Button variant="text" className={styles.end} onClick={acts.end}>
        {words.end}
      </Button>
    </>
  )
}

function PausedSince({ moment, at }: { moment: number; at: number }) {
  const { run: words } = useWords()
  const { language } = useShell()
  const since = new Date(moment)
  const date = dateUnlessToday(since.toISOString(), new Date(at), { language, month: 'long' })
  return <p className={styles.pause}>{words.pausedSince(clockTime(since, language), date)}</p>
}

function BlockTexts({ block: { lead, how } }: { block: Block }) {
  const { workshop } = useWords()
  return (
    <>
      {isFilled(lead) && (
        <p className={styles.quiet}>
          <span>{`${workshop.leads}: `}</span>
          <Typed>{lead}</Typed>
        </p>
      )}
      {isFilled(how) && (
        <p className={styles.how}>
          <Typed>{how}</Typed>
        </p>
      )}
    </>
  )
}

function Steps({ run, workshop, acts }: PartProps & { run: Run }) {
  const { run: words, workshop: sheet } = useWords()
  const { index, next } = positionIn(workshop.blocks, run)
  const following = next === null ? undefined : workshop.blocks[next]
  return (
    <div className={styles.acts}>
      {following ? (
        <Button variant="primary" iconAfter="arrow-right" onClick={acts.next}>
          <span>{`${words.next}: `}</span>
          <TypedName name={following.what} otherwise={sheet.block((next ?? 0) + 1)} />
        </Button>
      ) : (
        <p>{words.isLast}</p>
      )}
      {index !== null && (
        <>
          <Button onClick={acts.pauseOrGoOn}>
            {run.pausedSince === null ? words.pause : words.goOn}
          </Button>
          <Button onClick={acts.minute}>{words.plusMinute}</Button>
        </>
      )}
      {run.block !== null && (
        <Button icon="arrow-left" onClick={acts.back}>
          {words.back}
        </Button>
      )}
    </div>
  )
}
