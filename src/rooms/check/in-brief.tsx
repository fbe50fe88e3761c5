import type { ReactNode } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import { check } from '#core/rules/check/check.ts'
import { perspective } from '#core/rules/check/perspective.ts'
import type { Judgement } from '#core/rules/judgement.ts'
import { staircase } from '#core/rules/staircase.ts'
import { withJudgement } from '#core/rules/with-judgement.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { HrefOf } from '#rooms/check/answer/rests-on.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Perspective } from './perspective.tsx'
import { Position } from './staircase.tsx'

interface CheckInBriefProps {
  readonly answers: Answers
  readonly judgement: Judgement
  readonly hrefOf: HrefOf
  readonly checkHref: string
  readonly figure: ReactNode
}

/** Where the project stands on the staircase, what the check comes to, and the way to both in full. */
export function CheckInBrief(props: CheckInBriefProps) {
  const { answers, judgement, hrefOf, checkHref, figure } = props
  const { checkScreen, rules } = useWords()
  const { brief, computed, own } = checkScreen
  const found = check(answers)
  const judged = withJudgement(found, judgement)
  return (
    <Stack gap="s">
      {figure}
      <p>
        <Position staircase={staircase(answers)} target={judgement.targetStep} />
      </p>
      <Perspective code={perspective(answers.start)} place="staircase" hrefOf={hrefOf} />
      <p>
        <span>{computed}</span> <strong>{rules.verdict[found.verdict].name}</strong>
      </p>
      {judged.isJudged && (
        <p>
          <span>{own}</span> <strong>{rules.verdict[judged.own.verdict].name}</strong>
        </p>
      )}
      <p>
        <a href={checkHref}>{brief.see}</a>
      </p>
    </Stack>
  )
}
