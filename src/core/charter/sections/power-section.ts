import type { Block } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { answer, written } from '#core/charter/document/passages.ts'
import { riskSentences } from '#core/charter/document/risk-sentences.ts'
import { chosenInLine, paragraphs } from '#core/charter/document/texts.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'

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
    answer('arena.power', words.power.balancing, [chosenInLine(words, 'balancing', balancing)]),
    answer('arena.power', words.power.conflict, paragraphs(conflict)),
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
