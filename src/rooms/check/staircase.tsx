import type { ReactNode } from 'react'
import type { OneSide } from '#core/rules/check/perspective.ts'
import { type RuleCode, type Step, steps } from '#core/rules/facts/rule-codes.ts'
import type { Judgement } from '#core/rules/judgement.ts'
import type { Staircase, StepCriterionResult, StepResult } from '#core/rules/staircase.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { paragraph } from '#i18n/shared/sentence.ts'
import type { HrefOf } from '#rooms/check/answer/rests-on.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { classNames } from '#ui/class-names.ts'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { Icon } from '#ui/icon.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Panel } from '#ui/page/panel.tsx'
import { Citizens } from './citizens.tsx'
import { Perspective } from './perspective.tsx'
import styles from './staircase.module.css'

interface StaircaseProps {
  readonly room: Room
  readonly staircase: Staircase
  readonly judgement: Judgement
  /** The one side that has answered, if any. */
  readonly perspective: OneSide | null
  /** The step to point at as the nearest; none while there is nothing to go by. */
  readonly nearest: Step | undefined
  readonly hrefOf: HrefOf
  readonly methodHref: string
  readonly figure?: ReactNode
}

/**
 * All five steps with what each lacks, the one the group wants to reach, and which citizens it goes from
 * and to. Higher is not better.
 */
export function StaircasePanel(props: StaircaseProps) {
  const { room, staircase, judgement, perspective, nearest, hrefOf, methodHref, figure } = props
  const { targetStep: target, citizens } = judgement
  const { checkScreen, rules } = useWords()
  return (
    <Panel heading={checkScreen.staircase.heading} headingLevel={2} intro={rules.staircaseNote}>
      <div className={styles.columns} data-place="staircase">
        <div className={styles.all}>
          {figure}
          <p className={styles.position}>
            <Position staircase={staircase} target={target} />
          </p>
          <Perspective code={perspective} place="staircase" hrefOf={hrefOf} />
          <ol className={styles.steps}>
            {staircase.steps.map((step) => (
              <StepRow
                key={step.step}
                result={step}
                isCurrent={step.step === staircase.current}
                isNext={step.step === nearest}
                isTarget={step.step === target}
                hrefOf={hrefOf}
              />
            ))}
          </ol>
        </div>
        <Stack gap="l">
          <Target room={room} target={target} />
          <Citizens room={room} citizens={citizens} methodHref={methodHref} />
        </Stack>
      </div>
    </Panel>
  )
}

interface Aim {
  readonly target: Judgement['targetStep']
}

/** Where the group stands, and where it wants to be, in a sentence or two. */
export function Position({ staircase, target }: Pick<StaircaseProps, 'staircase'> & Aim) {
  const { staircase: words } = useWords().checkScreen
  const { current } = staircase
  const stands = current === 0 ? words.standsInFront : words.standsOn(current)
  const wants = target !== null && target !== current ? words.wants(target) : ''
  return <span>{paragraph(stands, wants)}</span>
}

interface StepRowProps {
  readonly result: StepResult
  readonly isCurrent: boolean
  readonly isNext: boolean
  readonly isTarget: boolean
  readonly hrefOf: HrefOf
}

function StepRow({ result, isCurrent, isNext, isTarget, hrefOf }: StepRowProps) {
  const { checkScreen, rules } = useWords()
  const { staircase: words } = checkScreen
  const { step, isReached, criteria } = result
  const { name, text } = rules.step[step]
  const isFlagged = isCurrent || isTarget || isReached || isNext
  return (
    <li
      className={styles.step}
      data-reached={isReached}
      data-current={isCurrent}
      data-target={isTarget}
    >
      <span className={styles.number} aria-hidden>
        {step}
      </span>
      <div className={styles.body}>
        <h3>{words.named(step, name)}</h3>
        {isFlagged && (
          <p className={styles.flags}>
            {isCurrent && (
              <span className={classNames(styles.flag, styles.here)}>{words.here}</span>
            )}
            {isTarget && <span className={styles.flag}>{words.target}</span>}
            {isReached && !isCurrent && (
              <span className={styles.quiet}>
                <Icon name="check" />
                <span>{words.reached}</span>
              </span>
            )}
            {isNext && !isTarget && <span className={styles.quiet}>{words.next}</span>}
          </p>
        )}
        <p>{text}</p>
        {!isReached && (
          <Lacking criteria={criteria.filter(({ isMet }) => !isMet)} hrefOf={hrefOf} />
        )}
      </div>
    </li>
  )
}

/** A harder task is nothing to strive for, and the steps below are shown by themselves. */
const isGiven: ReadonlySet<RuleCode<'stepCriterion'>> = new Set(['complex', 'restsOnThreeOrFour'])

/** What a step still asks for, each with the way to where it is answered. */
function Lacking(props: { criteria: readonly StepCriterionResult[]; hrefOf: HrefOf }) {
  const { checkScreen, rules, fields } = useWords()
  return (
    <ul className={styles.lacking}>
      {props.criteria.map(({ code, because: [first] }) => (
        <li key={code}>
          <span>{rules.stepCriterion[code]}</span>{' '}
          {first && !isGiven.has(code) && (
            <a
              href={props.hrefOf(first.page, 'staircase')}
              aria-label={checkScreen.rests.changeOf(fields[first.field].name)}
            >
              {checkScreen.rests.change}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function Target({ room, target }: Pick<StaircaseProps, 'room'> & Aim) {
  const { checkScreen, rules } = useWords()
  const { staircase: words } = checkScreen
  const choose = (targetStep: Judgement['targetStep']) =>
    room.judge((judgement) => ({ ...judgement, targetStep }), 'judgement.targetStep')
  const options = steps.map((step) => ({
    value: String(step),
    label: words.named(step, rules.step[step].name),
  }))
  return (
    <ChoiceGroup
      legend={words.choose}
      headingLevel={3}
      help={words.chooseHelp}
      name="target-step"
      options={options}
      value={target === null ? undefined : String(target)}
      onValue={(value) => choose(stepOf(value))}
      clearLabel={words.clear}
    />
  )
}

const stepOf = (value: string | undefined): Step | null =>
  steps.find((step) => String(step) === value) ?? null
