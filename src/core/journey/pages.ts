import type { FieldId } from '#core/questions/fields.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'

export interface Page {
  /** The question it belongs to; null before the first question. */
  readonly question: QuestionId | null
  readonly fields: readonly FieldId[]
}

/** The fifteen pages in the order they are walked. Ids are addresses, the same in both languages. */
export const pages = {
  start: {
    question: null,
    fields: ['start.title', 'start.placeAndTime', 'start.way', 'start.motive'],
  },
  'problem/statement': {
    question: 'problem',
    fields: ['problem.statement', 'problem.affected', 'problem.evidence'],
  },
  'problem/together': {
    question: 'problem',
    fields: ['problem.complexity', 'problem.triedBefore', 'problem.definition'],
  },
  'problem/frame': {
    question: 'problem',
    fields: ['problem.openness', 'problem.purpose', 'problem.success'],
  },
  'team/needs': { question: 'team', fields: ['team.needs'] },
  'team/actors': {
    question: 'team',
    fields: ['team.actors', 'team.standing', 'team.represents', 'team.missing'],
  },
  'team/coverage': { question: 'team', fields: ['team.coverage'] },
  'team/circles': { question: 'team', fields: ['team.circles', 'team.staffRoom'] },
  'motivation/give-and-gain': {
    question: 'motivation',
    fields: ['motivation.sharedStake', 'motivation.gains', 'motivation.commonGains'],
  },
  'motivation/barriers': {
    question: 'motivation',
    fields: ['motivation.barriers', 'motivation.exit'],
  },
  'motivation/invitation': {
    question: 'motivation',
    fields: ['motivation.influencePromise', 'motivation.invitation', 'motivation.smallWins'],
  },
  'arena/form': { question: 'arena', fields: ['arena.form', 'arena.mandate'] },
  'arena/roles': { question: 'arena', fields: ['arena.groundRules', 'arena.roles', 'arena.power'] },
  'arena/process': {
    question: 'arena',
    fields: ['arena.process', 'arena.meeting', 'arena.objects'],
  },
  'arena/anchoring': { question: 'arena', fields: ['arena.anchoring'] },
} as const satisfies Record<string, Page>

export type PageId = keyof typeof pages
export const pageIds = Object.keys(pages) as PageId[]

export const isPageId = (id: string): id is PageId => Object.hasOwn(pages, id)
