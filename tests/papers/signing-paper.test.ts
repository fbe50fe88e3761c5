import { expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { exampleIds } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterPdf } from '#papers/charter-pdf.ts'
import { charterFonts } from '../renderers/pdf/charter-fonts.ts'
import { allOf, readPdf } from '../renderers/pdf/read-pdf.ts'

const examples = exampleIds.flatMap((id) => languages.map((language) => [id, language] as const))

it.each(examples)(
  'is two to six pages to sign, the table on the first, and cuts no sentence: %s in %s',
  async (id, language) => {
    const project = await loadExample(id, language)
    const choices = { date: '2026-11-23', paper: 'signing' } as const
    const request = { project, language, choices, largePrint: false, inside: null }
    const { pages, seen } = await readPdf(await charterPdf(request, { fonts: charterFonts }))
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(pages.length).toBeLessThanOrEqual(6)
    expect(allOf('Figure', pages.slice(0, 1))).toHaveLength(1)
    expect(seen.join('\n')).not.toContain('…')
  },
)
