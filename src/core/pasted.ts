import { cutName } from './cut-name.ts'
import { folded } from './folded.ts'
import { unnumbered } from './numbering.ts'

/** What the cells of a column can be taken for besides names: codes, by the words people know them by. */
export interface PasteSet {
  /** As `kind`. */
  readonly role: string
  /** What may stand over such a column. */
  readonly heads: readonly string[]
  /** Folded word → code. */
  readonly codes: ReadonlyMap<string, string>
}

/** `name` (several such columns become one name), `skip`, or the role of a set. */
export type ColumnRole = string

export interface PastedRow {
  readonly name: string
  /** Role → code. */
  readonly codes: Readonly<Record<string, string>>
}

/** A pasted list or table, as far as it is understood. */
export interface Pasted {
  /** What stands over a column, or in its first cells, as far as it is known by; and what it is taken for. */
  readonly columns: readonly { readonly sample: string; readonly role: ColumnRole }[]
  /** The lines count 1, 2, 3 or a, b, c: the numbering is taken for no part of the names. */
  readonly isNumbered: boolean
  /** Something is in it that was not understood: a column, or a word in a column of codes. */
  readonly isUnclear: boolean
  /** Nothing is dropped but columns called `skip`: a word that is no code goes into the name. */
  readonly rows: (as: {
    readonly roles: readonly ColumnRole[]
    readonly keepsNumbers: boolean
  }) => readonly PastedRow[]
}

interface Line {
  readonly number: string
  readonly cells: readonly string[]
}

/**
 * Reads what was copied from Word, Excel or a text: bullets, quotation marks, doubled blanks and
 * lines of nothing visible are gone, all else is there. Column heads are known by `nameHeads` and
 * those of the sets, in a table of several columns only.
 */
export function readPasted(
  text: string,
  nameHeads: readonly string[] = [],
  sets: readonly PasteSet[] = [],
): Pasted {
  const { lines, heads } = withoutHeads(linesIn(text), [...nameHeads, ...headsOf(sets)])
  const columns = columnsOf(lines, heads)
  const roles = rolesOf(columns, sets)
  const known = new Map(sets.map((set) => [set.role, set]))
  const isCode = ({ cells }: Column, set: PasteSet | undefined) =>
    set !== undefined && said(cells).every((cell) => set.codes.has(folded(cell)))
  return {
    columns: columns.map(({ head, cells }, place) => ({
      sample: cutName(head || said(cells).slice(0, 2).join(', ')),
      role: roles[place] ?? 'name',
    })),
    isNumbered: lines.some(({ number }) => number !== ''),
    isUnclear: columns.some((column, place) => {
      const role = roles[place] ?? 'name'
      return role === 'name' ? place !== roles.indexOf('name') : !isCode(column, known.get(role))
    }),
    rows: ({ roles, keepsNumbers }) =>
      lines
        .map(({ number, cells }) => rowOf(keepsNumbers ? number : '', cells, roles, known))
        .filter(({ name }) => name !== ''),
  }
}

const headsOf = (sets: readonly PasteSet[]) => sets.flatMap(({ heads }) => heads)
const said = (cells: readonly string[]) => cells.filter((cell) => cell !== '')

function rowOf(
  number: string,
  cells: readonly string[],
  roles: readonly ColumnRole[],
  sets: ReadonlyMap<string, PasteSet>,
): PastedRow {
  const names: string[] = []
  const unknown: string[] = []
  const codes: Record<string, string> = {}
  for (const [place, cell] of cells.entries()) {
    const role = roles[place] ?? 'name'
    if (cell === '' || role === 'skip') continue
    const code = sets.get(role)?.codes.get(folded(cell))
    if (role === 'name') names.push(cell)
    else if (code === undefined || role in codes) unknown.push(cell)
    else codes[role] = code
  }
  // Of a row without a name, its words are the name.
  if (names.length === 0) {
    const words = cells.filter((cell, place) => cell !== '' && roles[place] !== 'skip')
    return { name: joined(words.length === 0 ? '' : number, words.join(' – ')), codes: {} }
  }
  return { name: joined(number, names.join(' – '), ...unknown.map((word) => `(${word})`)), codes }
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ')

interface Column {
  readonly head: string
  readonly cells: readonly string[]
}

/** Those with anything in them. */
function columnsOf(lines: readonly Line[], heads: readonly string[]): Column[] {
  const width = Math.max(0, heads.length, ...lines.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, place) => ({
    head: heads[place] ?? '',
    cells: lines.map(({ cells }) => cells[place] ?? ''),
  }))
}

/** By what stands over it or by all its words; the first that is neither holds the names. */
function rolesOf(columns: readonly Column[], sets: readonly PasteSet[]): ColumnRole[] {
  const taken = new Set<string>()
  const roles = columns.map(({ head, cells }, place): ColumnRole => {
    const words = said(cells)
    const found = sets.find(
      ({ role, heads, codes }) =>
        !taken.has(role) &&
        (heads.includes(folded(head)) ||
          // A need may be called "Money" as its kind is: the first column is for names. And what
          // stands under a head nobody knows is asked about.
          (place > 0 &&
            head === '' &&
            words.length > 0 &&
            words.every((word) => codes.has(folded(word))))),
    )
    if (found) taken.add(found.role)
    return found?.role ?? 'name'
  })
  return roles.length === 0 || roles.includes('name') ? roles : roles.with(0, 'name')
}

/** A first line with a known head in it and no number, when there are columns for it to stand over. */
function withoutHeads(lines: readonly Line[], known: readonly string[]) {
  const [first, ...rest] = lines
  const isHead =
    first !== undefined &&
    rest.length > 0 &&
    first.number === '' &&
    first.cells.length > 1 &&
    first.cells.some((cell) => known.includes(folded(cell)))
  return isHead ? { lines: rest, heads: first.cells } : { lines, heads: [] }
}

function linesIn(text: string): Line[] {
  const lines = withoutQuotedCells(text.replace(/\r\n|[\r\u2028\u2029\v]/gu, '\n'))
    .split('\n')
    .map((line) => ({ text: line.replace(bullet, ''), isBulleted: bullet.test(line) }))
    .filter(({ text }) => folded(text) !== '')
  const cells = withoutEmptyColumns(unnumbered(lines).map(cellsOf))
  return cells.filter(({ cells }) => cells.some((cell) => cell !== ''))
}

const cellsOf = ({ number, text }: { number: string; text: string }): Line => ({
  number,
  cells: text.split('\t').map(bare),
})

function withoutEmptyColumns(lines: readonly Line[]): Line[] {
  const used = new Set<number>()
  for (const { cells } of lines)
    for (const [place, cell] of cells.entries()) if (cell !== '') used.add(place)
  return lines.map(({ number, cells }) => ({
    number,
    cells: cells.filter((_, place) => used.has(place)),
  }))
}

/** Excel puts a cell with a line break, a tab or a quotation mark in quotation marks. */
const withoutQuotedCells = (text: string) =>
  text.replace(
    /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/gu,
    (_, before: string, cell: string) =>
      before + cell.replaceAll('""', '"').replace(/[\t\n]+/gu, ' '),
  )

/**
 * Bullets, boxes, ticks and arrows; the private ones are those of Word's symbol fonts, and `o` with
 * a tab is what its bullet of the second level becomes.
 */
const bullet =
  /^\s*(?:[*•·‣⁃∙–—\u25A0-\u25FF\u2610-\u2612\u2713-\u2718\u2794-\u27BE\uE000-\uF8FF-](?:\s+|$)|o\t\s*)/u

function bare(cell: string): string {
  if (folded(cell) === '') return ''
  return cell
    .trim()
    .replace(/^"([^"]*)"$/u, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
}
