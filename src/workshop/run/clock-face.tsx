import { minute, type RunClock } from '#core/workshop/run/run.ts'
import { type Stage, stageOf } from '#core/workshop/run/run-times.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './clock-face.module.css'

interface ClockFaceProps {
  readonly clock: RunClock
  readonly isPaused: boolean
}

/** How much is left of a block: a number, a ring and words. Once the time is up it counts what is over. */
export function ClockFace({ clock, isPaused }: ClockFaceProps) {
  const { run: words } = useWords()
  const stage = stageOf(clock)
  const seconds = secondsOf(clock)
  return (
    <div className={styles.clock} role="timer">
      <Ring clock={clock} />
      <p className={styles.words}>
        <span aria-hidden="true" className={styles.number}>
          {`${stage === 'over' && seconds > 0 ? '+' : ''}${numberOf(seconds)}`}
        </span>
        <VisuallyHidden>
          {words.clock.spoken(Math.floor(seconds / 60), seconds % 60)}
        </VisuallyHidden>
        <span>{isPaused ? words.clock.paused : labelOf(stage, clock, words.clock)}</span>
      </p>
    </div>
  )
}

/** A second that has begun to be left is left. */
const secondsOf = ({ elapsed, left }: RunClock) => {
  if (left === null) return Math.floor(elapsed / 1000)
  return left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000)
}

const numberOf = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

function labelOf(
  stage: Stage | null,
  { total }: RunClock,
  words: ReturnType<typeof useWords>['run']['clock'],
): string {
  if (stage === 'over') return words.over
  if (stage === 'ending') return words.ending
  return total === null ? words.elapsed : words.leftOf(Math.max(1, Math.round(total / minute)))
}

const around = 100

/** Drawn once a second, and never moved between. */
function Ring({ clock: { total, left } }: { clock: RunClock }) {
  const share = total && left ? Math.min(1, Math.max(0, Math.ceil(left / 1000) * 1000) / total) : 0
  const circle = { cx: 50, cy: 50, r: 42, pathLength: around }
  return (
    <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
      <circle {...circle} className={styles.track} />
      {share > 0 && (
        <circle
          {...circle}
          className={styles.left}
          strokeDasharray={`${share * around} ${around}`}
          transform="rotate(-90 50 50)"
        />
      )}
    </svg>
  )
}
