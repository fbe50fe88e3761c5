import { bytesOf, type Size, shareOfTime, timeOf } from './report.ts'

export interface Target {
  readonly target: string
  readonly says: string
  readonly isMet: boolean
}

/** Of the charter whose size was promised. */
const usualActors = 12

const most = {
  /** Of the time of those that do less. */
  ofOthers: 0.5,
  ofPdfkit: 1,
  /** Time for each time the content. */
  growth: 1.1,
  smallest: 100_000,
  bytesOfPdfkit: 1.7,
} as const

/** What was promised, and whether it holds. */
export function targets(sizes: readonly Size[]): readonly Target[] {
  const others = ['pdfmake', 'react-pdf', 'print'].map((other) =>
    compared(`at most ${most.ofOthers} of ${other}’s time`, most.ofOthers, sizes, (size) =>
      // Who was not done has taken longer than anybody.
      timeOf(size, other) === null
        ? shareOf(timeOf(size, 'medspil'), Number.POSITIVE_INFINITY)
        : measured(shareOfTime(size, 'medspil', other)),
    ),
  )
  return [
    ...others,
    compared('no more time than pdfkit', most.ofPdfkit, sizes, (size) =>
      measured(shareOfTime(size, 'medspil', 'pdfkit')),
    ),
    ...growth(sizes),
    ...smallest(sizes),
    compared(`at most ${most.bytesOfPdfkit} of pdfkit’s bytes`, most.bytesOfPdfkit, sizes, (size) =>
      shareOf(bytesOf(size, 'medspil'), bytesOf(size, 'pdfkit')),
    ),
  ]
}

function compared(
  target: string,
  limit: number,
  sizes: readonly Size[],
  share: (size: Size) => number,
): Target {
  const shares = sizes.map(share)
  const says = sizes.map(
    ({ actors }, at) => `${(shares[at] ?? 0).toFixed(2)} with ${actors} actors`,
  )
  return { target, says: says.join(', '), isMet: shares.every((own) => own <= limit) }
}

/** Not measured is not met. */
const measured = (share: number | null) => share ?? Number.NaN

const shareOf = (value: number | null, of: number | null) =>
  measured(value === null || of === null ? null : value / of)

function growth(sizes: readonly Size[]): readonly Target[] {
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (!first || !last || first === last) return []
  const content = last.text / first.text
  const time = shareOf(timeOf(last, 'medspil'), timeOf(first, 'medspil'))
  const target = `time grows at most ${most.growth} times as much as the content`
  const says = `${time.toFixed(1)} times for ${content.toFixed(1)} times the content`
  return [{ target, says, isMet: time <= most.growth * content }]
}

function smallest(sizes: readonly Size[]): readonly Target[] {
  const first = sizes.find(({ actors }) => actors === usualActors)
  if (!first) return []
  const bytes = bytesOf(first, 'medspil') ?? Number.NaN
  const target = `with ${first.actors} actors at most ${most.smallest / 1000} kB`
  return [{ target, says: `${(bytes / 1000).toFixed(1)} kB`, isMet: bytes <= most.smallest }]
}
