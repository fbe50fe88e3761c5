import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { type CodeSet, codes, degrees } from './codes.ts'

/** A text answer; empty when unanswered. */
export const answerText = z.string().check(z.maxLength(limits.text))

/** One code of a set; null when nothing is chosen. */
export const choice = <S extends CodeSet>(set: S) => z.nullable(z.enum(codes[set]))

/** Codes of a set, each at most once. */
export const choices = <S extends CodeSet>(set: S) =>
  z
    .array(z.enum(codes[set]))
    .check(z.refine((chosen) => new Set(chosen).size === chosen.length, 'repeated'))

export const degree = z.nullable(z.literal(degrees))

/**
 * An id made by Medspil: letters, digits, `-` and `_`. Never a name that every object knows, such as
 * `constructor`: marks are looked up by id, and there it would be found without being there.
 */
export const rowId = z.string().check(
  z.regex(/^[\w-]{1,64}$/),
  z.refine((id) => !(id in Object.prototype), 'reserved'),
)

/** Rows, no more than the hard limit and no id twice. */
export const rowsOf = <T extends z.ZodMiniType<{ id: string }>>(row: T, most: number) =>
  z.array(row).check(
    z.maxLength(most),
    z.refine((rows) => new Set(rows.map((each) => each.id)).size === rows.length, 'repeated'),
  )

/** The same for every code of a set. */
export const each = <C extends string, T>(all: readonly C[], value: T) =>
  Object.fromEntries(all.map((code) => [code, value])) as Record<C, T>

const textRowSchema = z.strictObject({ id: rowId, text: answerText })
/** A row that is a text and nothing more. */
export type TextRow = z.infer<typeof textRowSchema>
export const textRows = rowsOf(textRowSchema, limits.rows)
