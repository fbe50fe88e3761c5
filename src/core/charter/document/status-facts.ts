import type { CharterSource } from './charter-source.ts'

/** True while neither the rules nor the group have answered any of the check. */
export const isCheckOpen = ({ results: { judged } }: Pick<CharterSource, 'results'>): boolean =>
  [...judged.tests, ...judged.criteria].every(({ computed, isOwn }) => {
    return computed.answer === null && !isOwn
  })

/** The step the project stands on and the one it wants to reach. Empty while that cannot be said. */
export function stepText(source: Pick<CharterSource, 'words' | 'results'>): string {
  const { words, results } = source
  const { current } = results.rules.staircase
  if (current === 0 && results.target === null && isCheckOpen(source)) return ''
  const stands = current === 0 ? words.rules.step[0].name : words.results.step(current)
  return results.target ? words.results.withTarget(stands, results.target.step) : stands
}
