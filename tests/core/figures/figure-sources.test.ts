import { describe, expect, it } from 'vitest'
import { coverageFigure } from '#core/figures/coverage/coverage-figure.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import {
  coverageSource,
  mapSource,
  processSource,
  tableSource,
} from '#core/figures/figure-sources.ts'
import { mapFigure } from '#core/figures/map/map-figure.ts'
import { processFigure } from '#core/figures/process/process-figure.ts'
import { tableFigure } from '#core/figures/table/table-figure.ts'
import { uprightTable } from '#core/figures/table/table-upright.ts'
import { languages } from '#core/languages.ts'
import { exampleIds } from '#core/project/project.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { loadExample } from '#examples/load-example.ts'
import { figureWords as danish } from '#i18n/da/figure-words.ts'
import { figureWords as english } from '#i18n/en/figure-words.ts'
import { faults, noFaults } from './figure-boxes.ts'

const words = { da: danish, en: english }

const team = (coverage: Record<string, Record<string, 1 | 2>>) => ({
  ...emptyAnswers,
  team: {
    ...emptyAnswers.team,
    needs: [
      emptyNeed('n1', 'Transport'),
      { ...emptyNeed('n2', ' '), importance: 'critical' as const },
    ],
    actors: [{ ...emptyActor('a1', ''), group: 'staff' as const, voice: 'quiet' as const }],
    coverage,
  },
})

describe('the table', () => {
  it('has no empty seats while nobody is marked for anything', () => {
    expect(tableSource(team({}), danish).emptySeats).toEqual([])
  })

  it('has an empty seat for each need without a mark, the critical first', () => {
    expect(tableSource(team({ n1: { a1: 1 } }), danish).emptySeats).toEqual(['Behov uden navn'])
  })

  it('names who has no name', () => {
    expect(tableSource(team({}), danish).actors).toMatchObject([
      { name: 'Aktør uden navn', group: 'staff' },
    ])
  })
})

describe('coverage', () => {
  it('has knowledge on the side that is chosen for it, and on neither until then', () => {
    const { team: answers } = team({})
    const actors = (['public', 'private', null] as const).map((side) => ({
      ...emptyActor(`a ${side}`, 'Skolen'),
      group: 'knowledge' as const,
      side,
    }))
    const source = coverageSource({ ...emptyAnswers, team: { ...answers, actors } }, danish)
    expect(source.actors.map(({ sphere }) => sphere)).toEqual(['public', 'civic', 'knowledge'])
  })

  it('has who is marked for each need by their places among the actors', () => {
    const source = coverageSource(team({ n1: { a1: 2 } }), danish)
    expect(source.needs.map(({ carriers, contributors }) => [carriers, contributors])).toEqual([
      [[0], []],
      [[], []],
    ])
    expect(source.actors).toEqual([{ name: 'Aktør uden navn', group: 'staff', sphere: 'public' }])
  })
})

describe('the process', () => {
  it('has the meetings in the order of their days, and those without a day last', () => {
    const { arena } = emptyAnswers
    const dates = ['2027-03-01', '2027-02-30', '2027-01-19']
    const meetings = dates.map((date) => ({ ...emptyMeeting(date), date }))
    const process = { ...arena.process, meetings }
    const source = processSource({ ...emptyAnswers, arena: { ...arena, process } })
    expect(source.meetings.map(({ day }) => day)).toEqual(['2027-01-19', '2027-03-01', null])
  })
})

describe('the map', () => {
  it('marks those whose voice is quiet', () => {
    expect(mapSource(team({}), danish).actors).toMatchObject([{ isQuiet: true, stake: null }])
  })
})

describe.each(exampleIds)('the figures of %s', (id) => {
  it.each(languages)('are clear at every width in %s', async (language) => {
    const answers = (await loadExample(id, language)).answers
    const said = words[language]
    for (const width of [240, 320, 480, 640, 720]) {
      const space = { width, measure: labelWidth }
      const figures = [
        tableFigure(tableSource(answers, said), said, space),
        uprightTable({ ...tableSource(answers, said), title: answers.start.title }, said, space),
        coverageFigure(coverageSource(answers, said), said, space),
        processFigure(processSource(answers), said, space),
        mapFigure(mapSource(answers, said), said, space),
      ]
      for (const figure of figures) {
        expect({ width, name: figure.name, ...faults(figure) }).toEqual({
          width,
          name: figure.name,
          ...noFaults,
        })
      }
    }
  })
})
