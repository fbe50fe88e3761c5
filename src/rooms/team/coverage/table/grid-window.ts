/** A stretch of rows or columns, `end` not included. */
export interface Span {
  readonly first: number
  readonly end: number
}

/** Something not drawn: `count` rows or columns from `from` on. */
export interface Gap {
  readonly from: number
  readonly count: number
}

/** Rows or columns drawn beyond those in sight, and the step in which the window moves. */
const margin = 2

/** What is in sight of `count` equal sizes, a little beyond on both sides, in steps. */
export function spanInSight(
  { offset, length, size }: { offset: number; length: number; size: number },
  count: number,
): Span {
  const first = Math.floor(offset / size / margin) * margin - margin
  const end = Math.ceil((offset + length) / size / margin) * margin + margin
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) }
}

/** The drawn numbers of a span and of `pinned`, with what is left out between them as gaps. */
export function drawnParts(span: Span, count: number, pinned: number | null): (number | Gap)[] {
  const drawn: number[] = []
  for (let each = span.first; each < Math.min(span.end, count); each++) drawn.push(each)
  if (pinned !== null && pinned >= 0 && pinned < count && !drawn.includes(pinned)) {
    drawn.push(pinned)
    drawn.sort((a, b) => a - b)
  }
  const parts: (number | Gap)[] = []
  let next = 0
  for (const each of drawn) {
    if (each > next) parts.push({ from: next, count: each - next })
    parts.push(each)
    next = each + 1
  }
  if (next < count) parts.push({ from: next, count: count - next })
  return parts
}
