import { folded } from '#core/folded.ts'
import { limits } from '#core/limits.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { Contribution } from './contribution.ts'
import { type Gathered, isOfSameRound } from './gathered.ts'
import { answerGiven, mostOthers, type PhoneAnswer, saysNothing } from './phone-answer.ts'
import type { Round } from './round.ts'

/** Why what another phone answers is not gathered. */
export type GatheringFailure = 'otherQuestion' | 'full'

/** The answer with what others answer, and how many ideas of it were new. */
export function withOthers(
  answer: PhoneAnswer,
  round: Round,
  from: Gathered,
): Result<{ readonly answer: PhoneAnswer; readonly added: number }, GatheringFailure> {
  if (!from.every((each) => isOfSameRound(each, round))) return failed('otherQuestion')
  let { others } = answer
  let added = 0
  for (const each of from) {
    const ideas = newIdeas(each, answer, others)
    added += ideas.length
    if (ideas.length > 0) others = withIdeas(others, { ...each, ideas })
  }
  return others.length > mostOthers ? failed('full') : ok({ answer: { ...answer, others }, added })
}

/** What of it is not here yet: neither in the lines of the phone it came from nor among the others. */
export function newIdeas(
  from: Contribution,
  { contributor, lines }: Pick<PhoneAnswer, 'contributor' | 'lines'>,
  others: Gathered,
): Contribution['ideas'] {
  const there = [
    ...(from.contributor === contributor ? lines : []),
    ...others.filter((each) => each.contributor === from.contributor).flatMap(({ ideas }) => ideas),
  ]
  const known = new Set(there.map(folded))
  return from.ideas.filter((idea) => !known.has(folded(idea)))
}

/** Parts of an answer that came by several codes are one again. */
export function withIdeas(
  others: PhoneAnswer['others'],
  from: Contribution,
): PhoneAnswer['others'] {
  const at = others.findIndex(
    ({ contributor, table, ideas }) =>
      contributor === from.contributor &&
      table === from.table &&
      ideas.length + from.ideas.length <= limits.phoneIdeas,
  )
  const there = others[at]
  return there
    ? others.with(at, { ...there, ideas: [...there.ideas, ...from.ideas] })
    : [...others, from]
}

/**
 * Puts what is written among the others, so that the next may write: an empty page under a name of its own, or the
 * answer that stands at `opened`, to be changed. Null while something written has to be mended, where there is no room,
 * and where there is nothing to put away and nothing to open.
 */
export function withNext(
  answer: PhoneAnswer,
  round: Round,
  next: { readonly name: string; readonly opened?: number },
): PhoneAnswer | null {
  const { others, seat, ...here } = answer
  const opened = next.opened === undefined ? undefined : others[next.opened]
  const left = others.filter((each) => each !== opened)
  const page = {
    ...here,
    contributor: opened?.contributor ?? next.name,
    lines: opened ? [...opened.ideas] : [''],
    ...(opened?.table ? { seat: opened.table } : {}),
  }
  if (saysNothing(answer)) return opened ? { ...page, others: left } : null
  const given = left.length < mostOthers ? answerGiven(round, answer) : null
  // Where they sit is said once, for all who write here, but those who said it themselves.
  return given && { ...page, others: [...left, { ...given, table: seat ?? null }] }
}

export const withoutOther = (answer: PhoneAnswer, nth: number): PhoneAnswer => ({
  ...answer,
  others: answer.others.filter((_, at) => at !== nth),
})
