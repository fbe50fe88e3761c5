import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/ui/tokens.css', 'utf8')

type Scheme = 'light' | 'dark'
type Tokens = ReadonlyMap<string, string>

/** The tokens of one block of tokens.css, as written. */
function block(start: string): Tokens {
  const from = css.indexOf(start)
  if (from < 0) throw new Error(`tokens.css has no ${start}`)
  const text = css.slice(from, css.indexOf('}', from))
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  )
}

const standard = block(':root {')
const asked = block('@media (prefers-contrast: more)')
const chosen = block(':root[data-contrast="more"]')
const high: Tokens = new Map([...standard, ...asked])

function colour(tokens: Tokens, scheme: Scheme, name: string): string {
  const value = tokens.get(name) ?? ''
  const [, reference] = /^var\(--([\w-]+)\)$/.exec(value) ?? []
  if (reference) return colour(tokens, scheme, reference)
  const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value) ?? []
  const found = scheme === 'light' ? light : dark
  if (!found) throw new Error(`--${name} has no colour: ${value}`)
  return found
}

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string) {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const hues = ['q1', 'q2', 'q3', 'q4', 'err']
const grounds = ['surface', 'paper', 'sunken']
const texts: [text: string, ground: string][] = [
  ...['ink', 'ink2'].flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...hues.flatMap((hue): [string, string][] => [
    [hue, 'surface'],
    [hue, 'paper'],
    [hue, `${hue}t`],
    ['ink', `${hue}t`],
    ['ink2', `${hue}t`],
    ['on', hue],
  ]),
  ['surface', 'ink'],
  ['on-feature', 'feature'],
]
const lines: [line: string, ground: string][] = ['control', 'focus'].flatMap((line) =>
  grounds.map((ground): [string, string] => [line, ground]),
)

const themes: [name: string, tokens: Tokens, scheme: Scheme][] = [
  ['light', standard, 'light'],
  ['dark', standard, 'dark'],
  ['light with high contrast', high, 'light'],
  ['dark with high contrast', high, 'dark'],
]

describe.each(themes)('in %s', (_, tokens, scheme) => {
  const ratio = (one: string, other: string) =>
    contrast(colour(tokens, scheme, one), colour(tokens, scheme, other))

  it.each(texts)('%s is readable on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(lines)('%s is visible on %s', (line, ground) => {
    expect(ratio(line, ground)).toBeGreaterThanOrEqual(3)
  })
})

describe('high contrast', () => {
  it.each(['light', 'dark'] as const)('gives every question 7 to 1 in %s', (scheme) => {
    for (const hue of hues.slice(0, 4)) {
      expect(
        contrast(colour(high, scheme, hue), colour(high, scheme, 'surface')),
        hue,
      ).toBeGreaterThanOrEqual(7)
    }
  })

  it('is the same whether the system or the reader asks for it', () => {
    expect(chosen).toEqual(asked)
  })
})

it('gives each question its colour and its tint', () => {
  const questions = ['problem', 'team', 'motivation', 'arena'].map((question) =>
    Object.fromEntries(block(`[data-question="${question}"]`)),
  )
  expect(questions).toEqual(
    [1, 2, 3, 4].map((number) => ({ q: `var(--q${number})`, qt: `var(--q${number}t)` })),
  )
})
