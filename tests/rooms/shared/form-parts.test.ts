import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyProject, type Project } from '#core/project/project.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { formParts } from '#rooms/shared/form-parts.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const project: Project = {
  ...emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z'),
  answers: fullAnswers,
  nextSteps: [{ id: 's1', what: 'Ring', who: 'Lauget', when: 'i maj' }],
}
const { actor, test, criterion, dilemma, ...single } = formParts
const parts = [
  ...Object.values(single),
  ...project.answers.team.actors.map(({ id }) => actor(id)),
  ...ruleCodes.stopTest.map(test),
  ...ruleCodes.criterion.map(criterion),
  ...ruleCodes.leadershipForm.map(dilemma),
]

describe.each(parts.map((part) => [part.name, part] as const))('the form %s', (_, part) => {
  it('begins with no more and no less than its schema takes', () => {
    expect(part.schema.safeParse(part.read(project)).success).toBe(true)
  })

  it('changes nothing by handing back what it was given', () => {
    // Parts of different kinds in one list: each is only ever given its own values.
    const write: (project: Project, values: never) => Project = part.write
    expect(write(project, part.read(project) as never)).toEqual(project)
  })
})

it('is opened in one way only, over a part of the table', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const sources = files.filter((name) => /\.tsx?$/.test(name))
  const opening = sources.filter((name) =>
    /\buseForm\(|\buseForm</.test(readFileSync(`src/${name}`, 'utf8')),
  )
  expect(opening).toEqual(['rooms/shared/part-form.tsx'])
})
