import { describe, expect, it } from 'vitest'
import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import {
  definitionFigure,
  gainsFigure,
  hatsFigure,
  ladderFigure,
  leadingFigure,
  notCoCreationFigure,
} from '#core/figures/method/cell-figures.ts'
import { chainFigure } from '#core/figures/method/chain-figure.ts'
import { citizensFigure } from '#core/figures/method/citizens-figure.ts'
import { leadingRadii } from '#core/figures/method/pictures.ts'
import { pressureFigure } from '#core/figures/method/pressure-figure.ts'
import { recipeFigure } from '#core/figures/method/recipe-figure.ts'
import { waysFigure } from '#core/figures/method/ways-figure.ts'
import { staircaseFigure } from '#core/figures/staircase/staircase-figure.ts'
import { languages } from '#core/languages.ts'
import { loadMethodMessages, loadProjectMessages } from '#i18n/load-messages.ts'
import { faults, noFaults, textsOf } from './figure-boxes.ts'

const widths = [240, 256, 288, 320, 390, 440, 469, 470, 512, 575, 600, 640, 700, 760]

const figuresIn = async (language: (typeof languages)[number]) => {
  const { figures: words } = await loadMethodMessages(language)
  const { codes, figures, questions } = await loadProjectMessages(language)
  const { problem, team, motivation, arena } = questions
  const captions = {
    problem: problem.caption,
    team: team.caption,
    motivation: motivation.caption,
    arena: arena.caption,
  }
  const nowhere = { reached: [], current: null, next: null }
  return {
    pressure: (space) => pressureFigure(words, space),
    hats: (space) => hatsFigure(words, space),
    chain: (space) => chainFigure(words, figures, space),
    definition: (space) => definitionFigure(words, space),
    notCoCreation: (space) => notCoCreationFigure(words, space),
    staircase: (space) => staircaseFigure(nowhere, figures, space),
    ways: (space) => waysFigure(words, space),
    citizens: (space) => citizensFigure(words, codes.citizenRole, space),
    ladder: (space) => ladderFigure(words, space),
    gains: (space) => gainsFigure(words, space),
    leading: (space) => leadingFigure(words, space),
    recipe: (space) => recipeFigure(words, captions, space),
  } satisfies Record<string, (space: Space) => Figure>
}

const space = (width: number): Space => ({ width, measure: labelWidth })

for (const language of languages) {
  const drawings = Object.entries(await figuresIn(language))

  describe.each(drawings)(`the figure of %s in ${language}`, (_, draw) => {
    it.each(widths)('is clear, %i wide', (width) => {
      expect(faults(draw(space(width)))).toEqual(noFaults)
    })

    it('cuts no word of its own', () => {
      for (const width of widths)
        expect(textsOf(draw(space(width))).filter((text) => text.endsWith('…'))).toEqual([])
    })

    it('says in words all it is lettered with', () => {
      const { description, shapes } = draw(space(760))
      expect(description.length).toBeGreaterThan(40)
      expect(description).not.toMatch(/\.\.|\u00AD/u)
      const words = shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text.split(' ') : []))
      const said = words.filter((word) => word.length > 3)
      expect(
        said.filter((word) => !plain(description).includes(plain(word.replace(/-$/u, '')))),
      ).toEqual([])
    })
  })
}

const plain = (text: string) => text.toLocaleLowerCase('da')

describe('the figure of leading', () => {
  it('has a smaller leader and more leading in all', () => {
    const { one, leader, others } = leadingRadii
    expect(leader).toBeLessThan(one)
    expect(leader ** 2 + 6 * others ** 2).toBeGreaterThan(one ** 2)
  })
})

describe('the figure of five citizens', () => {
  it('has only the co-creator in all three phases', async () => {
    const { citizens } = await figuresIn('en')
    const filled = citizens(space(640)).shapes.filter(
      (shape) => shape.kind === 'circle' && shape.radius === 12 && shape.fill === 'q4',
    )
    expect(filled).toHaveLength(4)
  })
})
