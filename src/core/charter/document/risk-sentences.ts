import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { Text } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { said, saidAround, strong, withNames } from './texts.ts'

/** The risks that are raised, in their order; of these only, where they are named. */
export const riskSentences = (
  { words, results, project }: CharterSource,
  only?: readonly RuleCode<'risk'>[],
): readonly Text[] =>
  results.rules.risks
    .filter(({ code }) => only?.includes(code) ?? true)
    .map((risk) => [
      ...strong(said(`${words.rules.risk[risk.code]}. `)),
      ...saidAround(words.rules.riskSentences(risk, withNames(project.answers.team)).join(' ')),
    ])
