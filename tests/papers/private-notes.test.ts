import * as fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { type CharterChoices, charter } from '#core/charter/charter.ts'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import { languages } from '#core/languages.ts'
import { exampleIds, type Project } from '#core/project/project.ts'
import type { Remark } from '#core/project/remarks.ts'
import { hasPrivateNotes } from '#core/questions/off-paper.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { charterPdf, type Inside } from '#papers/charter-pdf.ts'
import { docx } from '#renderers/docx/docx.ts'
import { html } from '#renderers/html/html.ts'
import { markdown } from '#renderers/markdown/markdown.ts'
import { CharterPreview } from '#renderers/preview/charter-preview.tsx'
import { arbitraryProject } from '../fixtures/arbitrary-project.ts'
import { noted, privateToken } from '../fixtures/noted-project.ts'
import { partsOf } from '../renderers/docx/read-docx.ts'
import { charterFonts } from '../renderers/pdf/charter-fonts.ts'
import { readPdf } from '../renderers/pdf/read-pdf.ts'

// What is made, not what it is made from: a note may slip in by a name, a heading or a file inside.

interface Made {
  readonly project: Project
  readonly paper: PaperKind
  readonly privateNotes?: boolean
  readonly inside?: Inside
}

const wordsOf = async ({ language }: Project) =>
  charterWords(await loadProjectMessages(language), language)

/** Every text in the files made of one paper, their properties and what lies in them, by material. */
async function filesOf({ project, paper, privateNotes = false, inside }: Made) {
  const choices: CharterChoices = { date: '2026-11-23', paper, privateNotes }
  const made = charter(project, await wordsOf(project), choices)
  const { language } = project
  const pdf = await charterPdf(
    { project, language, choices, largePrint: false, inside: inside ?? null },
    { fonts: charterFonts },
  )
  const read = await readPdf(pdf)
  const attached = [...read.attachments].map(
    ([name, bytes]) => name + new TextDecoder().decode(bytes),
  )
  return {
    pdf: JSON.stringify({ ...read, attachments: attached }),
    // Word notes the moment, and its bookmarks are numbered by what was made before.
    docx: JSON.stringify([...partsOf(await docx(made))]).replace(
      /\d{4}-\d\d-\d\dT[\d:.]+Z|_Toc\d+|bookmark(?:Start|End) [^>]*/gu,
      '',
    ),
    html: html(made),
    markdown: markdown(made),
    preview: renderToStaticMarkup(createElement(CharterPreview, { charter: made })),
  }
}

const holding = (files: Readonly<Record<string, string>>) =>
  Object.keys(files).filter((material) => files[material]?.includes(privateToken))

const inside = { name: 'p.medspil.json', app: 'test', privateNotes: false }

const examples = exampleIds.flatMap((id, place) =>
  paperKinds.map((paper) => [id, paper, languages[place % languages.length] ?? 'da'] as const),
)

it.each(examples)(
  'holds no private note, and is the same whatever they are: %s, %s, %s',
  async (id, paper, language) => {
    const project = noted(await loadExample(id, language))
    expect(hasPrivateNotes(project.answers)).toBe(true)
    const files = await filesOf({ project, paper, inside })
    expect(holding(files)).toEqual([])
    const others = noted(project, 'Noget helt andet', 2)
    expect(files).toEqual(await filesOf({ project: others, paper, inside }))
  },
  180_000,
)

it('holds them in every material where they are switched on, and in a document with the project for oneself', async () => {
  const project = noted(await loadExample('bordet-er-daekket', 'da'))
  const on = await filesOf({ project, paper: 'working', privateNotes: true })
  expect(holding(on)).toEqual(['pdf', 'docx', 'html', 'markdown', 'preview'])
  const own = await filesOf({
    project,
    paper: 'signing',
    inside: { ...inside, privateNotes: true },
  })
  expect(holding(own)).toEqual(['pdf'])
}, 180_000)

it('holds no remark in any material, nor in the project inside it', async () => {
  const project = await loadExample('bordet-er-daekket', 'da')
  const remark: Remark = {
    ...{ id: 'r1', field: 'problem.statement', row: null, answers: null },
    ...{ by: privateToken, written: null, text: privateToken, state: null },
  }
  const files = await filesOf({
    project: { ...project, remarks: [remark] },
    paper: 'working',
    privateNotes: true,
    inside: { ...inside, privateNotes: true },
  })
  expect(holding(files)).toEqual([])
}, 180_000)

it('holds no private note of any project', async () => {
  const papers = fc.tuple(arbitraryProject, fc.constantFrom(...paperKinds))
  await fc.assert(
    fc.asyncProperty(papers, async ([project, paper]) => {
      expect(holding(await filesOf({ project: noted(project), paper, inside }))).toEqual([])
    }),
    { numRuns: 6 },
  )
}, 600_000)
