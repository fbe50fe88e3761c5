import type { FieldId } from '#core/questions/fields.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'

export interface Page {
  /** The question it belongs to; null before the first question. */
  readonly question: QuestionId | null
  readonly fields: readonly FieldId[]
}

/** The fifteen pages in the order they are walked. Ids are addresses, the same in both languages. */
export const pages = {
  start: { question: null, fields: ['0.1', '0.2', '0.3', '0.4'] },
  'problem/statement': { question: 'problem', fields: ['1.1', '1.2', '1.3'] },
  'problem/together': { question: 'problem', fields: ['1.4', '1.5', '1.6'] },
  'problem/frame': { question: 'problem', fields: ['1.7', '1.8', '1.9'] },
  'team/needs': { question: 'team', fields: ['2.1'] },
  'team/actors': { question: 'team', fields: ['2.2', '2.3', '2.5', '2.7'] },
  'team/coverage': { question: 'team', fields: ['2.4'] },
  'team/circles': { question: 'team', fields: ['2.6', '2.8'] },
  'motivation/give-and-gain': { question: 'motivation', fields: ['3.1', '3.2', '3.5'] },
  'motivation/barriers': { question: 'motivation', fields: ['3.3', '3.8'] },
  'motivation/invitation': { question: 'motivation', fields: ['3.4', '3.6', '3.7'] },
  'arena/form': { question: 'arena', fields: ['4.1', '4.2'] },
  'arena/roles': { question: 'arena', fields: ['4.3', '4.4', '4.8'] },
  'arena/process': { question: 'arena', fields: ['4.5', '4.6', '4.7'] },
  'arena/anchoring': { question: 'arena', fields: ['4.9'] },
} as const satisfies Record<string, Page>

export type PageId = keyof typeof pages
export const pageIds = Object.keys(pages) as PageId[]

export const isPageId = (id: string): id is PageId => Object.hasOwn(pages, id)
