import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { mm, pageRegions } from '#renderers/pdf/layout/page-regions.ts'
import type { LaidOut } from '#renderers/pdf/layout/page-set.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { charterFonts } from './charter-fonts.ts'
import { pdfFaults } from './inspect/pdf-faults.ts'
import { layOutPlainly, readOn, textsOn } from './plain-measure.ts'

const page = (width: number, height: number) =>
  pageRegions({ width: width * mm, height: height * mm })
const a4 = page(210, 297)
const sizes = { A3: page(297, 420), 'A3 lying': page(420, 297), A5: page(148, 210) }

it('takes fewer pages the larger they are', () => {
  const pages = [sizes.A5, a4, sizes.A3].map(
    (regions) => layOutPlainly(sampleCharter, { regions }).sheets.length,
  )
  expect(pages).toEqual([...new Set(pages)].toSorted((one, other) => other - one))
})

const everyPage = ({ sheets }: LaidOut) => sheets.map((_, index) => index)
/** All that is read but the list of contents, whatever line and page it stands on. */
const allRead = (laidOut: LaidOut) =>
  everyPage(laidOut)
    .flatMap((index) => readOn(laidOut, index))
    .join('')
    .replaceAll(/[\s-]/gu, '')
    .replace(/Indhold(?:[A-Z]\D+\d+){5}/u, '')

describe.each(Object.entries(sizes))('the same charter on %s', (_, regions) => {
  const laidOut = layOutPlainly(sampleCharter, { regions })

  it('says the same', () => {
    const usual = layOutPlainly(sampleCharter, { regions: a4 })
    expect(allRead(laidOut)).toBe(allRead(usual))
  })

  it('keeps all that is read inside its column and frame', () => {
    const { column, first, body } = regions
    for (const index of everyPage(laidOut)) {
      const frame = index === 0 ? first : body
      const read = textsOn(laidOut, index).filter(({ in: owner }) => !/er$|layout/u.test(owner))
      for (const { text, x, y, width } of read) {
        expect(x, text).toBeGreaterThanOrEqual(column.x - 0.01)
        expect(x + width, text).toBeLessThanOrEqual(column.x + column.width + 0.01)
        expect(y, text).toBeGreaterThan(frame.top)
        expect(y, text).toBeLessThan(frame.bottom)
      }
    }
  })

  it('is a file of such pages, without a fault', async () => {
    const bytes = await renderPdf(sampleCharter, { fonts: charterFonts, regions })
    expect(pdfFaults(bytes)).toEqual([])
    const { width, height } = regions.size
    for (const [left, foot, right, head] of await viewsOf(bytes)) {
      expect([left, foot]).toEqual([0, 0])
      expect(right).toBeCloseTo(width, 1)
      expect(head).toBeCloseTo(height, 1)
    }
  })
})

/** Corners of each page, in points. */
async function viewsOf(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1))
  return (await Promise.all(pages)).map(({ view }) => view)
}
