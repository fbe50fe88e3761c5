import { describe, expect, it } from 'vitest'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyActor } from '#core/questions/team.ts'
import { type PdfOptions, renderPdf } from '#renderers/pdf/pdf.ts'
import { paperOf, projectWith } from '../../core/charter/paper.ts'
import { tableOfActors } from '../../fixtures/figure-blocks.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { charterFonts } from './charter-fonts.ts'
import { paragraph, tableOf, typed, withBlocks, wordsOf } from './charters.ts'
import { pdfFaults } from './inspect/pdf-faults.ts'
import { PdfFile } from './inspect/pdf-file.ts'
import { pngAddress } from './pictures/png-file.ts'
import { allOf, readPdf } from './read-pdf.ts'

const render = (charter: CharterDocument, options: Partial<PdfOptions> = {}) =>
  renderPdf(charter, { fonts: charterFonts, ...options })

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '')

describe('a charter in one language about answers in another', () => {
  it('says which words are in which', async () => {
    const pdf = await readPdf(
      await render({
        ...withBlocks(paragraph('Fælles borde')),
        language: 'en',
        contentLanguage: 'da',
      }),
    )
    expect(pdf.language).toBe('en-GB')
    const [typedParagraph] = allOf('P', pdf.pages.slice(1))
    expect(typedParagraph?.text.trim()).toBe('Fælles borde')
    expect(typedParagraph?.language).toBe('da-DK')
  })
})

describe('a long charter', () => {
  it('loses no row of a table over many pages, and none is read twice', async () => {
    const pdf = await readPdf(
      await render(withBlocks(tableOf(300, (row) => wordsOf(1 + (row % 30))))),
    )
    const rows = pdf.text.match(/Række \d+/gu) ?? []
    expect(rows).toEqual(Array.from({ length: 300 }, (_, row) => `Række ${row + 1}`))
    expect(pdf.text.match(/Navn/gu)).toHaveLength(1)
    const heads = pdf.seen.slice(1).map((text) => text.match(/Navn/gu)?.length)
    expect(new Set(heads)).toEqual(new Set([1]))
  })

  it('keeps every word of a text over many pages', async () => {
    const text = wordsOf(4000)
    const pdf = await readPdf(await render(withBlocks(paragraph(text))))
    const [, ...read] = words(
      pdf.pages
        .slice(1)
        .map((page) => page.text)
        .join('\n'),
    )
    expect(read.slice(1)).toEqual(words(text))
  })
})

describe('text no font has', () => {
  it('is read as it was typed, in the structure and by a title bar', async () => {
    const title = 'Časté „møder“👩‍💻'
    const pdf = await readPdf(
      await render({
        ...withBlocks(paragraph('日本語 og שלום עולם')),
        title,
        properties: { ...sampleCharter.properties, title },
      }),
    )
    expect(pdf.title).toBe(title)
    expect(allOf('H1', pdf.pages)[0]?.text.trim()).toBe(title)
    expect(allOf('Span', pdf.pages.slice(1)).map(({ says }) => says)).toEqual([
      '日本語',
      'שלום עולם',
    ])
  })
})

describe('a figure', () => {
  const name = 'Kvarterets naboer'
  const block = tableOfActors(name, 'Købmand Friis')

  it('is read once, as what it shows, and seen with its labels as text', async () => {
    const pdf = await readPdf(await render(withBlocks(block)))
    expect(allOf('Figure', pdf.pages).map(({ says }) => says)).toEqual([block.figure.description])
    expect(pdf.text.split(name)).toHaveLength(2)
    expect(pdf.text.split(block.figure.title)).toHaveLength(2)
    expect(pdf.seen[1]?.replace(/\s+/gu, ' ')).toContain(name)
  })

  it('shows names no font has, and says them', async () => {
    const names = ['日本語の会', 'שלום עולם', '👩‍💻 Kodeklubben', 'Ĳ\u0301ð µ‑∆']
    const strange = tableOfActors(...names)
    const pdf = await readPdf(await render(withBlocks(strange)))
    const [figure] = allOf('Figure', pdf.pages)
    for (const one of names) expect(figure?.says).toContain(one.normalize('NFC'))
  })
})

describe('a link', () => {
  it('leads nowhere but to the web, mail or a telephone', async () => {
    const addresses = [
      'https://a.example/æ?b=(1)',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'tel:12',
    ]
    const text = addresses.map((href) => ({ text: 'her ', href }))
    const pdf = await readPdf(await render(withBlocks({ kind: 'paragraph', look: 'body', text })))
    expect(pdf.links.slice(1)).toEqual(['https://a.example/%C3%A6?b=(1)', 'tel:12'])
  })
})

describe('a logo', () => {
  const withLogo = (source: string, alternative: string): CharterDocument => ({
    ...sampleCharter,
    masthead: { ...sampleCharter.masthead, logo: { source, alternative } },
  })
  const rows = Array.from({ length: 8 }, () => [0, ...Array<number>(48).fill(90)])
  const png = pngAddress({ width: 16, height: 8, colourType: 2, rows })

  it('is a figure with its words', async () => {
    const pdf = await readPdf(await render(withLogo(png, 'Vesterlund Kommunes byvåben')))
    expect(allOf('Figure', pdf.pages.slice(0, 1)).map(({ says }) => says)).toEqual([
      'Vesterlund Kommunes byvåben',
    ])
  })

  it('is decoration without words', async () => {
    const pdf = await readPdf(await render(withLogo(png, ' ')))
    expect(allOf('Figure', pdf.pages.slice(0, 1))).toEqual([])
  })

  it('leaves its words where it cannot be read', async () => {
    const pdf = await readPdf(await render(withLogo('data:image/png;base64,AAAA', 'Byvåben')))
    expect(pdf.text).toContain('Byvåben')
  })
})

describe('attachments', () => {
  const content = new TextEncoder().encode('{"format":"medspil-project"}')
  const attachment = {
    name: 'fælles-borde.medspil.json',
    mimeType: 'application/json',
    bytes: content,
    modified: '2026-11-23T10:00:00Z',
  }

  it('travel inside the file', async () => {
    const bytes = await render(sampleCharter, { attachments: [attachment] })
    const pdf = await readPdf(bytes)
    expect([...pdf.attachments]).toEqual([[attachment.name, content]])
    const [file] = new PdfFile(bytes).catalog.at('AF').items
    expect(file?.at('AFRelationship').name).toBe('Source')
  })

  it('are kept apart by what they hold, also when their names are alike', async () => {
    const other = { ...attachment, bytes: new TextEncoder().encode('{}') }
    const keysOf = async (...attachments: (typeof attachment)[]) =>
      keysIn(new PdfFile(await render(sampleCharter, { attachments })))
    const both = await keysOf(attachment, other)
    const alone = [...(await keysOf(attachment)), ...(await keysOf(other))]
    expect(new Set(both).size).toBe(2)
    expect(both).toEqual(alone.toSorted())
  })

  const keysIn = ({ catalog }: PdfFile) =>
    catalog
      .at('Names')
      .at('EmbeddedFiles')
      .at('Names')
      .items.filter((_, nth) => nth % 2 === 0)
      .map(({ bytes }) => bytes ?? '')
})

describe('words longer than a file may say in one string', () => {
  it('are whole in the text and short in titles and bookmarks', async () => {
    const long = 'Ø'.repeat(20_000)
    const start = { ...emptyAnswers.start, title: long, preparedBy: long }
    // Nobody is written to by themselves: who is invited has another name than who wrote it.
    const invited = 'Å'.repeat(20_000)
    const team = { ...emptyAnswers.team, actors: [emptyActor('a1', invited)] }
    const choices = { sections: [], attachments: ['invitations'] } as const
    const bytes = await render(paperOf(projectWith({ start, team }), choices))
    expect(pdfFaults(bytes)).toEqual([])
    const pdf = await readPdf(bytes)
    expect([pdf.title, pdf.author]).toEqual([`${'Ø'.repeat(200)} …`, `${'Ø'.repeat(200)} …`])
    expect(pdf.outline.at(-1)?.items[0]?.title).toBe(`${'Å'.repeat(200)} …`)
    const headings = allOf('H3', pdf.pages).map(({ text }) => text.replace(/\s/gu, ''))
    expect(headings.filter((text) => text.includes('Å')).join('')).toBe(invited)
  })
})

describe('a charter nobody has filled in', () => {
  it('is a file all the same', async () => {
    const { masthead, properties } = sampleCharter
    const pdf = await readPdf(
      await render({
        ...sampleCharter,
        title: 'Projekt uden navn',
        masthead: { ...masthead, organisation: '', unit: '', date: '', facts: [] },
        properties: { ...properties, author: '' },
        summary: [],
        sections: [],
      }),
    )
    expect(pdf.pages).toHaveLength(1)
    expect(pdf.author ?? '').toBe('')
  })
  it('keeps a question that nobody answered', async () => {
    const question = 'Hvem mærker det?'
    const pdf = await readPdf(
      await render(withBlocks({ kind: 'answer', question, answer: [typed('')], lines: 3 })),
    )
    expect(pdf.text).toContain(question)
  })
})
