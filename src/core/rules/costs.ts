import { folded } from '#core/folded.ts'
import type { ArenaAnswers } from '#core/questions/arena.ts'
import type { Actor } from '#core/questions/team.ts'

type Cost = ArenaAnswers['costs'][number]

/** What the costs of an agreement come to. */
export interface CostSum {
  /** Kroner of those whose amount is a sum of money; 0 where it is given without payment. */
  readonly total: number
  /** Of that, what actors pay who are not part of the municipality. */
  readonly outside: number
  /** How many have an amount that is a sum of money. */
  readonly counted: number
  /** How many have something written and no such amount, as "Within the rota". */
  readonly uncounted: number
}

// Three digits after a sign part thousands, one or two are øre: true of 24.000,50 and of 24,000.50 alike.
const kroner =
  /^(?:kr\.?|dkk)?\s*(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,](\d{1,2}))?(?:,-)?\s*(?:kr\.?|kroner|dkk)?$/u

/** The sum of money a text is, in kroner, in Danish or English writing; null for any other text. */
export function kronerIn(text: string): number | null {
  const [, whole, decimals = ''] = kroner.exec(folded(text)) ?? []
  if (whole === undefined) return null
  const sum = Number(`${whole.replace(/\D/gu, '')}.${decimals}`)
  return sum <= Number.MAX_SAFE_INTEGER ? sum : null
}

const inMunicipality: ReadonlySet<Actor['group']> = new Set([
  'politicians',
  'administration',
  'staff',
])

/**
 * What the costs come to. Whether a payer is outside the municipality follows the group of the actor of
 * that name; a payer who is none of the actors counts as inside.
 */
export function costSum(costs: readonly Cost[], actors: readonly Actor[]): CostSum {
  const outsiders = new Set(
    actors
      .filter(({ group }) => group !== null && !inMunicipality.has(group))
      .map(({ name }) => folded(name)),
  )
  const written = costs.filter(({ what, amount, payer }) => folded(what + amount + payer) !== '')
  const sums = written.flatMap(({ amount, payer }) => {
    const sum = kronerIn(amount)
    return sum === null ? [] : [{ sum, isOutside: outsiders.has(folded(payer)) }]
  })
  const total = (of: typeof sums) => of.reduce((all, { sum }) => all + sum, 0)
  return {
    total: total(sums),
    outside: total(sums.filter(({ isOutside }) => isOutside)),
    counted: sums.length,
    uncounted: written.length - sums.length,
  }
}
