import { describe, expect, it } from 'vitest'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { fieldAt } from '#core/questions/field-at.ts'
import { type FieldId, fieldIds, fields } from '#core/questions/fields.ts'
import { emptyActor } from '#core/questions/team.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

/** Every place in a value that holds no others. */
const leaves = (value: unknown, path: readonly (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, part]) =>
        leaves(part, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [[...path]]

describe('the field a place in the answers belongs to', () => {
  const all = leaves(fullAnswers)

  it('is known for every place an answer can lie at', () => {
    expect(all.filter((path) => fieldAt(path) === null)).toEqual([])
  })

  it('is each of the fields for some place', () => {
    expect(new Set(all.map(fieldAt))).toEqual(new Set<FieldId>(fieldIds))
  })

  it.each(fieldIds)('is %s where that field is empty without what stands there', (id) => {
    const without = structuredClone(fullAnswers)
    for (const path of all.filter((each) => fieldAt(each) === id)) empty(without, path)
    expect(fields[id].state(fullAnswers)).not.toBe('empty')
    expect(fields[id].state(without)).toBe('empty')
  })

  it('is none above all fields and none where no answer lies', () => {
    expect(fieldAt([])).toBeNull()
    expect(fieldAt(['team'])).toBeNull()
    expect(fieldAt(['elsewhere', 'title'])).toBeNull()
  })

  it('is that of the list for a row as a whole', () => {
    expect(fieldAt(['team', 'actors', 3])).toBe('team.actors')
    expect(fieldAt(['team', 'actors', 3, 'name'])).toBe('team.actors')
    expect(fieldAt(['team', 'coverage', 'n1', 'a1'])).toBe('team.coverage')
  })
})

/** Takes out what holds a place: one answer of an actor, or a whole part of a question. */
function empty(answers: Answers, path: readonly (string | number)[]) {
  const depth = path[1] === 'actors' ? 4 : 2
  const [key = '', ...holders] = path.slice(0, depth).reverse()
  const none = depth === 4 ? emptyActor('a1', '') : at(emptyAnswers, holders.toReversed())
  Object.assign(Object(at(answers, holders.toReversed())), { [key]: at(none, [key]) })
}

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((part, key) => Object(part)[key], value)
