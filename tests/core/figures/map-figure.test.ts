import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { mapFigure } from '#core/figures/map/map-figure.ts'
import type { MapActor } from '#core/figures/map/map-source.ts'
import { languages } from '#core/languages.ts'
import { codes, degrees } from '#core/questions/codes.ts'
import { figureWords as danish } from '#i18n/da/figure-words.ts'
import { figureWords as english } from '#i18n/en/figure-words.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { faults, noFaults, textsOf } from './figure-boxes.ts'
import { randomName, randomWidth } from './random-names.ts'

const figureWords = { da: danish, en: english }
const draw = (actors: readonly MapActor[], width = 640, words = figureWords.da) =>
  mapFigure({ actors }, words, { width, measure: labelWidth })

const randomActor: fc.Arbitrary<MapActor> = fc.record({
  name: randomName,
  relation: fc.option(fc.constantFrom(...codes.relation)),
  stake: fc.option(fc.constantFrom(...degrees)),
  influence: fc.option(fc.constantFrom(...degrees)),
  isQuiet: fc.boolean(),
})

const actor = (name: string, rest: Partial<MapActor> = {}): MapActor => ({
  name,
  relation: 'affected',
  stake: 3,
  influence: 1,
  isQuiet: false,
  ...rest,
})

const rings = (actors: readonly MapActor[], width?: number) =>
  draw(actors, width).shapes.filter(
    (shape) => shape.kind === 'circle' && shape.fill === undefined && shape.stroke?.ink === 'q3',
  )

describe('the map of stake and influence', () => {
  it('keeps everything apart and inside', () => {
    forAll(
      fc.tuple(
        fc.array(randomActor, { maxLength: 60 }),
        randomWidth,
        fc.constantFrom(...languages),
      ),
      ([actors, width, language]) => {
        expect(faults(draw(actors, width, figureWords[language]))).toEqual(noFaults)
      },
      150,
    )
  })

  it('is as clear with nobody on it and with a thousand', () => {
    const crowd = Array.from({ length: 1000 }, (_, index) =>
      actor(`Gruppe ${index}`, { stake: degrees[index % 3] ?? 1 }),
    )
    for (const width of [240, 640]) {
      expect(faults(draw([], width))).toEqual(noFaults)
      expect(faults(draw(crowd, width))).toEqual(noFaults)
    }
    expect(draw(crowd).description.length).toBeLessThan(400)
  })

  it.each([320, 640])('rings the voices that are easily overlooked, %i wide', (width) => {
    const actors = [actor('Unge', { isQuiet: true }), actor('Ældre')]
    expect(rings(actors, width)).toHaveLength(2) // and in the legend
    expect(textsOf(draw(actors, width))).toContain('Bliver let overhørt')
  })

  it('has a shape for each relation', () => {
    const look = (relation: MapActor['relation']) =>
      draw([actor('Unge', { relation })])
        .shapes.filter(({ kind }) => kind !== 'text')
        .slice(1, 4)
        .map((shape) => shape.kind)
    const looks = [...codes.relation, null].map((relation) => JSON.stringify(look(relation)))
    expect(new Set(looks).size).toBeGreaterThanOrEqual(3)
  })

  it('shows quiet voices first where there is no room for all', () => {
    const crowd = Array.from({ length: 20 }, (_, index) => actor(`Gruppe ${index}`))
    const texts = textsOf(draw([...crowd, actor('De stille', { isQuiet: true })]))
    expect(texts).toContain('De stille')
    expect(texts).toContain('og 14\u00A0til')
  })

  it('names only those to bring forward where it is narrow, and stays low', () => {
    const others = Array.from({ length: 8 }, (_, index) =>
      actor(`Gruppe ${index}`, { influence: 2 }),
    )
    const figure = draw([actor('Unge'), ...others], 400)
    expect(textsOf(figure)).toContain('Unge')
    expect(textsOf(figure)).not.toContain('Gruppe 0')
    expect(figure.height).toBeLessThan(260)
  })

  it('lists under itself who has no place on it yet', () => {
    const texts = textsOf(draw([actor('Unge', { stake: null }), actor('Ældre')]))
    expect(texts.at(-1)).toBe('Ikke placeret endnu: Unge')
  })

  it('reads out where everyone stands', () => {
    const actors = [actor('Unge', { isQuiet: true }), actor('Ældre', { influence: null })]
    expect(draw(actors).description).toBe(
      'Unge: Meget på spil, Lidt indflydelse, Berørt, Bliver let overhørt. Ældre: Ikke placeret endnu.',
    )
  })
})
