import { limits } from '#core/limits.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { failed, ok, type Result } from '#core/result.ts'
import {
  type Cells,
  type OpenQuote,
  type TableFailure,
  withoutApostrophe,
} from '#core/tables/csv-text.ts'

/**
 * Reads a table as spreadsheets write it: semicolons, tabs or commas, UTF-8, UTF-16 or the signs of
 * Western European Windows. Every cell is a text as it stands. Never rejects; what is too large is not
 * even read.
 */
export async function readTableFile(file: Blob): Promise<Result<Cells, TableFailure | OpenQuote>> {
  if (file.size > limits.tableBytes) return failed('tooLarge')
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  if (bytes === null) return failed('unreadable')
  if (isWorkbook(bytes)) return failed('workbook')
  const parser = await import('papaparse').catch(() => null)
  if (parser === null) return failed('notFetched')
  const text = withoutSeparatorLine(decoded(bytes))
  const { parse } = parser.default
  const { data, errors } = parse<string[]>(text, { delimiter: separatorIn(text, parse) })
  const open = errors.find(
    ({ code, row = 0 }) =>
      code === 'MissingQuotes' ||
      // Within a line a mark too many is a letter of the cell; over lines it takes the rows below.
      (code === 'InvalidQuotes' && data[row]?.some((cell) => /[\r\n]/u.test(cell))),
  )
  if (open) return failed({ openQuoteIn: (open.row ?? 0) + 1 })
  const rows = data.at(-1)?.join() === '' && /[\r\n]$/u.test(text) ? data.slice(0, -1) : data
  const cells = rows.map((row) => row.map(withoutApostrophe))
  if (!cells.flat().some(isFilled)) return failed('empty')
  return cells.some((row) => row.length > limits.tableColumns) ? failed('tooWide') : ok(cells)
}

function separatorIn(text: string, parse: typeof import('papaparse').parse): string {
  // A separator under which quotation marks do not close is none, though it may give more cells.
  const closing = delimitersToGuess.filter((delimiter) =>
    parse(text, { preview: 20, delimiter }).errors.every(({ type }) => type !== 'Quotes'),
  )
  // Guessed by lines with something in them: an empty one, as after the last, counts as one of one cell.
  const guessed = (among: string[]) =>
    parse(text, { preview: 20, skipEmptyLines: 'greedy', delimitersToGuess: among })
  const { errors, meta } = guessed(closing)
  // Where no other parts the cells it is that one, and the mark is left open.
  const isNone = errors.some(({ type }) => type === 'Delimiter')
  return (isNone ? guessed(delimitersToGuess).meta : meta).delimiter
}

/** In this order: a comma may stand in a name. */
const delimitersToGuess = [';', '\t', ',']

/** An archive, as .xlsx and .ods are, or the older .xls. */
const isWorkbook = ([a, b, c, d]: Uint8Array) =>
  (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11)

/** Tells Excel which separator comes; it is no row. */
const withoutSeparatorLine = (text: string) => text.replace(/^"?sep=.?"?(?:\r\n|\r|\n)/iu, '')

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
