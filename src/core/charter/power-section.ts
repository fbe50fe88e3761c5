import type { RuleCode } from '#core/rules/rule-codes.ts'
import type { Block } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { answer, written } from './passages.ts'
import { riskSentences } from './risk-sentences.ts'
import { chosenInLine, paragraphs } from './texts.ts'

/** Who is heard, who is not, and who pays for it. */
const risksOfPower: readonly RuleCode<'risk'>[] = [
  'lossOfDemocracy',
  'reinforcedInequality',
  'implicitDemands',
]

/** G: how quiet voices get room and what is done with disagreement, with lines for what is open. */
export function powerSection(source: CharterSource): readonly Block[] {
  const { balancing, conflict } = source.project.answers.arena.power
  const { words } = source
  const blocks = written(source, [
    answer('4.8', words.power.balancing, [chosenInLine(words, 'balancing', balancing)]),
    answer('4.8', words.power.conflict, paragraphs(conflict)),
  ])
  if (blocks.length === 0) return []
  const raised = riskSentences(source, risksOfPower)
  return [
    ...blocks,
    ...(raised.length > 0
      ? [{ kind: 'note', heading: words.results.risksOfPower, text: raised } as const]
      : []),
    { kind: 'writeLines', prompt: words.power.disagreements, lines: 4 },
  ]
}
