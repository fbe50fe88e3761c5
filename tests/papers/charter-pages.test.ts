import { expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { emptyProject, exampleIds } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterPages, charterPdf, type PdfRequest } from '#papers/charter-pdf.ts'
import type { Progress } from '#renderers/pdf/pdf.ts'
import { charterFonts } from '../renderers/pdf/charter-fonts.ts'

const sizes = [
  ['in usual print', false],
  ['in large print', true],
] as const
const kinds = exampleIds.flatMap((id) =>
  languages.flatMap((language) => sizes.map((size) => [id, language, ...size] as const)),
)

it.each(kinds)(
  'are counted as many as are made of %s in %s %s',
  async (id, language, ...[, largePrint]) => {
    const project = {
      ...emptyProject('p1', language, '2026-11-01T08:00:00.000Z'),
      answers: (await loadExample(id, language)).answers,
    }
    const request: PdfRequest = {
      project,
      language,
      choices: { date: '2026-11-23' },
      largePrint,
      inside: null,
    }
    let made = 0
    const onProgress = ({ pages }: Progress) => {
      made = pages
    }
    await charterPdf(request, { fonts: charterFonts, onProgress })
    expect(await charterPages(request, { fonts: charterFonts })).toBe(made)
  },
)
