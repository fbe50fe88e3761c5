import { expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import { languages } from '#core/languages.ts'
import { exampleIds } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { charterFonts } from './charter-fonts.ts'

/** In bytes, of a charter of a dozen actors with its figures, for the case file. */
const most = 100_000

it.each(exampleIds.flatMap((id) => languages.map((language) => [id, language] as const)))(
  'a paper takes 100 kB at most: %s, %s',
  async (id, language) => {
    const words = charterWords(await loadProjectMessages(language), language)
    const paper = charter(await loadExample(id, language), words, { date: '2026-11-23' })
    expect((await renderPdf(paper, { fonts: charterFonts })).length).toBeLessThanOrEqual(most)
  },
)
