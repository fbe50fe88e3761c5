import { describe, expect, it } from 'vitest'
import type { Block } from '#core/charter/document/charter-document.ts'
import { sampleCharter } from '../../../fixtures/sample-charter.ts'
import { paragraph, tableOf, typed, withSummary, wordsOf } from '../charters.ts'
import { layOutPlainly, readOn, textsOn } from '../plain-measure.ts'

/** Of a summary: how many sheets it takes, and its body text as it is set there. */
function bodyOf(...summary: readonly Block[]) {
  const laidOut = layOutPlainly(withSummary(...summary))
  const placed = laidOut.sheets.map((_, page) => textsOn(laidOut, page))
  const lowest = Math.max(...placed.flat().flatMap(({ in: tag, y }) => (tag === 'P' ? [y] : [])))
  expect(lowest).toBeLessThan(773.9)
  const body = placed.flat().filter(({ text }) => /samskabe|slutter/iu.test(text))
  return {
    sheets: laidOut.sheets.length,
    size: body[0]?.size ?? 0,
    text: body.map(({ text }) => text.trim()).join(' '),
  }
}

describe('the summary', () => {
  it('is set at its normal size where it fits', () => {
    expect(bodyOf(paragraph(wordsOf(50)))).toMatchObject({ sheets: 1, size: 10.5 })
  })

  it('is set smaller, and complete, where it would not', () => {
    const { sheets, size, text } = bodyOf(paragraph(wordsOf(470)))
    expect(sheets).toBe(1)
    expect(size).toBeLessThan(10.5)
    expect(size).toBeGreaterThanOrEqual(9)
    expect(text).toBe(wordsOf(470))
  })

  it('runs over to the next sheets, in its normal size, when nine points are not small enough', () => {
    const texts = Array.from({ length: 6 }, () => wordsOf(300))
    const { sheets, size, text } = bodyOf(...texts.map((each) => paragraph(each)))
    expect(sheets).toBeGreaterThan(1)
    expect(size).toBe(10.5)
    expect(text).toBe(texts.join(' '))
  })

  it('has all of it whatever is in it', () => {
    const blocks = sampleCharter.summary
    const flood = Array.from({ length: 20 }, () => blocks).flat()
    const rows = Array.from({ length: 100 }, () => wordsOf(50))
    const { text } = bodyOf(
      ...flood,
      paragraph(wordsOf(5000)),
      tableOf(100, () => wordsOf(50)),
    )
    expect(text).toContain([wordsOf(5000), ...rows].join(' '))
    bodyOf(
      ...Array.from(
        { length: 500 },
        (): Block => ({ kind: 'writeLines', prompt: 'Hvad?', lines: 9 }),
      ),
    )
    bodyOf({ kind: 'list', ordered: true, items: Array.from({ length: 400 }, () => typed('x')) })
    expect(
      bodyOf(paragraph('x'.repeat(20_000)), paragraph(`${'\n'.repeat(20_000)}slutter`)).text,
    ).toBe('slutter')
  })

  it('has the longest names in full', () => {
    const long = 'Et meget langt navn på et projekt. '.repeat(100).trim()
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
    const read = laidOut.sheets.flatMap((_, page) => readOn(laidOut, page)).join(' ')
    expect(read.match(/projekt\./gu)).toHaveLength(100 * (5 + 2 * facts.length))
    const placed = laidOut.sheets.flatMap((_, page) => textsOn(laidOut, page))
    const lowest = Math.max(...placed.filter((text) => text.in !== 'footer').map(({ y }) => y))
    expect(lowest).toBeLessThan(773.9)
  })

  it('runs over to the next sheet in large print rather than being set small', () => {
    const laidOut = layOutPlainly(withSummary(paragraph(wordsOf(470))), { largePrint: true })
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

  it('has no label that skips a level', () => {
    const note: Block = { kind: 'note', heading: 'Vil du være med?', text: [typed('Kom')] }
    const levels = (...summary: readonly Block[]) =>
      textsOn(layOutPlainly(withSummary(...summary)), 0)
        .filter((text) => /^H\d$/u.test(text.in))
        .map((text) => text.in)
    expect(levels(note)).toEqual(['H1', 'H2'])
    expect(levels({ kind: 'heading', level: 2, text: 'Først' }, note)).toEqual(['H1', 'H2', 'H3'])
  })
})
