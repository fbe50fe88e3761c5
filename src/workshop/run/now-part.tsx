import { useEffect, useRef } from 'react'
import { isFilled } from '#core/questions/is-filled.ts'
import { clockOf, positionIn } from '#core/workshop/run/run.ts'
import type { Block } from '#core/workshop/workshop.ts'
import { clockTime } from '#i18n/format.ts'
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
  const { run, workshop, at, acts } = props
  const { run: words } = useWords()
  const { language } = useShell()
  const heading = useRef<HTMLHeadingElement>(null)
  const stands = run === null ? 'ready' : run.isOver ? 'over' : (run.block ?? 'waiting')
  // What was pressed may have gone with what it led on from.
  useEffect(() => {
    if (stands !== '' && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [stands])
  const { index } = run ? positionIn(workshop.blocks, run) : { index: null }
  const block = index === null ? undefined : workshop.blocks[index]
  return (
    <section className={styles.now} aria-labelledby="now">
      {block && index !== null && !run?.isOver && (
        <p className={styles.quiet}>{words.place(index + 1, workshop.blocks.length)}</p>
      )}
      <Heading level={2} id="now" ref={heading} tabIndex={-1}>
        <Stands {...props} block={block} index={index} />
      </Heading>
      {run === null && <p>{words.lead}</p>}
      {run && !run.isOver && block && <BlockTexts block={block} />}
      {run?.pausedSince && !run.isOver && (
        <p className={styles.pause}>
          {words.pausedSince(clockTime(new Date(run.pausedSince), language))}
        </p>
      )}
      {run && !run.isOver && <Clock {...props} />}
      {run === null || run.isOver ? (
        <div className={styles.acts}>
          {run && <Button onClick={acts.pauseOrGoOn}>{words.goOnAnyway}</Button>}
          <Button variant={run ? 'secondary' : 'primary'} onClick={acts.begin}>
            {run ? words.beginAnew : words.begin}
          </Button>
        </div>
      ) : (
        <>
          <Steps {...props} />
          <PaceLine {...{ ...props, run, at }} />
          <Button variant="text" className={styles.end} onClick={acts.end}>
            {words.end}
          </Button>
        </>
      )}
    </section>
  )
}

function Stands({
  run,
  block,
  index,
}: PartProps & { block: Block | undefined; index: number | null }) {
  const { run: words, workshop } = useWords()
  if (run === null) return words.ready
  if (run.isOver) return words.isOver
  if (block) return <TypedName name={block.what} otherwise={workshop.block((index ?? 0) + 1)} />
  return run.block === null ? words.waiting : words.gone
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

function Clock({ run, workshop, at }: PartProps) {
  const clock = run && clockOf(run, workshop.blocks, at)
  return clock && <ClockFace clock={clock} isPaused={run.pausedSince !== null} />
}

function Steps({ run, workshop, acts }: PartProps) {
  const { run: words, workshop: sheet } = useWords()
  if (run === null) return null
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
