import type { ReactNode } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import { perspective } from '#core/rules/check/perspective.ts'
import type { Judgement } from '#core/rules/judgement.ts'
import { staircase } from '#core/rules/staircase.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { HrefOf } from '#rooms/check/answer/rests-on.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/page/panel.tsx'
import { Perspective } from './perspective.tsx'
import { Lacking, Position } from './staircase.tsx'
import styles from './staircase-brief.module.css'
import { stepAhead } from './step-ahead.ts'

interface StaircaseBriefProps {
  readonly answers: Answers
  readonly judgement: Judgement
  readonly hrefOf: HrefOf
  readonly checkHref: string
  readonly figure?: ReactNode
}

/** Where the project stands, and what the step it wants to reach, or the nearest one, lacks. */
export function StaircaseBrief(props: StaircaseBriefProps) {
  const { answers, judgement, hrefOf, checkHref, figure } = props
  const { checkScreen, rules } = useWords()
  const found = staircase(answers)
  const ahead = stepAhead(answers, judgement)
  const lacking = ahead?.criteria.filter(({ isMet }) => !isMet) ?? []
  return (
    <Panel
      heading={checkScreen.staircase.heading}
      headingLevel={2}
      intro={<Position staircase={found} target={judgement.targetStep} />}
    >
      {figure}
      <Perspective code={perspective(answers.start)} place="staircase" hrefOf={hrefOf} />
      {ahead && lacking.length > 0 && (
        <div className={styles.ahead}>
          <h3>{checkScreen.staircase.lackingFor(ahead.step)}</h3>
          <Lacking criteria={lacking} hrefOf={hrefOf} />
        </div>
      )}
      <p className={styles.note}>{rules.staircaseNote}</p>
      <ButtonLink variant="small" iconAfter="arrow-right" href={checkHref}>
        {checkScreen.brief.seeStaircase}
      </ButtonLink>
    </Panel>
  )
}
