import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { exampleIds } from '#core/project/project.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { plainResults } from '#core/rules/plain-results.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { loadExample } from '#examples/load-example.ts'
import expected from '../../fixtures/expected-results.json' with { type: 'json' }

it('leaves out a leadership form that does not fit', () => {
  expect(plainResults(ruleResults(emptyAnswers)).leadership).toEqual([])
})

describe.each(exampleIds)('the results of the example %s', (id) => {
  it.each(languages)('are those of the method in %s', async (language) => {
    const answers = (await loadExample(id, language)).answers
    expect(plainResults(ruleResults(answers))).toEqual(expected[id])
  })
})
