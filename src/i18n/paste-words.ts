import { type Code, type CodeSet, codes } from '#core/questions/codes.ts'
import type { PasteHeads } from '#i18n/shared/content-words.ts'
import { codeWords as danish } from './da/codes.ts'
import { pasteHeads as danishHeads } from './da/paste-heads.ts'
import { codeWords as english } from './en/codes.ts'
import { pasteHeads as englishHeads } from './en/paste-heads.ts'

/** In both languages: a table may have been made in the other one. */
export const headsOver = (column: keyof PasteHeads): readonly string[] => [
  ...danishHeads[column],
  ...englishHeads[column],
]

/** Each code of a set with its names in both languages. */
export function namesOfCodes<S extends CodeSet>(set: S): readonly [code: Code<S>, name: string][] {
  const all: readonly Code<S>[] = codes[set]
  const named: readonly Readonly<Record<string, { readonly name: string }>>[] = [
    danish[set],
    english[set],
  ]
  return all.flatMap((code) =>
    named.map((words): [Code<S>, string] => [code, words[code]?.name ?? code]),
  )
}

/** What may stand over the columns of a pasted list of ideas. */
export const ideaHeads = { idea: headsOver('idea'), table: headsOver('table') }
