import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageFigure } from '#core/figures/coverage/coverage-figure.ts'
import { type CoverageSource, spheres } from '#core/figures/coverage/coverage-source.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { codes } from '#core/questions/codes.ts'
import { figureWords as words } from '#i18n/da/figure-words.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { faults, noFaults, textsOf } from './figure-boxes.ts'
import { randomName, randomWidth } from './random-names.ts'

const draw = (source: CoverageSource, width = 640) =>
  coverageFigure(source, words, { width, measure: labelWidth })

const group = fc.option(fc.constantFrom(...codes.group))
const importance = fc.constantFrom(...codes.importance)
const randomCoverage = fc
  .array(fc.record({ name: randomName, group, sphere: fc.constantFrom(...spheres) }), {
    maxLength: 40,
  })
  .chain((actors) => {
    const mark = fc.constantFrom(0, 1, 2)
    const marks = fc.oneof(
      fc.constant([]),
      fc.array(mark, { minLength: actors.length, maxLength: actors.length }),
    )
    const need = fc
      .record({ name: randomName, importance, marks })
      .map(({ marks: row, ...others }) => ({ ...others, ...marked(row) }))
    return fc.record({ actors: fc.constant(actors), needs: fc.array(need, { maxLength: 20 }) })
  })

/** Of a mark for each actor: 0 nothing, 1 contributes, 2 carries. */
function marked(marks: readonly number[]) {
  const places = (wanted: number) =>
    marks.flatMap((mark, place) => (mark === wanted ? [place] : []))
  return { carriers: places(2), contributors: places(1) }
}

const team: CoverageSource = {
  actors: [
    { name: 'Spejderne', group: 'associations', sphere: 'civic' },
    { name: 'Beredskabet', group: 'otherPublic', sphere: 'public' },
    { name: 'Hydrolog', group: 'knowledge', sphere: 'knowledge' },
  ],
  needs: [
    { name: 'Sandsække', importance: 'useful', carriers: [0], contributors: [1] },
    { name: 'Myndighed', importance: 'critical', carriers: [], contributors: [] },
  ],
}
const many = (needs: number, actors: number): CoverageSource => ({
  actors: Array.from({ length: actors }, (_, index) => ({
    name: `Aktør ${index}`,
    group: codes.group[index % codes.group.length] ?? null,
    sphere: spheres[index % 4] ?? 'none',
  })),
  needs: Array.from({ length: needs }, (_, index) => ({
    name: `Behov ${index}`,
    importance: index % 2 === 0 ? 'critical' : 'important',
    ...marked(
      Array.from({ length: actors }, (_, place) => (index % 3 === 0 ? 0 : place % 2 === 0 ? 2 : 1)),
    ),
  })),
})

describe('coverage in miniature', () => {
  it('keeps everything apart and inside', () => {
    forAll(
      fc.tuple(randomCoverage, randomWidth),
      ([source, width]) => {
        expect(faults(draw(source, width))).toEqual(noFaults)
      },
      150,
    )
  })

  it('has a disc for each mark, full for who carries and half for who contributes', () => {
    const { shapes } = draw(team)
    const halves = shapes.filter(({ kind }) => kind === 'polygon')
    const full = shapes.filter((shape) => shape.kind === 'circle' && shape.radius === 6)
    expect([full.length, halves.length]).toEqual([1 + 1, 1 + 1]) // one each, and in the legend
  })

  it('hatches the row of a need without anyone and says that the seat is empty', () => {
    const figure = draw(team)
    const hatched = figure.shapes.filter((shape) => 'fill' in shape && shape.fill === 'q3-hatch')
    expect(hatched).toHaveLength(1 + 1)
    expect(textsOf(figure).filter((text) => text === 'Ledig plads')).toHaveLength(2)
  })

  it('puts what weighs most first, and public actors before citizens and others', () => {
    const texts = textsOf(draw(team))
    expect(texts.indexOf('Myndighed')).toBeLessThan(texts.indexOf('Sandsække'))
    expect(texts.slice(0, 2)).toEqual(['Offentlige', 'Borgere m.fl.'])
  })

  it('has a column for each group of a large team, with the strongest mark in it', () => {
    const needs = [
      { name: 'Sandsække', importance: 'useful', carriers: [13], contributors: [3, 23, 4] },
    ] as const
    const figure = draw({ ...many(0, 60), needs }, 720)
    const texts = textsOf(figure)
    expect(texts).toEqual(expect.arrayContaining(Object.values(words.groups)))
    expect(figure.title).toBe('Hvem dækker hvad, gruppe for gruppe')
    const full = figure.shapes.filter((shape) => shape.kind === 'circle' && shape.radius === 6)
    const halves = figure.shapes.filter(({ kind }) => kind === 'polygon')
    // Users carry, and citizens help; one more of each in the legend.
    expect([full.length, halves.length]).toEqual([1 + 1, 1 + 1])
  })

  it('shows thirty needs of sixty actors one by one', () => {
    const texts = textsOf(draw(many(30, 60), 720))
    expect(texts).toEqual(expect.arrayContaining(['Behov 0', 'Behov 29', 'Viden og uddannelse']))
    expect(textsOf(draw(many(31, 60), 720))).toContain('Afgørende: 16 behov')
  })

  it('counts the actors of a large team where groups have no room', () => {
    const texts = textsOf(draw(many(4, 60), 320))
    expect(texts).toEqual(expect.arrayContaining(['30 bærer', '30 bidrager']))
  })

  it('counts the needs of a large task', () => {
    const texts = textsOf(draw(many(40, 6)))
    expect(texts).toEqual(
      expect.arrayContaining(['Afgørende: 20 behov', '13 bæres', '7 ledige pladser']),
    )
  })

  it('reads out who carries and who contributes', () => {
    expect(draw(team).description).toBe(
      '2 behov og 3 aktører. Myndighed: Ledig plads. Sandsække: bæres af Spejderne; får bidrag fra Beredskabet.',
    )
  })

  it('is read out in a few sentences when it is as large as it can be', () => {
    expect(draw(many(500, 1000)).description.length).toBeLessThan(400)
  })

  it('says so when there is nothing to cover', () => {
    expect(textsOf(draw({ needs: [], actors: [] }))).toEqual(['Der er ingen behov endnu'])
  })
})
