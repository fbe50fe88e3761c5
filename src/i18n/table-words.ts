import { folded } from '#core/folded.ts'
import type { Mark } from '#core/questions/team.ts'
import {
  type CodedDetail,
  codedDetails,
  type Detail,
  type TableWords,
  tableColumns,
} from '#core/tables/table-columns.ts'
import type { WrittenWords } from '#core/tables/write-table.ts'
import { codeWords as danish } from './da/codes.ts'
import type { ProjectMessages } from './da/messages.ts'
import { tables as danishTables } from './da/tables.ts'
import { codeWords as english } from './en/codes.ts'
import { tables as englishTables } from './en/tables.ts'
import { headsOver, namesOfCodes } from './paste-words.ts'
import { markNames } from './shared/content-words.ts'

const byCode = (set: CodedDetail): ReadonlyMap<string, string> =>
  new Map(namesOfCodes(set).map(([code, name]) => [folded(name), code]))

const headsOf = (detail: Detail): readonly string[] => [
  danishTables.heads[detail],
  englishTables.heads[detail],
  ...(isPasted(detail) ? headsOver(detail) : []),
]
const isPasted = (detail: Detail) =>
  detail === 'kind' || detail === 'importance' || detail === 'group'

/** By the number that is stored, and by a cross: it says that they are in it. */
const otherMarks: readonly [word: string, mark: Mark | null][] = [
  ['0', null],
  ['1', 1],
  ['2', 2],
  ['x', 1],
]

const forEach = <K extends string, V>(keys: readonly K[], make: (key: K) => V) =>
  Object.fromEntries(keys.map((key): [K, V] => [key, make(key)])) as { [key in K]: V }

/** What a table is known by, in both languages: it may have been made in the other one. */
export function tableWords(): TableWords {
  const details = [...new Set(Object.values(tableColumns).flat())]
  const names = [...headsOver('need'), ...headsOver('actor')]
  const heads = forEach(details, (detail) => headsOf(detail).map(folded))
  const codes = forEach(codedDetails, byCode)
  const marks = [danish, english].flatMap((words) =>
    markNames.map((name, mark): [string, Mark | null] => [
      folded(words.mark[name].name),
      mark === 1 || mark === 2 ? mark : null,
    ]),
  )
  return {
    heads: { name: names.map(folded), ...heads },
    codes,
    marks: new Map([...otherMarks, ...marks]),
  }
}

/** What a table says in the language on screen. */
export const writtenWords = ({ tables, codes }: ProjectMessages): WrittenWords => ({
  heads: tables.heads,
  codeName: (set, code) => {
    const words: Readonly<Record<string, { readonly name: string }>> = codes[set]
    return words[code]?.name ?? code
  },
  mark: (mark) => codes.mark[markNames[mark]].name,
})
