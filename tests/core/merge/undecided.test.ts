import { expect, it } from 'vitest'
import { undecided } from '#core/merge/undecided.ts'
import { emptyProject } from '#core/project/project.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

it('tells what gave way with its place, as gone where that is, and not at all once it stands', () => {
  const problem = { ...fullAnswers.problem, statement: 'Det her' }
  const project = {
    ...emptyProject('p1', 'da', '2026-11-30T12:00:00.000Z'),
    answers: { ...fullAnswers, problem },
  }
  const of = (path: string[], value: string) => undecided(project, [{ path, value }])
  const statement = ['answers', 'problem', 'statement']
  expect(of(statement, 'Det her')).toEqual([])
  expect(of(statement, 'Noget andet')).toMatchObject([
    { text: 'Noget andet', place: { path: statement }, change: { field: 'problem.statement' } },
  ])
  expect(of(['answers', 'team', 'needs', 'none', 'name'], 'Hjælp')).toMatchObject([
    { text: 'Hjælp', place: null, change: null },
  ])
})
