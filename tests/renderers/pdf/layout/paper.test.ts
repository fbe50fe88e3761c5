import { expect, it } from 'vitest'
import { colours, questionLines } from '#renderers/pdf/layout/paper.ts'

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const ofWords = [colours.ink, colours.quiet, colours.link]
const ofQuestions = Object.values(questionLines).map(({ colour }) => colour)

it('sets words in colours that stand out from paper and from the tint of notes', () => {
  for (const colour of [...ofWords, ...ofQuestions]) {
    expect(contrast(colour, colours.white)).toBeGreaterThan(4.5)
    expect(contrast(colour, colours.tint)).toBeGreaterThan(4.5)
  }
})

it('draws lines to write on that can be seen', () => {
  expect(contrast(colours.rule, colours.white)).toBeGreaterThan(3)
})

it('tells the questions apart by the pattern of their lines, where colour is not printed', () => {
  const patterns = Object.values(questionLines).map(({ dash }) => dash.join(' '))
  expect(new Set(patterns).size).toBe(4)
})
