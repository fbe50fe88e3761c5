import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { rowId, rowsOf } from '#core/questions/schema-parts.ts'

const remarkSchema = z.strictObject({
  id: rowId,
  /** The field it stands at, by its id in `fields`; one that is no field any more stands at the project. */
  field: z.string().check(z.maxLength(64)),
  /** The row it is about, in a field of several; the row may be gone. */
  row: z.nullable(rowId),
  /** The remark this one answers; null for the first of a conversation. */
  answers: z.nullable(rowId),
  /** What its writer is called by themselves; empty when they have not said. */
  by: z.string().check(z.maxLength(limits.remarkName)),
  /** Null where a damaged file does not say: what is written stays. */
  written: z.nullable(z.iso.datetime()),
  text: z.string().check(z.maxLength(limits.remarkText)),
  /** Of the first of a conversation. Null is open, so that where two files differ it stands as closed, unasked. */
  state: z.nullable(z.literal('closed')),
})
/** Something said of the project beside it, from one who works on it to another. It is never on paper. */
export type Remark = z.infer<typeof remarkSchema>

export const remarksSchema = rowsOf(remarkSchema, limits.remarks)

/** A remark with what was answered to it, in the order it was written. */
export interface Conversation {
  readonly first: Remark
  readonly answers: readonly Remark[]
}

interface WithRemarks {
  readonly remarks: readonly Remark[]
}

/** All conversations, the earliest first. An answer to a remark that is gone begins one of its own. */
export function conversations({ remarks }: WithRemarks): readonly Conversation[] {
  const moment = ({ written }: Remark) => written ?? ''
  const inOrder = remarks.toSorted(
    (a, b) => Number(moment(a) > moment(b)) || -Number(moment(a) < moment(b)),
  )
  const begins = new Set(inOrder.filter((each) => each.answers === null).map(({ id }) => id))
  const isFirst = ({ answers }: Remark) => answers === null || !begins.has(answers)
  return inOrder.filter(isFirst).map((first) => ({
    first,
    answers: inOrder.filter((each) => !isFirst(each) && each.answers === first.id),
  }))
}

/** Those at one field. */
export const conversationsAt = (project: WithRemarks, field: string): readonly Conversation[] =>
  project.remarks.length === 0
    ? []
    : conversations(project).filter(({ first }) => first.field === field)

export const isOpen = ({ first }: Conversation): boolean => first.state === null

/** With one more remark; null when there is no room for it, or its text or name is too long. */
export function withRemark<T extends WithRemarks>(project: T, remark: Remark): T | null {
  const remarks = [...project.remarks, remark]
  return remarksSchema.safeParse(remarks).success ? { ...project, remarks } : null
}

/** With a conversation closed, or with null taken up again. */
export const withState = <T extends WithRemarks>(
  project: T,
  id: string,
  state: Remark['state'],
): T => ({
  ...project,
  remarks: project.remarks.map((each) => (each.id === id ? { ...each, state } : each)),
})

/** Without a remark and what was answered to it. */
export const withoutRemark = <T extends WithRemarks>(project: T, id: string): T => ({
  ...project,
  remarks: project.remarks.filter((each) => each.id !== id && each.answers !== id),
})

/** As it goes on paper and into one. */
export const withoutRemarks = <T extends WithRemarks>(project: T): T =>
  project.remarks.length === 0 ? project : { ...project, remarks: [] }
