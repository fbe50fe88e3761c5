import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { exampleIds } from '#core/project/project.ts'
import {
  hasPrivateNotes,
  withoutAssessments,
  withoutPrivateNotes,
} from '#core/questions/off-paper.ts'
import { emptyJudgement as empty } from '#core/rules/judgement.ts'
import { loadExample } from '#examples/load-example.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { noted, privateToken } from '../../fixtures/noted-project.ts'
import { paperOf } from './made-sheets.ts'

// What is private, and what is judged of somebody, is read off the fields: a new such field is tried here too.

const said = async (...asked: Parameters<typeof paperOf>) => JSON.stringify(await paperOf(...asked))

it.each(exampleIds)('holds no private note, and is the same whatever they are (%s)', async (id) => {
  const project = noted(await loadExample(id, 'da'))
  expect(hasPrivateNotes(project.answers)).toBe(true)
  const paper = await said(project, 'da')
  expect(paper).not.toContain(privateToken)
  expect(await said(noted(project, 'Noget helt andet', 2), 'da')).toBe(paper)
})

it('is the same without private notes, assessments and the answers of the check, whatever the project', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryProject, async (project) => {
      const bare = {
        ...project,
        answers: withoutAssessments(withoutPrivateNotes(project.answers)),
        judgement: { ...project.judgement, tests: empty.tests, criteria: empty.criteria },
      }
      expect(await said(project, 'da')).toBe(await said(bare, 'da'))
    }),
    { numRuns: 25 },
  )
}, 120_000)

it('holds of a blank sheet’s project its name and nothing else', async () => {
  const project = await loadExample('unge-i-aadal', 'da')
  const other = {
    ...project,
    answers: {
      ...(await loadExample('vandet-i-engkvarteret', 'da')).answers,
      start: project.answers.start,
    },
  }
  const choices = { withAnswers: false }
  expect(await said(project, 'da', choices)).toBe(await said(other, 'da', choices))
})
