import { describe, expect, it } from 'vitest'
import { hiddenAnswers, withoutHidden } from '#core/journey/hidden-answers.ts'
import { answersSchema, emptyAnswers } from '#core/questions/answers.ts'
import { fieldAt } from '#core/questions/field-at.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const beyond = fieldIds.filter((id) => !fields[id].short)

/** Every place in the answers, as its path and what stands there; lists of actors are walked into. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): [string, unknown][] {
  const isRow = Array.isArray(value) && path.join('.') === 'team.actors'
  if (isRow) return value.flatMap((row, place) => placesOf(row, [...path, place]))
  const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value)
  const field = fieldAt(path)
  if (isBranch && (field === null || path.length === 3))
    return Object.entries(value).flatMap(([key, each]) => placesOf(each, [...path, key]))
  return [[JSON.stringify(path), value]]
}

describe('what the short route hides', () => {
  it('is every answer to a field that is not on it, and the meetings', () => {
    expect(hiddenAnswers(fullAnswers, 'short')).toEqual({
      fields: beyond,
      meetings: fullAnswers.arena.process.meetings.length,
    })
    expect(fullAnswers.arena.process.meetings.length).toBeGreaterThan(0)
    expect(hiddenAnswers(emptyAnswers, 'short')).toEqual({ fields: [], meetings: 0 })
  })

  it('is nothing on the full route', () => {
    expect(hiddenAnswers(fullAnswers, 'full')).toEqual({ fields: [], meetings: 0 })
  })

  it('can be left out, and nothing but that', () => {
    const left = withoutHidden(fullAnswers)
    expect(answersSchema.parse(left)).toEqual(left)
    const after = new Map(placesOf(left))
    const changed = placesOf(fullAnswers).filter(
      ([place, value]) => JSON.stringify(after.get(place)) !== JSON.stringify(value),
    )
    const owners = new Set(changed.map(([place]) => fieldAt(JSON.parse(place))))
    // 4.5 for its meetings.
    expect([...owners].toSorted()).toEqual([...beyond, 'arena.process'].toSorted())
    expect(left.arena.process).toEqual({ ...fullAnswers.arena.process, meetings: [] })
  })

  it('is gone from whatever was answered', () => {
    forAll(arbitraryAnswers, (answers) => {
      expect(hiddenAnswers(withoutHidden(answers), 'short')).toEqual({ fields: [], meetings: 0 })
    })
  })
})
