import { type FieldId, fieldIds, fields } from '#core/questions/fields.ts'
import { type PageId, pageIds, type QuestionId, questionIds } from '#core/questions/question-ids.ts'

export interface Page {
  /** The question it belongs to; null before the first question. */
  readonly question: QuestionId | null
  readonly fields: readonly FieldId[]
}

/** What each page holds: its address begins with the question it belongs to. */
export const pages = Object.fromEntries(
  pageIds.map((page): [PageId, Page] => [
    page,
    {
      question: questionIds.find((question) => page.startsWith(`${question}/`)) ?? null,
      fields: fieldIds.filter((field) => fields[field].page === page),
    },
  ]),
) as Readonly<Record<PageId, Page>>
