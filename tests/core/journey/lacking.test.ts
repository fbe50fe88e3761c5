import { describe, expect, it } from 'vitest'
import { pageStatus } from '#core/journey/journey.ts'
import { lackingOn } from '#core/journey/lacking.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { emptyActor, emptyTeam } from '#core/questions/team.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

const barriersOf = (...said: readonly boolean[]) => {
  const actors = said.map((isSaid, place) => ({
    ...emptyActor(`a${place}`, `Aktør ${place}`),
    lowering: isSaid ? 'Vi ringer først' : '',
  }))
  return { ...emptyAnswers, team: { ...emptyTeam, actors } }
}

describe('what a page lacks', () => {
  it('counts the actors without an answer, of how many, and says who is the first', () => {
    const answers = barriersOf(true, false, false, true, false)
    expect(lackingOn('motivation/barriers', answers)).toEqual([
      { field: 'motivation.barriers', actors: { without: 3, of: 5, first: 'a1' } },
      { field: 'motivation.exit', actors: null },
    ])
    expect(lackingOn('motivation/barriers', barriersOf(true, true))).toEqual([
      { field: 'motivation.exit', actors: null },
    ])
  })

  it('is the field itself while nobody is named', () => {
    expect(lackingOn('motivation/barriers', emptyAnswers)).toContainEqual({
      field: 'motivation.barriers',
      actors: null,
    })
  })

  it('is nothing exactly where a page is answered, and never an actor more than there are', () => {
    forAll(arbitraryAnswers, (answers) => {
      for (const page of pageIds) {
        const lacking = lackingOn(page, answers)
        expect(lacking.length === 0).toBe(pageStatus(page, answers) === 'answered')
        for (const { actors } of lacking) {
          if (!actors) continue
          expect(actors.without).toBeGreaterThan(0)
          expect(actors.without).toBeLessThanOrEqual(actors.of)
        }
      }
    })
  })
})
