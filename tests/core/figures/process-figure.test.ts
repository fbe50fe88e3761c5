import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { processFigure } from '#core/figures/process/process-figure.ts'
import type { ProcessSource } from '#core/figures/process/process-source.ts'
import { codes } from '#core/questions/codes.ts'
import { figureWords as words } from '#i18n/da/figure-words.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { faults, noFaults, textsOf } from './figure-boxes.ts'
import { randomName, randomWidth } from './random-names.ts'

const draw = (source: ProcessSource, width = 640) =>
  processFigure(source, words, { width, measure: labelWidth })

const phases = (when = '', product = ''): ProcessSource['phases'] =>
  codes.phase.map((phase) => ({ phase, when, product }))
const meetings = (...days: (string | null)[]): ProcessSource['meetings'] =>
  days.map((day) => ({ day, written: day ?? '', purpose: 'Fælles middag' }))

const text = fc.oneof(fc.constant(''), randomName)
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const randomProcess = fc.record({
  phases: fc
    .array(fc.record({ when: text, product: text }), { minLength: 4, maxLength: 4 })
    .map((rows) =>
      codes.phase.map((phase, index) => ({ phase, when: '', product: '', ...rows[index] })),
    ),
  meetings: fc.array(fc.record({ day: fc.option(day), written: text, purpose: text }), {
    maxLength: 90,
  }),
})

const dotsOf = (source: ProcessSource, width = 640) =>
  draw(source, width).shapes.flatMap((shape) =>
    shape.kind === 'circle' && shape.radius === 5 ? [shape.x] : [],
  )

describe('the process line', () => {
  it('keeps everything apart and inside', () => {
    forAll(
      fc.tuple(randomProcess, randomWidth),
      ([source, width]) => {
        expect(faults(draw(source, width))).toEqual(noFaults)
      },
      150,
    )
  })

  it.each([320, 640])('has four numbered stations, %i wide', (width) => {
    const texts = textsOf(draw({ phases: phases('Forår', 'En plan'), meetings: [] }, width))
    expect(texts.filter((each) => /^\d$/.test(each))).toEqual(['1', '2', '3', '4'])
    expect(texts.filter((each) => each === 'Forår')).toHaveLength(4)
    expect(texts.filter((each) => each === '→\u00A0En plan')).toHaveLength(4)
  })

  it('stands on the arena’s line', () => {
    const [line] = draw({ phases: phases(), meetings: [] }).shapes
    expect(line).toMatchObject({ kind: 'line', stroke: { ink: 'q4', dash: [3.5, 5] } })
  })

  it('places meetings as far apart as their days', () => {
    const [first = 0, second = 0, third = 0] = dotsOf({
      phases: phases(),
      meetings: meetings('2027-01-01', '2027-02-01', '2027-04-01'),
    })
    expect((third - second) / (second - first)).toBeCloseTo(2)
  })

  it('never draws two meetings as one', () => {
    const dots = dotsOf({
      phases: phases(),
      meetings: meetings('2027-01-01', '2027-01-01', '2028-01-01'),
    })
    const [first = 0, second = 0] = dots
    expect(dots).toHaveLength(3)
    expect(second - first).toBeGreaterThan(10)
  })

  it('draws no line for a single meeting, which has no distance to any other', () => {
    const none = draw({ phases: phases(), meetings: [] })
    const one = draw({ phases: phases(), meetings: meetings('2027-01-19') })
    expect([one.shapes, one.height]).toEqual([none.shapes, none.height])
    expect(one.description).toContain('19')
  })

  it('says how many meetings have no place on the line', () => {
    const crowd = Array.from({ length: 80 }, () => '2027-01-01')
    const texts = textsOf(draw({ phases: phases(), meetings: meetings(...crowd, null) }, 320)).join(
      ' ',
    )
    expect(texts).toMatch(/og \d+\u00A0til · 1 uden fast dato/)
  })

  it('reads out the phases and the meetings', () => {
    const source = { phases: phases('Forår', 'En plan'), meetings: meetings('2027-01-19', null) }
    expect(draw(source).description).toContain('Initiere: Forår → En plan.')
    expect(draw(source).description).toContain(
      '19. jan.: Fælles middag. Møde uden fast dato: Fælles middag.',
    )
    const spring = { day: null, written: 'i foråret', purpose: 'Fælles middag' }
    expect(draw({ phases: phases(), meetings: [spring] }).description).toContain(
      'i foråret: Fælles middag.',
    )
    expect(draw({ phases: phases(), meetings: [] }).description).toContain(
      'Designe: ikke aftalt endnu.',
    )
  })
})
