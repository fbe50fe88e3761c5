import { describe, expect, it } from 'vitest'
import { whoCarriesWhat } from '#core/charter/document/who-carries-what.ts'
import { byImportance } from '#core/figures/coverage/coverage-source.ts'
import { coverageSource } from '#core/figures/figure-sources.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { coverageFacts } from '#core/questions/coverage.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { emptySeats, isEmptySeat, markedIn, weightOf } from '#core/questions/marks.ts'
import { emptyActor, emptyNeed, emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import { whoCould } from '#core/rules/coverage/who-could.ts'
import { figureWords } from '#i18n/da/figure-words.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const weighed = (importance: 'critical' | 'important' | 'useful', id: string = importance) => ({
  ...emptyNeed(id, id),
  importance,
})
const team: TeamAnswers = {
  ...emptyTeam,
  needs: [
    emptyNeed('unweighed', ''),
    weighed('useful'),
    weighed('critical'),
    weighed('important'),
    weighed('critical', 'covered'),
  ],
  actors: [emptyActor('a1', ''), emptyActor('a2', '')],
  coverage: { covered: { a2: 1 } },
}
const ids = (needs: readonly { readonly id: string }[]) => needs.map(({ id }) => id)
const idsAt = (places: readonly number[], { actors }: TeamAnswers) =>
  places.map((place) => actors[place]?.id)

describe('empty seats', () => {
  it('are the needs nobody is marked for, the weightiest first, else in their order', () => {
    expect(ids(emptySeats(team))).toEqual(['critical', 'unweighed', 'important', 'useful'])
  })

  it('are none without needs and none when all have a mark', () => {
    expect(emptySeats(emptyTeam)).toEqual([])
    expect(emptySeats(fullAnswers.team)).toEqual([])
  })
})

describe('a need that nobody has weighed', () => {
  it('counts as important in the rules, in figures and on paper', () => {
    const need = emptyNeed('n', '')
    expect(weightOf(need)).toBe(weightOf({ ...need, importance: 'important' }))
    expect(ids(whoCarriesWhat(team).needs.map((row) => row.need))).toEqual([
      'critical',
      'covered',
      'unweighed',
      'important',
      'useful',
    ])
    const drawn = byImportance(coverageSource({ ...emptyAnswers, team }, figureWords))
    expect(drawn.map(({ importance, needs }) => [importance, needs.length])).toEqual([
      ['critical', 2],
      ['important', 2],
      ['useful', 1],
    ])
  })
})

describe('the marks of a need', () => {
  it('are the same to whoever reads them', () => {
    forAll(arbitraryAnswers, (answers) => {
      const { needs, coverage } = answers.team
      const facts = coverageFacts(answers.team)
      const drawn = coverageSource(answers, figureWords)
      const paper = new Map(whoCarriesWhat(answers.team).needs.map((row) => [row.need.id, row]))
      for (const [place, { id }] of needs.entries()) {
        const marked = markedIn(coverage[id])
        const { carriers, contributors } = paper.get(id) ?? { carriers: [], contributors: [] }
        expect(ids(carriers).toSorted()).toEqual(marked.carriers.toSorted())
        expect(ids(contributors).toSorted()).toEqual(marked.contributors.toSorted())
        const shown = drawn.needs[place]
        expect(idsAt(shown?.carriers ?? [], answers.team)).toEqual(ids(carriers))
        expect(idsAt(shown?.contributors ?? [], answers.team)).toEqual(ids(contributors))
        expect(isEmptySeat(marked)).toBe(ids(emptySeats(answers.team)).includes(id))
        // A row counts for nothing until it has a name.
        const isCarried = carriers.some(({ name }) => isFilled(name))
        expect(whoCould(answers.team, id) === null).toBe(isCarried)
      }
      const carried = [...facts.tasks.values()].flatMap(({ carries }) => carries)
      expect(carried).toHaveLength(facts.needs.flatMap(({ carriers }) => carriers).length)
    })
  })
})
