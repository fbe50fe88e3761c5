/** The months of a phase, the first and the last: counted from the project's first, or by their names. */
export interface MonthsRead {
  readonly kind: 'nth' | 'named'
  readonly from: number
  readonly to: number
}

const counted =
  /(?:^|[^\p{L}])(?:måned(?:er|erne)?|months?|mdr?\.?)\s*(\d{1,2})(?:\.?\s*(?:[–—-]|til|to|og|and)\s*(\d{1,2}))?(?![\d\p{L}])/iu

// Danish and English names and their short forms, in the order of the year.
const months = [
  'jan|januar|january',
  'feb|februar|february',
  'mar|marts|march',
  'apr|april',
  'maj|may',
  'jun|juni|june',
  'jul|juli|july',
  'aug|august',
  'sep|sept|september',
  'okt|oct|oktober|october',
  'nov|november',
  'dec|december',
].map((names) => names.split('|'))

/**
 * Reads when a phase is, as people write it: "Måned 1–3", "Month 4", "marts–maj 2027", "Jan. to March".
 * Gives null for anything else: a week or a season is no month, and nothing is guessed.
 */
export function monthsRead(when: string): MonthsRead | null {
  const [, first, last = first] = counted.exec(when) ?? []
  if (first !== undefined) {
    const [from, to] = [Number(first), Number(last)]
    return to < from ? null : { kind: 'nth', from, to }
  }
  const words = when.toLowerCase().match(/\p{L}+/gu) ?? []
  const named = words.flatMap((word) => {
    const month = months.findIndex((names) => names.includes(word))
    return month === -1 ? [] : [month + 1]
  })
  const [from, to = from] = [named[0], named.at(-1)]
  return from === undefined || to === undefined || named.length > 2
    ? null
    : { kind: 'named', from, to }
}

/** Whether a phase is written to end before it begins: "Måned 5–3". */
export function isTurned(when: string): boolean {
  const [, from, to] = counted.exec(when) ?? []
  return from !== undefined && to !== undefined && Number(to) < Number(from)
}
