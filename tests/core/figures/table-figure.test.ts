import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '#core/figures/drawing/figure.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import type { TableSource } from '#core/figures/table/seats.ts'
import { tableFigure } from '#core/figures/table/table-figure.ts'
import { uprightTable } from '#core/figures/table/table-upright.ts'
import { codes } from '#core/questions/codes.ts'
import { figureWords as words } from '#i18n/da/figure-words.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { faults, noFaults, textsOf } from './figure-boxes.ts'
import { randomName, randomWidth } from './random-names.ts'

const space = (width: number) => ({ width, measure: labelWidth })
const widths = [240, 320, 480, 640, 720, 760]

const actors = (count: number): TableSource['actors'] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Aktør nummer ${index + 1}`,
    group: [...codes.group, null][index % 11] ?? null,
    does: 'låner lokaler ud og laver kaffe',
  }))
const table = (count: number, emptySeats: readonly string[] = []): TableSource => ({
  task: 'Flere ældre spiser sammen hver uge, dér hvor de bor',
  actors: actors(count),
  emptySeats,
})

const group = fc.option(fc.constantFrom(...codes.group))
const randomTable = fc.record({
  task: fc.oneof(fc.constant(''), randomName, fc.lorem({ maxCount: 60 })),
  actors: fc.array(fc.record({ name: randomName, group, does: randomName }), { maxLength: 60 }),
  emptySeats: fc.array(randomName, { maxLength: 12 }),
})

const marks = ({ shapes }: Figure) =>
  shapes.filter(({ kind }) => kind !== 'text' && kind !== 'line')

describe('the table with names', () => {
  it.each([0, 1, 2, 8, 12, 13, 22, 60, 1000])('has room for %i actors at every width', (count) => {
    for (const width of widths) {
      const figure = tableFigure(table(count, ['Transport', 'Penge']), words, space(width))
      expect({ width, ...faults(figure) }).toEqual({ width, ...noFaults })
    }
  })

  it('keeps names apart and inside, whatever they are', () => {
    forAll(
      fc.tuple(randomTable, randomWidth),
      ([source, width]) => {
        expect(faults(tableFigure(source, words, space(width)))).toEqual(noFaults)
      },
      150,
    )
  })

  it('is the same each time it is drawn', () => {
    const draw = () => tableFigure(table(14, ['Transport']), words, space(640))
    expect(draw()).toEqual(draw())
  })

  it('names everyone as long as there are seats', () => {
    const shown = textsOf(tableFigure(table(12), words, space(720))).join(' ')
    for (const { name } of actors(12)) expect(shown).toContain(name)
  })

  it('cuts short nobody who has a seat, nor the task: eighty letters and a whole problem sentence', () => {
    const name = 'Samarbejdsudvalget for elever på gymnasiet, erhvervsskolen og den forberedende'
    const does = 'låner lokaler ud om aftenen, laver kaffe og ringer til dem, der bliver væk'
    const statement = `${'Mange unge mellem 16 og 20 år oplever, at de ikke er velkomne noget sted. '.repeat(4)}`
    for (const width of widths.filter((each) => each >= 480))
      for (const count of [3, 6, 11]) {
        const source = { ...table(count, [name]), task: statement.trim() }
        const named = source.actors.map((actor) => ({ ...actor, name, does }))
        const drawn = textsOf(tableFigure({ ...source, actors: named }, words, space(width)))
        expect(drawn.filter((text) => text.includes('…'))).toEqual([])
      }
  })

  it('seats a large team by groups and says how many more there are', () => {
    const shown = textsOf(tableFigure(table(60), words, space(720))).join(' ')
    expect(shown).toContain('Politikere\u00A0(6)')
    expect(shown).toMatch(/og \d\u00A0til/)
  })

  it('tells every name in full to those who do not see it', () => {
    const long = `Sammenslutningen af bekymrede ${'x'.repeat(50)}`
    const source = { ...table(59, ['Nogen, der kan køre']), task: 'En lang opgave' }
    const figure = tableFigure(
      { ...source, actors: [...source.actors.slice(0, 58), { name: long, group: null }] },
      words,
      space(720),
    )
    expect(figure.description).toContain(`${long}: Uden gruppe.`)
    expect(figure.description).toContain('Nogen, der kan køre: Ledig plads.')
    expect(figure.description).toContain('Opgaven på bordet: En lang opgave.')
    expect(figure.description).toContain('59 parter har en plads. 1 ledig plads.')
  })

  it('keeps what is read out short enough to listen to when a thousand are at the table', () => {
    const { description } = tableFigure(table(1000), words, space(720))
    expect(description.length).toBeLessThan(2000)
  })

  it('draws an empty seat dashed and says what it is for', () => {
    const figure = tableFigure(table(3, ['Nogen, der kan køre']), words, space(720))
    const dashed = figure.shapes.filter(
      (shape) => shape.kind === 'circle' && (shape.stroke?.dash?.length ?? 0) > 0,
    )
    expect(dashed).toHaveLength(2) // at the table, and in the legend
    expect(textsOf(figure)).toEqual(expect.arrayContaining(['Ledig plads', 'Nogen, der kan']))
  })

  it('gives those in the network no seat, counts them apart and names them below', () => {
    const source = table(5)
    const [first, second, ...others] = source.actors
    if (!first || !second) throw new Error('Nobody is at the table.')
    const outer = [first, second].map((actor, place) => ({
      ...actor,
      name: `Yderkreds ${place}`,
      isAround: true,
    }))
    const figure = tableFigure({ ...source, actors: [...outer, ...others] }, words, space(720))
    const { shapes } = tableFigure({ ...source, actors: others }, words, space(720))
    const large = (of: Figure['shapes']) =>
      of.filter(
        (shape) =>
          shape.kind === 'polygon' ||
          shape.kind === 'rect' ||
          (shape.kind === 'circle' && shape.radius > 10),
      ).length
    expect(large(figure.shapes) - large(shapes)).toBeLessThanOrEqual(1)
    expect(figure.description).toContain('3 parter har en plads.')
    expect(figure.description).toContain('2 parter i netværket uden plads ved bordet.')
    const said = textsOf(figure)
    for (const { name } of outer) expect(said).toContain(name)
    const typed = figure.shapes.filter((shape) => shape.kind === 'text' && shape.typed)
    expect(textsOf({ ...figure, shapes: typed })).toEqual(
      expect.arrayContaining(outer.map(({ name }) => name)),
    )
    for (const width of widths)
      expect(
        faults(tableFigure({ ...source, actors: [...outer, ...others] }, words, space(width))),
      ).toEqual(noFaults)
  })

  it('has a pattern of its own along each side', () => {
    const { shapes } = tableFigure(table(3), words, space(720))
    const sides = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.stroke] : []))
    expect(sides.map(({ ink }) => ink)).toEqual(['q1', 'q2', 'q3', 'q4'])
    expect(new Set(sides.map(({ dash }) => dash?.join())).size).toBe(4)
  })

  it('says so when there is no task yet', () => {
    const figure = tableFigure({ task: ' ', actors: [], emptySeats: [] }, words, space(640))
    expect(textsOf(figure)).toEqual(['Opgaven er ikke skrevet endnu'])
  })
})

describe('the upright table', () => {
  const upright = (source: TableSource, width = 560) =>
    uprightTable({ ...source, title: 'Plads til unge' }, words, space(width))

  it.each([240, 320, 358, 480, 560])('has room for its words at %i', (width) => {
    for (const count of [0, 1, 2, 8, 11, 14, 24, 60, 1000])
      expect(faults(upright(table(count, ['Transport']), width))).toEqual(noFaults)
  })

  it('names everyone and what each empty seat is for while they are few', () => {
    const source = table(9, ['Transport', 'Penge'])
    const said = textsOf(upright(source)).join(' ')
    for (const { name } of source.actors) expect(said).toContain(name)
    expect(said).toContain('Transport')
    expect(said).toContain('Penge')
  })

  it('has empty seats without a name where nobody sits yet', () => {
    const figure = upright(table(0))
    expect(marks(figure).length).toBeGreaterThan(4)
    expect(textsOf(figure).join(' ')).toBe('Plads til unge')
  })

  it('names the core of a large team, twelve at most, and counts the others', () => {
    const source = table(60)
    const many = source.actors.map((actor, nth) => ({
      ...actor,
      name: `Aktør ${nth + 1}.`,
      isCore: nth < 15,
    }))
    const said = textsOf(upright({ ...source, actors: many })).join(' ')
    const named = many.filter(({ name }) => said.includes(name))
    expect(named.filter(({ isCore }) => isCore).length).toBeGreaterThanOrEqual(12)
    expect(named.length).toBeLessThan(20)
    const counted = [...said.matchAll(/\((\d+)\)/gu)].reduce((sum, [, n]) => sum + Number(n), 0)
    expect(counted + named.length).toBe(60)
  })
})
