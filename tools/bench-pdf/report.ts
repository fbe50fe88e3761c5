import { type Measured, median } from './measured.ts'

export interface Row {
  readonly name: string
  /** What it took, turn by turn: the nth beside the others' nth. */
  readonly turns: readonly Measured[]
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
  'turns',
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
    size.rows.map(({ name, turns }): readonly string[] => {
      const time = timeOf(size, name)
      const bytes = bytesOf(size, name)
      const cold = median(turns.map((turn) => turn.cold))
      return [
        String(size.actors),
        name,
        String(turns.length),
        time === null ? 'not done' : time.toFixed(0),
        written(shareOfTime(size, name, 'medspil')),
        written(ratio(time, first ? timeOf(first, name) : null)),
        cold === null ? '–' : cold.toFixed(0),
        bytes === null ? '–' : (bytes / 1000).toFixed(0),
        written(ratio(bytes, bytesOf(size, 'pdfkit'))),
      ]
    }),
  )
  const table = [heads, ...lines]
  const widths = heads.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  )
  const [text] = sizes.map(({ text: own }) => own)
  const content = sizes.map((size) => `${size.actors}: ${written(ratio(size.text, text ?? null))}`)
  return [
    ...table.map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')),
    `Content in characters, to the first: ${content.join(', ')}.`,
  ].join('\n')
}

const turnsOf = ({ rows }: Size, name: string): readonly Measured[] =>
  rows.find((row) => row.name === name)?.turns ?? []

const timesOf = (size: Size, name: string) => turnsOf(size, name).map(({ warm }) => median(warm))

/** Null when it was not done. */
export const timeOf = (size: Size, name: string): number | null =>
  median(timesOf(size, name).filter((time) => time !== null))

/** Null when it was not done. */
export const bytesOf = (size: Size, name: string): number | null =>
  turnsOf(size, name).at(-1)?.bytes || null

/**
 * The share one library takes of another's time, as the median of their turns: what else the machine
 * does changes from turn to turn, and little within one. Null when they have no turn in common.
 */
export function shareOfTime(size: Size, name: string, of: string): number | null {
  const others = timesOf(size, of)
  const shares = timesOf(size, name).map((time, turn) => ratio(time, others[turn] ?? null))
  return median(shares.filter((share) => share !== null))
}

const ratio = (value: number | null, to: number | null): number | null =>
  value === null || to === null ? null : value / to

const written = (share: number | null) => (share === null ? '–' : share.toFixed(2))
