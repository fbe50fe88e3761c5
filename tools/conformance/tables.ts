import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import papaparse from 'papaparse'
import { xlsxFile } from '#storage/tables/xlsx-file.ts'
import { converted } from './libreoffice.ts'

/** What spreadsheets like to make something else of. */
const tempting = [
  '=1+1',
  '+45 12 34 56 78',
  '0045',
  '-5',
  '@SUM(A1)',
  '1-2',
  '3/4',
  '2026-11-30',
  '1E5',
  '12,50',
  'SAND',
  'TRUE',
  '50 %',
  ' foran og bag ',
  'to\nlinjer',
  'a;b"c',
  "'citat'",
  '_x000B_',
  'Æblegrød på Ærø',
]

const text = fc.oneof(
  fc.constantFrom(...tempting),
  fc.string({ unit: fc.constantFrom(...'=+-@\'";,.0123456789 æøåÆØÅé\n'), maxLength: 8 }),
)
const row = fc.array(text, { minLength: 4, maxLength: 4 })

/** Where LibreOffice reads another text from an Excel file than was put in it, of as many random rows; null where it reads none. */
export function tableFaults(rows: number, folder: string): string[] | null {
  // The last cell is never empty: what ends a table may be left away.
  const put = fc.sample(row, { numRuns: rows, seed: 1 }).map((cells) => [...cells, 'slut'])
  const file = join(folder, 'tabel.xlsx')
  writeFileSync(file, xlsxFile(put, 'Tabel'))
  const read = textOf(file, folder)
  if (read === null) return null
  const { data } = papaparse.parse<string[]>(read)
  if (data.length !== put.length) return [`${data.length} rows of ${put.length}`]
  return put.flatMap((cells, nth) =>
    cells.flatMap((cell, at) => {
      const found = data[nth]?.[at]
      return found === cell ? [] : [`${JSON.stringify(cell)} is read as ${JSON.stringify(found)}`]
    }),
  )
}

function textOf(file: string, folder: string): string | null {
  try {
    const [made = ''] = converted([file], 'csv', folder)
    return readFileSync(made, 'utf8').trimEnd()
  } catch {
    return null
  }
}
