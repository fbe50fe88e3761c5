import * as z from 'zod/mini'
import { routes } from '#core/journey/journey.ts'
import { type Language, languages } from '#core/languages.ts'
import { limits } from '#core/limits.ts'
import { type Answers, answersSchema, emptyAnswers } from '#core/questions/answers.ts'
import { withoutPrivateNotes } from '#core/questions/off-paper.ts'
import { answerText, rowId, rowsOf } from '#core/questions/schema-parts.ts'
import { emptyJudgement, judgementSchema, withoutPrivateFindings } from '#core/rules/judgement.ts'
import { emptyWorkshop, workshopSchema } from '#core/workshop/workshop.ts'
import {
  type DocumentControl,
  documentControlSchema,
  emptyDocumentControl,
} from './document-control.ts'
import { remarksSchema } from './remarks.ts'

/** The four constructed examples. */
export const exampleIds = [
  'unge-i-aadal',
  'vandet-i-engkvarteret',
  'bordet-er-daekket',
  'et-sted-at-moedes',
] as const
export type ExampleId = (typeof exampleIds)[number]

/** Something agreed: what, who and when. */
const agreedActionSchema = z.strictObject({
  id: rowId,
  what: answerText,
  who: answerText,
  when: answerText,
})

/** A moment, as `2026-11-23T14:32:00.000Z`. */
const moment = z.iso.datetime()

export const projectSchema = z
  .strictObject({
    id: rowId,
    /** The language people write in: spelling, hyphenation and reading aloud follow it. */
    language: z.enum(languages),
    route: z.enum(routes),
    created: moment,
    changed: moment,
    /** Set on a project begun from an example, so that its label is never lost. */
    example: z.nullable(z.enum(exampleIds)),
    answers: answersSchema,
    judgement: judgementSchema,
    nextSteps: rowsOf(agreedActionSchema, limits.rows),
    document: documentControlSchema,
    remarks: remarksSchema,
    workshop: workshopSchema,
  })
  .check(z.refine(partiesAreThere, { path: ['document', 'signatures'] }))
export type Project = z.infer<typeof projectSchema>

/** A project without an answer. `now` is an ISO moment, as from `Date.prototype.toISOString`. */
export const emptyProject = (id: string, language: Language, now: string): Project => ({
  id,
  language,
  route: 'full',
  created: now,
  changed: now,
  example: null,
  answers: emptyAnswers,
  judgement: emptyJudgement,
  nextSteps: [],
  document: emptyDocumentControl,
  remarks: [],
  workshop: emptyWorkshop,
})

/** The project as it may be handed to others: see `off-paper.ts`. */
export const projectToShare = (project: Project): Project => ({
  ...project,
  answers: withoutPrivateNotes(project.answers),
  judgement: withoutPrivateFindings(project.judgement),
})

/** The project under another name. */
export const withTitle = (project: Project, title: string): Project => ({
  ...project,
  answers: { ...project.answers, start: { ...project.answers.start, title } },
})

function partiesAreThere({
  answers,
  document,
}: {
  answers: Answers
  document: DocumentControl
}): boolean {
  const actors = new Set(answers.team.actors.map(({ id }) => id))
  return document.signatures.every(({ actor }) => actor === '' || actors.has(actor))
}
