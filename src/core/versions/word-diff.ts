/** A stretch of text that both have, that only the earlier has, or only the later. */
export interface Stretch {
  readonly kind: 'same' | 'went' | 'came'
  readonly text: string
}

/** Beyond so many words gone and come, a text counts as written anew: nobody reads it word by word. */
const mostEdits = 400

/**
 * What became of a text, word by word: all but `came` is the earlier, all but `went` the later.
 */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && isSame(one[start], other[start])) start++
  let end = 0
  while (end < most - start && isSame(one.at(-1 - end), other.at(-1 - end))) end++
  const [oneEnd, otherEnd] = [one.length - end, other.length - end]
  return joined([
    ...one.slice(0, start).flatMap((word, place) => both(word, other[place])),
    ...edits(one.slice(start, oneEnd), other.slice(start, otherEnd)),
    ...one.slice(oneEnd).flatMap((word, place) => both(word, other[otherEnd + place])),
  ])
}

/** Each with the space behind it, which would otherwise be found again everywhere. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/gu) ?? []

/** Whatever the space behind: the last word of a text has none, and stays when more is added. */
const isSame = (one = '', other = '') => one.trimEnd() === other.trimEnd()

/** A word that both have, and the space behind it where that became another. */
function both(one = '', other = ''): readonly Stretch[] {
  if (one === other) return [{ kind: 'same', text: one }]
  const word = one.trimEnd()
  return [
    { kind: 'same', text: word },
    { kind: 'went', text: one.slice(word.length) },
    { kind: 'came', text: other.slice(word.length) },
  ]
}

/** Myers' shortest way from one list to the other. */
function edits(one: readonly string[], other: readonly string[]): readonly Stretch[] {
  const most = Math.min(one.length + other.length, mostEdits)
  /** How far along `one` the best way gets on each diagonal, after each number of edits. */
  const ways: Map<number, number>[] = []
  let reach = new Map([[1, 0]])
  for (let count = 0; count <= most; count++) {
    ways.push(reach)
    reach = new Map(reach)
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = isDown(reach, diagonal, count) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1
      while (x < one.length && x - diagonal < other.length && isSame(one[x], other[x - diagonal]))
        x++
      reach.set(diagonal, x)
      if (x >= one.length && x - diagonal >= other.length) return walkedBack(ways, one, other)
    }
  }
  return [
    { kind: 'went', text: one.join('') },
    { kind: 'came', text: other.join('') },
  ]
}

function walkedBack(
  ways: readonly Map<number, number>[],
  one: readonly string[],
  other: readonly string[],
): readonly Stretch[] {
  const found: Stretch[] = []
  let x = one.length
  let y = other.length
  for (let count = ways.length - 1; count >= 0; count--) {
    const reach = ways[count] ?? new Map()
    const down = isDown(reach, x - y, count)
    const from = down ? x - y + 1 : x - y - 1
    const fromX = at(reach, from)
    while (x > Math.max(fromX, 0) && y > Math.max(fromX - from, 0)) {
      found.push(...both(one[--x], other[--y]).toReversed())
    }
    if (count === 0) break
    if (down) found.push({ kind: 'came', text: other[--y] ?? '' })
    else found.push({ kind: 'went', text: one[--x] ?? '' })
  }
  return found.toReversed()
}

const at = (reach: ReadonlyMap<number, number>, diagonal: number) => reach.get(diagonal) ?? -1

const isDown = (reach: ReadonlyMap<number, number>, diagonal: number, count: number) =>
  diagonal === -count || (diagonal !== count && at(reach, diagonal - 1) < at(reach, diagonal + 1))

/** Between two words that both have there is first what went, then what came. */
function joined(all: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  let went = ''
  let came = ''
  const put = () => {
    if (went !== '') found.push({ kind: 'went', text: went })
    if (came !== '') found.push({ kind: 'came', text: came })
    went = ''
    came = ''
  }
  all.forEach(({ kind, text }) => {
    if (kind === 'went') went += text
    else if (kind === 'came') came += text
    else if (text !== '') {
      put()
      const last = found.at(-1)
      if (last?.kind === 'same') found[found.length - 1] = { kind, text: last.text + text }
      else found.push({ kind, text })
    }
  })
  put()
  return found
}
