import type { DurationWords } from './hint-patterns.ts'

/** More years than a project lasts: it is somebody's age. */
const mostYears = 10

/** Every length of time a text names, in months: "18 months", "week 6", "half a year". */
export function monthsIn(text: string, { units, numbers }: DurationWords): readonly number[] {
  const number = ['\\d{1,3}', ...Object.keys(numbers)].join('|')
  return units.flatMap(({ unit, months }) => {
    const before = `(?<![\\p{L}\\p{N}])(${number})[\\s-]+(?:${unit})(?!\\p{L})`
    const after = `(?<!\\p{L})(?:${unit})\\s+(\\d{1,3})(?!\\p{N})`
    return [...text.matchAll(new RegExp(`${before}|${after}`, 'giu'))]
      .map(([, first, second]) => amount(first ?? second ?? '', numbers) * months)
      .filter((length) => length <= mostYears * 12)
  })
}

const amount = (written: string, numbers: DurationWords['numbers']) =>
  numbers[written.toLowerCase()] ?? Number(written)
