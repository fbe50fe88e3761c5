import { expectedOn, pageStatus, type Route } from '#core/journey/journey.ts'
import type { Answers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { holdersOf } from '#core/questions/roles.ts'
import type { Judgement } from '#core/rules/judgement.ts'
import { leadershipForms } from '#core/rules/leadership/leadership.ts'
import { isShown } from '#rooms/shared/field-group.tsx'

/** What is agreed on the page, one decision at a time, in this order. */
const all = [...codes.role, 'leadership', 'volunteers', 'rules', 'power'] as const
export type Decision = (typeof all)[number]

export const fieldOf = (decision: Decision): FieldId =>
  decision === 'rules' ? 'arena.groundRules' : decision === 'power' ? 'arena.power' : 'arena.roles'

/** The decisions a route asks for. */
export const decisionsOn = (route: Route): readonly Decision[] =>
  all.filter((decision) => isShown(fieldOf(decision), route))

/**
 * How far a decision is. Without an answer it is `lacking` where a field of the page lacks one, `open` where
 * nothing lacks without it, and `waiting` where the answers so far do not call for it.
 */
export type Standing = 'settled' | 'lacking' | 'open' | 'waiting'

type Dilemmas = Judgement['dilemmas']

/** How far each decision is, by the answers and by what the group replies to the dilemmas. */
export function standingOf(decision: Decision, answers: Answers, dilemmas: Dilemmas): Standing {
  const { arena, team } = answers
  const free = (isSettled: boolean): Standing => (isSettled ? 'settled' : 'open')
  const asked = (isSettled: boolean): Standing =>
    !isSettled && isExpected(fieldOf(decision), answers) ? 'lacking' : free(isSettled)
  switch (decision) {
    case 'leadership': {
      const [best] = fittingForms(answers)
      return best ? free(isFilled(dilemmas[best.form])) : 'waiting'
    }
    case 'volunteers': {
      const isLed = fittingForms(answers).some(({ form }) => form === 'volunteer')
      const isShared = Object.values(arena.roles.volunteerTasks).some(isFilled)
      return isLed || isShared ? free(isShared) : 'waiting'
    }
    case 'rules':
    case 'power':
      return asked(fields[fieldOf(decision)].state(answers) === 'full')
    default: {
      const holders = holdersOf(arena.roles, decision)
      return asked(team.actors.some(({ id }) => holders.includes(id)))
    }
  }
}

/** Whether the page counts as lacking the field, as the bar over it says: nothing lacks before it is begun. */
const isExpected = (field: FieldId, answers: Answers): boolean =>
  expectedOn('arena/roles').includes(field) && pageStatus('arena/roles', answers) !== 'notStarted'

/** The leadership forms that fit, the best fitting first. */
export const fittingForms = (answers: Answers) =>
  leadershipForms(answers).filter(({ fits }) => fits)

/** Which decision a text of the page's form belongs to, by its place there. */
export const decisionAt = (path: string): Decision =>
  path.startsWith('arena.groundRules')
    ? 'rules'
    : path.startsWith('arena.power')
      ? 'power'
      : path.startsWith('arena.roles.volunteerTasks')
        ? 'volunteers'
        : 'catalyst'
