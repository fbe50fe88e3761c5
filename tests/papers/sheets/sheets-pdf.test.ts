import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { type SheetId, sheetIds } from '#core/workshop/paper/sheet-words.ts'
import { loadExample } from '#examples/load-example.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { sheetsPdf } from '#papers/sheets-pdf.ts'
import { charterFonts } from '../../renderers/pdf/charter-fonts.ts'
import { pdfFaults } from '../../renderers/pdf/inspect/pdf-faults.ts'
import { allOf, readPdf } from '../../renderers/pdf/read-pdf.ts'
import { visible } from '../../renderers/pdf/visible.ts'
import { date, made, paperOf, typedIn } from './made-sheets.ts'

describe.each(made)('all sheets and cards: $name', ({ language, withAnswers, project }) => {
  it('are one file without a fault that has every word of the paper', async () => {
    const asked = { project: await project(), language, ids: sheetIds, withAnswers, date }
    const bytes = await sheetsPdf(asked, { fonts: charterFonts })
    expect(pdfFaults(bytes)).toEqual([])
    const read = await readPdf(bytes)
    const text = visible(read.text)
    const paper = await paperOf(asked.project, language, { withAnswers })
    const typed = typedIn(paper)
    expect(typed.filter((each) => !text.includes(visible(each)))).toEqual([])
    expect(read.outline.map(({ title }) => visible(title))).toEqual(
      paper.sheets.map(({ name }) => visible(name)),
    )
    expect(allOf('H1', read.pages).length).toBeGreaterThanOrEqual(paper.sheets.length)
  }, 120_000)
})

const a3 = [842, 1191]
const lying = [1191, 842]
const a4 = [595, 842]
const sizes: Readonly<Record<SheetId, readonly number[]>> = {
  ...{ A: lying, D: lying, F: lying, E: a3, poster: a3 },
  ...{ B: a4, C: a4, G: a4, H: a4, dots: a4, signs: a4 },
}

describe.each(languages)('in %s', (language) => {
  it.each(sheetIds)('a blank sheet %s is a page of its own size', async (id) => {
    const project = await loadExample('bordet-er-daekket', language)
    const asked = { project, language, ids: [id], withAnswers: false, date }
    const bytes = await sheetsPdf(asked, { fonts: charterFonts })
    const pages = { dots: 2, signs: 10 }
    const count = id === 'dots' || id === 'signs' ? pages[id] : 1
    expect(await sizesOf(bytes)).toEqual(Array.from({ length: count }, () => sizes[id]))
  })

  it('a sheet says what it is, of which project and for which table', async () => {
    const { texts } = (await loadProjectMessages(language)).sheets
    const project = await loadExample('bordet-er-daekket', language)
    const asked = { project, language, ids: ['A'], withAnswers: false, date } as const
    const read = await readPdf(await sheetsPdf(asked, { fonts: charterFonts }))
    for (const word of [texts.names.A, texts.table, texts.leads.A, project.answers.start.title])
      expect(visible(read.text)).toContain(visible(word))
    expect(visible(read.seen[0] ?? '')).toContain(visible(texts.label('A')))
  })
})

/** Width and height of each page, in whole points. */
async function sizesOf(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1))
  return (await Promise.all(pages)).map(({ view }) => view.slice(2).map(Math.round))
}
