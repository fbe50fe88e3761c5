import { describe, expect, it } from 'vitest'
import type { StairStep } from '#core/figures/drawing/figure-words.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import type { StairSource } from '#core/figures/staircase/stair-steps.ts'
import { staircaseFigure, staircaseText } from '#core/figures/staircase/staircase-figure.ts'
import { figureWords as danish } from '#i18n/da/figure-words.ts'
import { figureWords as english } from '#i18n/en/figure-words.ts'
import { faults, noFaults, textsOf } from './figure-boxes.ts'

const draw = (source: StairSource, width: number, words = danish) =>
  staircaseFigure(source, words, { width, measure: labelWidth })

const steps: readonly StairStep[] = [1, 2, 3, 4, 5]
const places: readonly StairSource[] = [
  { reached: [], current: 0, next: null },
  ...steps.map((next): StairSource => ({ reached: [], current: 0, next })),
  ...steps.flatMap((current) =>
    [null, ...steps.filter((step) => step > current)].map(
      (next): StairSource => ({ reached: steps.filter((step) => step <= current), current, next }),
    ),
  ),
]

describe('the staircase', () => {
  it.each([240, 320, 439, 440, 512, 640, 760])('is clear wherever one stands, %i wide', (width) => {
    for (const source of places)
      for (const words of [danish, english])
        expect({ source, ...faults(draw(source, width, words)) }).toEqual({ source, ...noFaults })
  })

  it('tells with words, fill and pattern where the project is and what comes next', () => {
    const { shapes } = draw({ reached: [1, 3], current: 3, next: 4 }, 640)
    const fills = shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.radius === 0 ? [shape.fill] : [],
    )
    expect(fills).toEqual(['q4-tint', 'tint', 'q4', 'q4-hatch', 'tint'])
    const edges = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.stroke.dash] : []))
    expect(edges.map((dash) => (dash ?? []).length > 0)).toEqual([false, false, false, true, false])
  })

  it.each([320, 640])('flags where the project is, %i wide', (width) => {
    const texts = textsOf(draw({ reached: [1, 3], current: 3, next: 4 }, width))
    expect(texts.filter((text) => ['I er her', 'Næste', 'Nået'].includes(text)).sort()).toEqual([
      'I er her',
      'Nået',
      'Næste',
    ])
  })

  it('has a flag at its foot while no step is reached', () => {
    expect(textsOf(draw({ reached: [], current: 0, next: 1 }, 640))).toContain(
      'I er her: foran trappen',
    )
  })

  it('says the same in words', () => {
    const { description } = draw({ reached: [1, 3], current: 3, next: 4 }, 640)
    expect(description).toBe(
      'Trin 1, Borgerne skaber egen velfærd: Nået. Trin 2, Frivillige skaber velfærd for andre: Ikke nået. Trin 3, Praksisfællesskaber på tværs: I er her. Trin 4, Relevante og berørte parter løser komplekse problemer: Næste. Trin 5, Alle kan tage initiativ: Ikke nået.',
    )
    expect(staircaseText({ reached: [], current: 0, next: 1 }, english).intro).toEqual([
      'You are here: at the foot of the stairs',
    ])
  })
})
