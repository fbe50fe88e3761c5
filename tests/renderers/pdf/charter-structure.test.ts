import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CharterChoices, charter } from '#core/charter/charter.ts'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { attachmentKinds } from '#core/charter/document/section-letters.ts'
import { type Language, languages } from '#core/languages.ts'
import { emptyProject, exampleIds, type Project } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { examplePapers } from '../../fixtures/example-papers.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { charterFonts } from './charter-fonts.ts'
import { charterOutline, withFiguresLast } from './charter-outline.ts'
import { contentPages } from './inspect/content-pages.ts'
import { type InspectedPdf, inspectPdf } from './inspect/inspect-pdf.ts'
import { faultsOf } from './inspect/pdf-faults.ts'
import { readOutline } from './inspect/read-outline.ts'
import { OtherReaders } from './other-readers.ts'
import { readPdf } from './read-pdf.ts'
import {
  askedOfPdfJs,
  askedOfPoppler,
  pdfJsOutline,
  popplerOutline,
  rolesIn,
} from './reader-outlines.ts'

const projectOf = (language: Language, parts: Partial<Project> = {}): Project => ({
  ...emptyProject('p1', language, '2026-11-23T10:00:00.000Z'),
  ...parts,
})

async function paper(
  project: Project,
  choices: Partial<CharterChoices> = {},
): Promise<CharterDocument> {
  const words = charterWords(await loadProjectMessages(project.language), project.language)
  return charter(project, words, { date: '2026-11-23', ...choices })
}

const example = async (id: (typeof exampleIds)[number], language: Language) =>
  paper(projectOf(language, { answers: (await loadExample(id, language)).answers, example: id }), {
    attachments: attachmentKinds,
  })

interface Sample {
  readonly name: string
  readonly make: () => Promise<CharterDocument>
}

const sample: Sample = { name: 'the sample', make: async () => sampleCharter }
const worksheets: readonly Sample[] = languages.flatMap((language) => [
  { name: `nothing-${language}`, make: () => paper(projectOf(language)) },
  { name: `short-${language}`, make: () => paper(projectOf(language, { route: 'short' })) },
])
const examples: readonly Sample[] = exampleIds.flatMap((id) =>
  languages.map((language) => ({ name: `${id}-${language}`, make: () => example(id, language) })),
)

interface Rendered {
  readonly whole: CharterDocument
  readonly bytes: Uint8Array
  readonly pdf: InspectedPdf
}

/** Made and inspected once, whatever is asked of it. */
const rendered = new Map<string, Promise<Rendered>>()
function render({ name, make }: Sample): Promise<Rendered> {
  const made =
    rendered.get(name) ??
    make().then(async (whole) => {
      const bytes = await renderPdf(whole, { fonts: charterFonts })
      return { whole, bytes, pdf: inspectPdf(bytes) }
    })
  rendered.set(name, made)
  return made
}

describe.each([sample, ...worksheets, ...examples])('the PDF of $name', (each) => {
  const readers = new OtherReaders()
  let bytes: Uint8Array
  let pdf: InspectedPdf
  beforeAll(async () => {
    ;({ bytes, pdf } = await render(each))
    await readers.take(bytes)
  })
  afterAll(() => readers.close())

  it('has no fault a program can find', async () => {
    expect(faultsOf(pdf)).toEqual([])
    expect((await readers.qpdfComplaints()) ?? []).toEqual([])
  })

  it('has the structure pdf.js reads on each page', async () => {
    const { pages } = await readPdf(bytes)
    expect(pages).toHaveLength(pdf.pages.length)
    for (const [index, page] of pages.entries())
      expect(askedOfPdfJs(page.children.flatMap(pdfJsOutline))).toEqual(
        askedOfPdfJs(readOutline(pdf, index)),
      )
  })

  it('has the structure poppler reads', async () => {
    const read = await readers.popplerStructure('-struct')
    expect(read?.complaints ?? []).toEqual([])
    const expected = rolesIn(readOutline(pdf))
    expect(read ? rolesIn(popplerOutline(read.printed)) : expected).toEqual(expected)
  })
})

// Those above are of the case file.
const otherPapers: readonly Sample[] = examplePapers.filter(({ paper }) => paper !== 'case')

describe.each([sample, ...worksheets, ...examples, ...otherPapers])(
  'the structure of $name',
  (each) => {
    it('is the charter: its headings, lists, tables and figures with their words', async () => {
      const { whole, pdf } = await render(each)
      expect(withFiguresLast(readOutline(pdf), whole)).toEqual(
        withFiguresLast(charterOutline(whole, contentPages(pdf)), whole),
      )
    })
  },
)

// Poppler takes seconds for each: an example in either language stands for the others.
const [danish] = examples
const english = examples.at(-1)
const spoken = [sample, ...worksheets, danish, english].filter((each) => each !== undefined)

describe.each(spoken)('the words of $name', (each) => {
  it('are read by poppler where they belong', async () => {
    const readers = new OtherReaders()
    const { bytes, pdf } = await render(each)
    await readers.take(bytes)
    const read = await readers.popplerStructure('-struct-text')
    await readers.close()
    const expected = askedOfPoppler(readOutline(pdf))
    expect(read ? askedOfPoppler(popplerOutline(read.printed)) : expected).toEqual(expected)
  })
})
