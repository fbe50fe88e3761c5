import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'react-hook-form'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { emptyProject, type Project } from '#core/project/project.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { formParts } from '#rooms/shared/form-parts.ts'
import { memberAt, withMember } from '#rooms/shared/share-of.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const project: Project = {
  ...emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z'),
  answers: fullAnswers,
  nextSteps: [{ id: 's1', what: 'Ring', who: 'Lauget', when: 'i maj' }],
  workshop: {
    duration: 60,
    begins: '17:00',
    blocks: [{ id: 'w1', minutes: 10, what: 'Velkommen', lead: '', how: '', result: '' }],
    done: ['invite'],
  },
}
const { actor, test, criterion, dilemma, ...single } = formParts
const parts = [
  ...Object.values(single),
  ...project.answers.team.actors.map(({ id }) => actor(id)),
  ...ruleCodes.stopTest.map(test),
  ...ruleCodes.criterion.map(criterion),
  ...ruleCodes.leadershipForm.map(dilemma),
]

/** Where something stands in the values of a form that a control may change. */
function placesOf(value: object, around = ''): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? placesOf(inner, `${around}${key}.`)
      : [`${around}${key}`],
  )
}

describe.each(parts.map((part) => [part.name, part] as const))('the form %s', (_, part) => {
  it('begins with no more and no less than its schema takes', () => {
    expect(part.schema.safeParse(part.read(project)).success).toBe(true)
  })

  // Parts of different kinds in one list: each is only ever given its own values.
  const write: (project: Project, values: never) => Project = part.write

  it('changes nothing by handing back what it was given', () => {
    expect(write(project, part.read(project) as never)).toEqual(project)
  })

  it.each(placesOf(part.read(project)))('judges what stands at %s by itself', (place) => {
    const values = part.read(project)
    const member = memberAt(part.schema, place.split('.'))
    const value: unknown = get(values, member?.path.join('.') ?? '')
    expect(member && z.safeParse(member.schema, value)).toMatchObject({ success: true })
    expect(withMember(values, member?.path ?? [], value)).toEqual(values)
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
