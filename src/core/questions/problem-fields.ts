import { beside, type FieldDefinition, listOf, of, text, withFollowUp } from './field-definition.ts'
import { asksWhoChose, asksWhoWants } from './follow-ups.ts'
import { isFilled } from './is-filled.ts'
import type { ProblemAnswers } from './problem.ts'

/** What is asked in `problem.ts`: kept apart from the schemas, which the first screen does without. */
export const problemFields = {
  'problem.statement': {
    number: '1.1',
    page: 'problem/statement',
    short: true,
    texts: { 'problem.statement': 300 },
    state: ({ problem }) => text(problem.statement),
  },
  'problem.affected': {
    number: '1.2',
    page: 'problem/statement',
    short: true,
    texts: { 'problem.affected': 500 },
    asks: ['everyone'],
    state: ({ problem }) => text(problem.affected),
  },
  'problem.evidence': {
    number: '1.3',
    page: 'problem/statement',
    texts: { 'problem.evidence': 500 },
    asks: ['noSource'],
    state: ({ problem }) => text(problem.evidence),
  },
  'problem.complexity': {
    number: '1.4',
    page: 'problem/together',
    short: true,
    texts: { 'problem.complexity.note': 400 },
    asks: ['noSigns', 'signsWithoutExample'],
    state: ({ problem: { complexity } }) =>
      beside(of(complexity.signs.length > 0), isFilled(complexity.note)),
  },
  'problem.triedBefore': {
    number: '1.5',
    page: 'problem/together',
    texts: { 'problem.triedBefore': 500 },
    asks: ['nothingTried'],
    state: ({ problem }) => text(problem.triedBefore),
  },
  'problem.definition': {
    number: '1.6',
    page: 'problem/together',
    texts: { 'problem.definition.note': 300 },
    state: ({ problem: { definition } }) =>
      beside(of(definition.by.length > 0, definition.reopen !== null), isFilled(definition.note)),
  },
  'problem.openness': {
    number: '1.7',
    page: 'problem/frame',
    short: true,
    texts: { 'problem.openness.fixed': 400, 'problem.openness.open': 400 },
    asks: ['noConstraints'],
    state: ({ problem }) => {
      const { solution, chosenBy, fixed, open } = problem.openness
      const parts = [solution !== null, isFilled(fixed), isFilled(open)]
      return withFollowUp(asksWhoChose(problem), chosenBy !== null, ...parts)
    },
  },
  'problem.purpose': {
    number: '1.8',
    page: 'problem/frame',
    short: true,
    texts: { 'problem.purpose.note': 300 },
    state: ({ problem: { purpose } }) => {
      const { main, savings, shiftsTask, wantedBy, note } = purpose
      const parts = [main.length > 0, savings !== null, shiftsTask !== null]
      const asked = withFollowUp(asksWhoWants(purpose), wantedBy !== null, ...parts)
      return beside(asked, isFilled(note))
    },
  },
  'problem.success': {
    number: '1.9',
    page: 'problem/frame',
    texts: {
      'problem.success.*.sign': 160,
      'problem.success.*.measure': 120,
      'problem.success.*.now': 60,
      'problem.success.*.goal': 60,
    },
    asks: ['outputsOnly'],
    state: ({ problem: { success } }) =>
      beside(
        listOf(success.map((row) => row.sign)),
        success.some(({ measure, now, goal }) => [measure, now, goal].some(isFilled)),
      ),
  },
} as const satisfies Record<string, FieldDefinition<{ problem: ProblemAnswers }>>
