import { describe, expect, it } from 'vitest'
import type { Block } from '#core/charter/charter-document.ts'
import { shortened } from '#renderers/pdf/layout/abridge.ts'
import { sampleCharter } from '../../../fixtures/sample-charter.ts'
import { paragraph, tableOf, typed, withSummary, wordsOf } from '../charters.ts'
import { layOutPlainly, textsOn } from '../plain-measure.ts'

const bodySizes = (...summary: readonly Block[]) => {
  const laidOut = layOutPlainly(withSummary(...summary))
  expect(laidOut.sheets).toHaveLength(1)
  const texts = textsOn(laidOut, 0)
  const lowest = Math.max(...texts.filter((placed) => placed.in === 'P').map(({ y }) => y))
  expect(lowest).toBeLessThan(773.9)
  const body = texts.filter(({ text }) => /samskabe|slutter/iu.test(text))
  return { size: body[0]?.size ?? 0, text: body.map(({ text }) => text).join('') }
}

describe('the summary', () => {
  it('is set at its normal size where it fits', () => {
    expect(bodySizes(paragraph(wordsOf(50))).size).toBe(10.5)
  })

  it('is set smaller, and complete, where it would not', () => {
    const { size, text } = bodySizes(paragraph(wordsOf(470)))
    expect(size).toBeLessThan(10.5)
    expect(size).toBeGreaterThanOrEqual(9)
    expect(text.trim()).toBe(wordsOf(470))
  })

  it('is cut at a sentence when nine points are not small enough', () => {
    const { size, text } = bodySizes(...Array.from({ length: 6 }, () => paragraph(wordsOf(300))))
    expect(size).toBe(9)
    expect(text).toMatch(/slutter\. …$/u)
  })

  it('stays on one page whatever is in it', () => {
    const blocks = sampleCharter.summary
    const flood = Array.from({ length: 60 }, () => blocks).flat()
    bodySizes(
      ...flood,
      paragraph(wordsOf(5000)),
      tableOf(300, () => wordsOf(50)),
    )
    bodySizes(
      ...Array.from(
        { length: 500 },
        (): Block => ({ kind: 'writeLines', prompt: 'Hvad?', lines: 9 }),
      ),
    )
    bodySizes({ kind: 'list', ordered: true, items: Array.from({ length: 400 }, () => typed('x')) })
    bodySizes(paragraph('x'.repeat(20_000)), paragraph(`${'\n'.repeat(20_000)}slut`))
  })

  it('stays on one page under the longest names', () => {
    const long = 'Et meget langt navn på et projekt. '.repeat(500)
    const { masthead } = sampleCharter
    const facts = Array.from({ length: 30 }, () => ({ label: long, value: long }))
    const laidOut = layOutPlainly({
      ...withSummary(),
      title: long,
      masthead: {
        ...masthead,
        facts,
        organisation: long,
        unit: long,
        status: long,
        documentType: long,
      },
    })
    expect(laidOut.sheets).toHaveLength(1)
    const lowest = Math.max(
      ...textsOn(laidOut, 0)
        .filter((text) => text.in !== 'footer')
        .map(({ y }) => y),
    )
    expect(lowest).toBeLessThan(773.9)
  })

  it('runs over to the next sheet, complete, where it may stand nowhere else', () => {
    const text = wordsOf(1800)
    const laidOut = layOutPlainly({ ...withSummary(paragraph(text)), isExcerpt: true })
    expect(laidOut.sheets.length).toBeGreaterThan(1)
    const read = laidOut.sheets.flatMap((_, page) =>
      textsOn(laidOut, page).filter((placed) => /samskabe|slutter/iu.test(placed.text)),
    )
    expect(read.map((placed) => placed.text.trim()).join(' ')).toBe(text)
  })

  it('runs over to the next sheet in large print rather than being set small', () => {
    const laidOut = layOutPlainly(withSummary(paragraph(wordsOf(470))), true)
    expect(laidOut.sheets.length).toBe(2)
    const body = textsOn(laidOut, 0).filter(({ text }) => /samskabe/iu.test(text))
    expect(body[0]?.size).toBeGreaterThan(11.5)
  })

  it('has no heading that skips a level', () => {
    const laidOut = layOutPlainly(
      withSummary(
        { kind: 'heading', level: 3, text: 'Først' },
        { kind: 'heading', level: 3, text: 'Så' },
      ),
    )
    const levels = textsOn(laidOut, 0).filter((text) => /^H\d$/u.test(text.in))
    expect(levels.map((text) => text.in)).toEqual(['H1', 'H2', 'H3'])
  })
})

describe('shortening', () => {
  it('keeps whole sentences', () => {
    expect(shortened('Første. Anden. Tredje.', 16)).toBe('Første. Anden. …')
  })

  it('keeps whole words where no sentence fits', () => {
    expect(shortened('En sætning uden ende og mål', 14)).toBe('En sætning …')
  })

  it('keeps whole characters where no word fits', () => {
    expect(shortened('👩‍💻👩‍💻👩‍💻', 8)).toBe('👩‍💻 …')
  })

  it('leaves alone what is short enough', () => {
    expect(shortened('Første. Anden.', 14)).toBe('Første. Anden.')
  })
})
