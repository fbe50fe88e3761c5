import type { ReactNode } from 'react'
import { ruleResults } from '#core/rules/rule-results.ts'
import { nearestStep } from '#core/rules/step-ahead.ts'
import { pastFindings, sortedFindings, withJudgement } from '#core/rules/with-judgement.ts'
import type { HrefOf } from '#rooms/check/answer/rests-on.tsx'
import { useToldVerdict } from '#rooms/check/answer/told-verdict.ts'
import { type Room, useAnswers, useJudgement } from '#rooms/shared/room.ts'
import { Stack } from '#ui/page/layout.tsx'
import { Alternatives } from './alternatives.tsx'
import { CheckLists } from './check-lists.tsx'
import styles from './check-page.module.css'
import { Risks } from './risks.tsx'
import { SetAside } from './set-aside.tsx'
import { StaircasePanel } from './staircase.tsx'
import { Verdicts } from './verdicts.tsx'

interface CheckPageProps {
  readonly room: Room
  readonly hrefOf: HrefOf
  readonly charterHref: string
  /** Where the method tells of the five citizens. */
  readonly methodHref: string
  /** The row that is open from the start: someone left it to change an answer, and is back. */
  readonly openAtStart?: string | undefined
  /** The staircase as a picture; the steps are told in words beneath it. */
  readonly figure?: ReactNode
}

/** What the rules make of the answers, what it rests on, and what the group itself makes of it. */
export function CheckPage(props: CheckPageProps) {
  const { room, hrefOf, charterHref, methodHref, openAtStart, figure } = props
  const answers = useAnswers(room, (all) => all)
  const judgement = useJudgement(room, (all) => all)
  const { check, perspective, staircase, coverage, risks } = ruleResults(answers)
  const judged = withJudgement(check, judgement)
  useToldVerdict(judged, answers.start)

  return (
    <Stack gap="l">
      <Verdicts check={check} judged={judged} answers={answers} hrefOf={hrefOf} />
      {check.alternatives.length > 0 && (
        <Alternatives
          alternatives={check.alternatives}
          answers={answers}
          hrefOf={hrefOf}
          charterHref={charterHref}
        />
      )}
      <div className={styles.lists}>
        <CheckLists
          room={room}
          judged={judged}
          answers={answers}
          hrefOf={hrefOf}
          openAtStart={openAtStart}
        />
        <Stack gap="l">
          <Risks risks={risks} answers={answers} hrefOf={hrefOf} />
          <SetAside
            room={room}
            aside={sortedFindings(coverage.findings, judgement).aside}
            past={pastFindings(coverage.findings, judgement)}
            team={answers.team}
          />
        </Stack>
      </div>
      <StaircasePanel
        room={room}
        staircase={staircase}
        judgement={judgement}
        perspective={perspective}
        nearest={nearestStep(answers)?.step}
        hrefOf={hrefOf}
        methodHref={methodHref}
        figure={figure}
      />
    </Stack>
  )
}
