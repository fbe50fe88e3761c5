import { expect, it } from 'vitest'
import { paperKinds } from '#core/charter/document/papers.ts'
import { languages } from '#core/languages.ts'
import { emptyProject, exampleIds } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterPages, charterPdf, type PdfRequest } from '#papers/charter-pdf.ts'
import type { Progress } from '#renderers/pdf/pdf.ts'
import { charterFonts } from '../renderers/pdf/charter-fonts.ts'

const examples = exampleIds.flatMap((id) => languages.map((language) => [id, language] as const))

it.each(examples)(
  'are counted as many as are made of %s in %s, of each paper in both sizes',
  async (id, language) => {
    const project = {
      ...emptyProject('p1', language, '2026-11-01T08:00:00.000Z'),
      answers: (await loadExample(id, language)).answers,
    }
    for (const paper of paperKinds)
      for (const largePrint of [false, true]) {
        const choices = { date: '2026-11-23', paper }
        const request: PdfRequest = { project, language, choices, largePrint, inside: null }
        let made = 0
        const onProgress = ({ pages }: Progress) => {
          made = pages
        }
        await charterPdf(request, { fonts: charterFonts, onProgress })
        expect(await charterPages(request, { fonts: charterFonts })).toBe(made)
      }
  },
)
