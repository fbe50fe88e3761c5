import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOn, pagesOn, routes } from '#core/journey/journey.ts'
import { missing, unansweredFields } from '#core/journey/missing.ts'
import { pages } from '#core/journey/pages.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { type FieldId, fieldIds, fields } from '#core/questions/fields.ts'
import { emptySeats } from '#core/questions/marks.ts'
import { emptyActor, emptyNeed, emptyTeam, type Need } from '#core/questions/team.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const need = (id: string, importance: Need['importance']): Need => ({
  ...emptyNeed(id, id),
  importance,
})
/** Five needs; the actor is marked for the second. */
const answers: Answers = {
  ...emptyAnswers,
  team: {
    ...emptyTeam,
    needs: [
      need('unweighed', null),
      need('covered', 'critical'),
      need('useful', 'useful'),
      need('critical-1', 'critical'),
      need('important', 'important'),
      need('critical-2', 'critical'),
    ],
    actors: [emptyActor('a1', '')],
    coverage: { covered: { a1: 1 } },
  },
}

describe('what is missing', () => {
  it.each(routes)(
    'in an empty project is every field of the %s route, starred first and of those who has answered last',
    (route) => {
      const found = missing(emptyAnswers, route)
      const shown = pagesOn(route).flatMap((page) => fieldsOn(page, route))
      expect(found.map((each) => each.kind)).toEqual(shown.map(() => 'field'))
      const ids = found.flatMap((each) => (each.kind === 'field' ? [each.field] : []))
      const isStarred = (id: FieldId) => fields[id].short && id !== 'start.answeredBy'
      const starred: readonly FieldId[] = [...fieldIds.filter(isStarred), 'start.answeredBy']
      const others = fieldIds.filter((id) => !fields[id].short)
      expect(ids).toEqual(route === 'short' ? starred : [...starred, ...others])
    },
  )

  it.each(routes)('in a full one is nothing on the %s route', (route) => {
    expect(missing(fullAnswers, route)).toEqual([])
  })

  it('begins with the empty seats once somebody sits at the table', () => {
    const seats = missing(answers, 'full').filter((each) => each.kind === 'emptySeat')
    expect(seats.map(({ need: { id }, page }) => [id, page])).toEqual(
      emptySeats(answers.team).map(({ id }) => [id, 'team/coverage']),
    )
    expect(missing(answers, 'full').slice(0, seats.length)).toEqual(seats)
    const nobody = { ...answers, team: { ...answers.team, coverage: {} } }
    expect(missing(nobody, 'full').map(({ kind }) => kind)).not.toContain('emptySeat')
  })

  it('names for each field the page it stands on, and only fields that are not full', () => {
    forAll(fc.tuple(arbitraryAnswers, fc.constantFrom(...routes)), ([any, route]) => {
      const found = missing(any, route).flatMap((each) => (each.kind === 'field' ? [each] : []))
      expect(found.map(({ field }) => field).toSorted()).toEqual(
        [...unansweredFields(any, route)].toSorted(),
      )
      for (const { field, page } of found) {
        expect(pages[page].fields).toContain(field)
        expect(pagesOn(route)).toContain(page)
        expect(fields[field].state(any)).not.toBe('full')
      }
    })
  })
})
