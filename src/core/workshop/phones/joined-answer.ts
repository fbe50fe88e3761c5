import { isSame } from '#core/plain-values.ts'
import type { Contribution } from './contribution.ts'
import { newIdeas, withIdeas } from './others-answers.ts'
import type { PhoneAnswer } from './phone-answer.ts'

interface TwoWindows {
  /** What both had. */
  readonly base: PhoneAnswer
  readonly mine: PhoneAnswer
  readonly theirs: PhoneAnswer
}

/** An answer that two windows have written in: of each what it wrote, and `mine` in a field both wrote in. */
export function joinedAnswer({ base, mine, theirs }: TwoWindows): PhoneAnswer {
  const later = <T>(of: (answer: PhoneAnswer) => T): T =>
    of(isSame(of(mine), of(base)) ? theirs : mine)
  const rows = Math.max(mine.lines.length, theirs.lines.length)
  const lines = Array.from({ length: rows }, (_, nth) => later((answer) => answer.lines[nth]))
  const seat = later((answer) => answer.seat)
  const pasted = later((answer) => answer.pasted)
  const page = {
    contributor: later(({ contributor }) => contributor),
    table: later(({ table }) => table),
    lines: lines.filter((line) => line !== undefined),
    ...(seat === undefined ? {} : { seat }),
    ...(pasted === undefined ? {} : { pasted }),
  }
  let others = mine.others.filter((each) => !isIn(base, each) || isIn(theirs, each))
  for (const each of theirs.others.filter((one) => !isIn(base, one))) {
    const ideas = newIdeas(each, page, others)
    if (ideas.length > 0) others = withIdeas(others, { ...each, ideas })
  }
  return { ...page, others }
}

const isIn = ({ others }: PhoneAnswer, one: Contribution) =>
  others.some((each) => isSame(each, one))
