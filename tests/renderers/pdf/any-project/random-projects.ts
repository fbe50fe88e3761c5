import * as fc from 'fast-check'
import { afterAll, expect, it, vi } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { paperKinds } from '#core/charter/document/papers.ts'
import { attachmentKinds, sectionLetters } from '#core/charter/document/section-letters.ts'
import { languages } from '#core/languages.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { serializeProject } from '#core/project/project-file.ts'
import { ok } from '#core/result.ts'
import { type SaidInWorkshop, saidInWorkshop } from '#core/workshop/ideas/said-in-workshop.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { readProjectFile } from '#storage/project-exchange.ts'
import { howMany } from '../../../../tools/in-part.mjs'
import { arbitraryIdeas } from '../../../fixtures/arbitrary-ideas.ts'
import { arbitraryProject } from '../../../fixtures/arbitrary-project.ts'
import { typedTextsIn } from '../../typed-places.ts'
import { anyText } from '../any-text.ts'
import { charterFonts } from '../charter-fonts.ts'
import { charterOutline, withFiguresLast } from '../charter-outline.ts'
import { contentPages } from '../inspect/content-pages.ts'
import { type InspectedPdf, inspectPdf } from '../inspect/inspect-pdf.ts'
import { faultsOf } from '../inspect/pdf-faults.ts'
import { readOutline } from '../inspect/read-outline.ts'
import { OtherReaders } from '../other-readers.ts'
import { pngAddress } from '../pictures/png-file.ts'
import { readPdf } from '../read-pdf.ts'
import { askedOfPdfJs, pdfJsOutline, popplerOutline, rolesIn } from '../reader-outlines.ts'
import { visible } from '../visible.ts'

/** One processor makes the PDFs of one file, so that as many are at work as there are files. */
const files = 4
const runs = Math.ceil(howMany('projectsAsPdf') / files)
/** In milliseconds: also for a busy machine, and for making a counterexample smaller. */
const patience = 1_800_000
const moment = '2026-11-23T12:00:00.000Z'
const words = { da: charterWords(danish, 'da'), en: charterWords(english, 'en') }

const logo = pngAddress({ width: 1, height: 1, colourType: 0, rows: [[0, 90]] })

/** A project whose longer texts are of any script. */
const writtenProject: fc.Arbitrary<Project> = fc
  .tuple(arbitraryProject, fc.array(anyText(5), { minLength: 1, maxLength: 12 }))
  .map(([project, texts]) => {
    let next = 0
    const text = () => texts[next++ % texts.length] ?? ''
    const { document, ...rest } = written(project, text) as Project
    // What is remarked goes on no paper, and who remarks has a shorter name than these texts.
    return {
      ...rest,
      document: { ...document, logo: document.logo && logo },
      remarks: project.remarks,
    }
  })

/** No code, id or day has a blank, so what has one is text. */
function written(part: unknown, text: () => string): unknown {
  if (typeof part === 'string') return /\s/u.test(part) ? text() : part
  if (Array.isArray(part)) return part.map((each) => written(each, text))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, written(value, text)]))
}

/** Beside it, in any script too. */
const said: fc.Arbitrary<SaidInWorkshop> = fc
  .tuple(arbitraryIdeas(), fc.array(anyText(5), { minLength: 1, maxLength: 5 }))
  .map(([{ all }, texts]) => {
    const ideas = all.map((idea, nth) => ({ ...idea, text: texts[nth % texts.length] ?? '' }))
    return saidInWorkshop(ideas, (at) => at.slice(0, 10))
  })

/** All that is chosen for a paper, or left as the paper has it. */
const choices = fc.record(
  {
    paper: fc.constantFrom(...paperKinds),
    sections: fc.subarray([...sectionLetters]),
    attachments: fc.subarray([...attachmentKinds]),
    assessments: fc.boolean(),
    privateNotes: fc.boolean(),
    onlyShown: fc.boolean(),
    said,
  },
  { requiredKeys: ['paper'] },
)

const papers = fc.record({
  project: writtenProject,
  language: fc.constantFrom(...languages),
  largePrint: fc.boolean(),
  choices,
})

export function askRandomProjects() {
  const readers = new OtherReaders()
  afterAll(() => readers.close())

  it(
    'makes of any project a PDF that says it all, that others read alike, and that opens again',
    async () => {
      await fc.assert(
        fc.asyncProperty(papers, (paper) => expectWhole(paper, readers)),
        { numRuns: runs, endOnFailure: true },
      )
    },
    patience,
  )
}

type Paper = typeof papers extends fc.Arbitrary<infer Drawn> ? Drawn : never

async function expectWhole(paper: Paper, readers: OtherReaders) {
  const { project, language, largePrint, choices: chosen } = paper
  const whole = charter(project, words[language], { date: '2026-11-23', ...chosen })
  const kept = chosen.privateNotes ? project : projectToShare(project)
  const source = {
    name: 'projekt.medspil.json',
    mimeType: 'application/json',
    bytes: new TextEncoder().encode(serializeProject(kept, moment, 'Medspil')),
    modified: moment,
  }
  const bytes = await renderPdf(whole, { fonts: charterFonts, attachments: [source], largePrint })
  await readers.take(bytes)
  const [pdf, saved, text, structure] = await Promise.all([
    readHere(bytes, whole),
    readers.savedByQpdf(),
    readers.popplerText(),
    readers.popplerStructure('-struct'),
  ])
  expect(saved?.complaints ?? [], 'qpdf').toEqual([])
  expect(text?.complaints ?? [], 'pdftotext').toEqual([])
  expect(structure?.complaints ?? [], 'pdfinfo').toEqual([])
  if (structure)
    expect(rolesIn(popplerOutline(structure.printed))).toEqual(rolesIn(readOutline(pdf)))
  if (text) expect(missingIn(text.text, whole)).toBe('')
  for (const file of saved ? [bytes, saved.bytes] : [bytes])
    expect(await opened(file)).toEqual(ok({ projects: [kept], unread: 0 }))
}

async function readHere(bytes: Uint8Array, whole: CharterDocument): Promise<InspectedPdf> {
  const pdf = inspectPdf(bytes)
  expect(faultsOf(pdf)).toEqual([])
  const outline = readOutline(pdf)
  expect(withFiguresLast(outline, whole)).toEqual(
    withFiguresLast(charterOutline(whole, contentPages(pdf)), whole),
  )
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { pages } = await readPdf(bytes, 'with warnings')
  expect(warn.mock.calls).toEqual([])
  warn.mockRestore()
  for (const [index, page] of pages.entries())
    expect(askedOfPdfJs(page.children.flatMap(pdfJsOutline))).toEqual(
      askedOfPdfJs(readOutline(pdf, index)),
    )
  const seen = visible(outline.join('\n'))
  for (const typed of typedTextsIn(whole)) expect(seen).toContain(visible(typed))
  return pdf
}

/** The characters somebody typed that a text has fewer of; poppler turns right-to-left text round. */
function missingIn(text: string, whole: CharterDocument): string {
  const counts = new Map<string, number>()
  for (const character of visible(text).normalize('NFD'))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  let missing = ''
  for (const character of visible(typedTextsIn(whole).join(' ')).normalize('NFD')) {
    const left = counts.get(character) ?? 0
    counts.set(character, left - 1)
    if (left < 1) missing += character
  }
  return missing
}

const opened = (bytes: Uint8Array) =>
  readProjectFile(new File([Uint8Array.from(bytes)], 'projektgrundlag.pdf'))
