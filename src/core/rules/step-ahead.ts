import type { Answers } from '#core/questions/answers.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import type { Judgement } from '#core/rules/judgement.ts'
import { type StepResult, staircase } from '#core/rules/staircase.ts'
import { targetOf } from '#core/rules/with-judgement.ts'

/** The nearest step above, once there is a team or an arena to go by. */
export const nearestStep = (answers: Answers): StepResult | null =>
  isBegun('team', answers) || isBegun('arena', answers) ? staircase(answers).next : null

/** The step to look towards: the one the group has chosen, else the nearest. */
export const stepAhead = (answers: Answers, judgement: Judgement): StepResult | null =>
  targetOf(staircase(answers), judgement) ?? nearestStep(answers)
