import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CharterDocument, Section } from '#core/charter/document/charter-document.ts'
import { sampleCharter } from '../../../fixtures/sample-charter.ts'
import { paragraph, wordsOf } from '../charters.ts'
import { layOutPlainly, readOn, textsOn } from '../plain-measure.ts'

const section = (letter: string, words: number): Section => ({
  letter,
  heading: `Afsnit ${letter}`,
  question: null,
  blocks: [paragraph(wordsOf(words))],
})
const paperOf = (...words: readonly number[]): CharterDocument => ({
  ...sampleCharter,
  sections: words.map((count, index) => section(String.fromCharCode(65 + index), count)),
})
const laid = (paper: CharterDocument) => {
  const laidOut = layOutPlainly(paper)
  const pages = laidOut.sheets.map((_, page) => readOn(laidOut, page))
  return { ...laidOut, pages, hasContents: pages[1]?.[0] === 'Indhold' }
}

/** Where a section begins, its heading follows its letter without a number behind. */
const isHeaded = (texts: readonly string[], heading: string) =>
  texts.some((text, at) => text === heading && !/^\d+$/u.test(texts[at + 1] ?? ''))

function expectContents(words: readonly number[]): void {
  const paper = paperOf(...words)
  const { pages, hasContents, sheets, bookmarks } = laid(paper)
  const links = sheets.flatMap((sheet) => sheet.links).filter(({ href }) => href.startsWith('#'))
  expect(links).toHaveLength(hasContents ? paper.sections.length : 0)
  for (const [index, link] of links.entries()) {
    const { letter = '', heading = '' } = paper.sections[index] ?? {}
    const begins = pages.findIndex((texts, page) => page > 0 && isHeaded(texts, heading))
    expect(link.says).toBe(`${letter} ${heading}, ${begins + 1}`)
    expect(link.href).toBe(`#${letter}`)
    expect(bookmarks.find(({ anchor }) => anchor === letter)?.page).toBe(begins)
  }
}

describe('a list of contents', () => {
  it('stands in papers of more than four pages, and in no other', () => {
    const papers = [0, 300, 600, 900, 1200, 1500, 1800].map((words) => laid(paperOf(words, words)))
    expect(papers.map(({ pages, hasContents }) => [pages.length > 4, hasContents])).toEqual(
      papers.map(({ pages }) => [pages.length > 4, pages.length > 4]),
    )
    expect(new Set(papers.map(({ hasContents }) => hasContents))).toEqual(new Set([true, false]))
  })

  it('is left out where there is one section only', () => {
    const { pages, hasContents } = laid(paperOf(4000))
    expect(pages.length).toBeGreaterThan(4)
    expect(hasContents).toBe(false)
  })

  it('names each section, the page it begins on, and leads there, in any paper', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 2, maxLength: 14 })
    fc.assert(fc.property(lengths, expectContents), { numRuns: 60 })
  })

  it('says the number at the end of the line', () => {
    const laidOut = layOutPlainly(paperOf(1500, 1500))
    const texts = textsOn(laidOut, 1).slice(1, 7)
    expect(texts.map(({ text }) => text)).toEqual(['A', 'Afsnit A', '2', 'B', 'Afsnit B', '5'])
    const ends = texts.filter((_, nth) => nth % 3 === 2).map(({ x, width }) => x + width)
    for (const end of ends) expect(end).toBeCloseTo(595.28 - 18 * (72 / 25.4), 1)
  })

  it('is a bookmark, for it has a heading', () => {
    const { bookmarks } = layOutPlainly(paperOf(1500, 1500))
    expect(bookmarks.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
      'På én side',
      'Indhold',
      'A Afsnit A',
      'B Afsnit B',
    ])
  })
})
