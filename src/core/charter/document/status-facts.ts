import type { Block, Fact } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'

/** How the project stands, in four short facts. No grade: what cannot be said yet is left open. */
export function statusFacts(source: CharterSource): Block {
  const { words, results } = source
  const { coverage, leadership } = results.rules
  const [best] = leadership.forms
  const texts = words.results
  const facts: readonly Fact[] = [
    { label: texts.check, value: verdict(source) },
    { label: texts.staircase, value: step(source) },
    {
      label: texts.coverage,
      value: coverage.isBegun && coverage.percent !== null ? texts.percent(coverage.percent) : '',
    },
    {
      label: texts.leadership,
      value: best?.fits ? words.rules.leadershipForm[best.form].name : '',
    },
  ]
  return { kind: 'facts', facts }
}

/** True while neither the rules nor the group have answered any of the check. */
export const isCheckOpen = ({ results: { judged } }: CharterSource): boolean =>
  [...judged.tests, ...judged.criteria].every(({ computed, isOwn }) => {
    return computed.answer === null && !isOwn
  })

function verdict(source: CharterSource): string {
  const { words, results } = source
  const { computed, own } = results.judged
  if (isCheckOpen(source)) return ''
  const names = words.rules.verdict
  return words.results.byAnswers(
    own.verdict === computed.verdict
      ? names[computed.verdict].name
      : words.results.ownVerdict(names[own.verdict].name, names[computed.verdict].name),
  )
}

function step(source: CharterSource): string {
  const { words, results } = source
  const { current } = results.rules.staircase
  if (current === 0 && results.target === null && isCheckOpen(source)) return ''
  const stands = current === 0 ? words.rules.step[0].name : words.results.step(current)
  return results.target ? words.results.withTarget(stands, results.target.step) : stands
}
