import { expect, it } from 'vitest'
import { pageStatus } from '#core/journey/journey.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { isStarted } from '#core/rules/facts/begun.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

it('is started with the first answer in a question, before a part of it is answered', () => {
  const problem = { ...emptyAnswers.problem, statement: 'Åen løber over' }
  const answers = { ...emptyAnswers, problem }
  expect(pageStatus('problem/statement', answers)).toBe('inProgress')
  expect(isStarted(answers)).toBe(true)
})

it('is not started by what is answered before the questions', () => {
  expect(isStarted(emptyAnswers)).toBe(false)
  expect(isStarted({ ...emptyAnswers, start: fullAnswers.start, way: fullAnswers.way })).toBe(false)
})

it('is started exactly where a page of a question is', () => {
  forAll(arbitraryAnswers, (answers) => {
    const begun = pageIds.filter((page) => pageStatus(page, answers) !== 'notStarted')
    expect(isStarted(answers)).toBe(begun.some((page) => page !== 'start'))
  })
})
