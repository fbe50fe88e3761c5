import { type Measured, median } from './measured.ts'

export interface Row extends Measured {
  readonly name: string
}

/** What was measured with so many actors. */
export interface Size {
  readonly actors: number
  /** Characters shown. */
  readonly text: number
  readonly rows: readonly Row[]
}

const heads = [
  'actors',
  'with',
  'CPU ms',
  'to Medspil',
  'growth',
  'cold ms',
  'kB',
  'to pdfkit',
] as const

/** A table: times as medians, their ratio to Medspil's, their growth from the first size, bytes. */
export function report(sizes: readonly Size[]): string {
  const [first] = sizes
  const lines = sizes.flatMap((size) =>
    size.rows.map((row): readonly string[] => {
      const time = median(row.warm)
      const bytes = row.bytes || null
      return [
        String(size.actors),
        row.name,
        time === null ? 'not done' : time.toFixed(0),
        ratio(time, timeOf(size, 'medspil')),
        ratio(time, first ? timeOf(first, row.name) : null),
        row.cold.toFixed(0),
        bytes === null ? '–' : (bytes / 1000).toFixed(0),
        ratio(bytes, bytesOf(size, 'pdfkit')),
      ]
    }),
  )
  const table = [heads, ...lines]
  const widths = heads.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  )
  const [text] = sizes.map(({ text: own }) => own)
  const content = sizes.map((size) => `${size.actors}: ${ratio(size.text, text ?? null)}`)
  return [
    ...table.map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')),
    `Content in characters, to the first: ${content.join(', ')}.`,
  ].join('\n')
}

const rowOf = ({ rows }: Size, name: string) => rows.find((row) => row.name === name)

/** Null when it was not done. */
export const timeOf = (size: Size, name: string): number | null =>
  median(rowOf(size, name)?.warm ?? [])

export const bytesOf = (size: Size, name: string): number | null => rowOf(size, name)?.bytes || null

const ratio = (value: number | null, to: number | null) =>
  value === null || to === null ? '–' : (value / to).toFixed(2)
