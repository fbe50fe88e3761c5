import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { paperKinds } from '#core/charter/document/papers.ts'
import { languages } from '#core/languages.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import { allRenderers } from '#renderers/all-renderers.ts'
import { type RendererId, rendererIds } from '#renderers/shared/renderer.ts'
import { arbitraryProject } from '../fixtures/arbitrary-project.ts'
import { examplePapers } from '../fixtures/example-papers.ts'
import { charterTexts, firstMissing, type HeadsOfColumns, mastheadTexts } from './charter-texts.ts'
import { part, wordsOf } from './docx/read-docx.ts'
import { wordsOfPage } from './html/read-html.ts'
import { unescaped } from './markdown/read-markdown.ts'
import { everyPlace } from './typed-places.ts'

// The PDF's texts are read with its structure, in pdf/charter-structure.test.ts and pdf/any-project;
// the preview's in preview/every-text.browser.test.tsx.

interface Material {
  readonly words: (made: Blob) => Promise<string>
  readonly heads: HeadsOfColumns
}

/** How the words are read of what each makes. */
const materials: Readonly<Record<RendererId, Material>> = {
  docx: {
    words: async (made) => wordsOf(part(await made.arrayBuffer(), 'word/document.xml')),
    heads: 'first',
  },
  html: { words: async (made) => wordsOfPage(await made.text()), heads: 'each its own' },
  markdown: { words: async (made) => unescaped(await made.text()), heads: 'each its own' },
}

async function missing(id: RendererId, whole: CharterDocument): Promise<string | null> {
  const { words, heads } = materials[id]
  const { render } = await allRenderers[id]()
  const read = await words(await render(whole))
  const ofMasthead = mastheadTexts(whole).map((text) => firstMissing([text], read))
  return ofMasthead.find((text) => text !== null) ?? firstMissing(charterTexts(whole, heads), read)
}

describe.each(rendererIds)('the %s renderer', (id) => {
  it('is found under its own id', async () => {
    const renderer = await allRenderers[id]()
    expect(renderer.id).toBe(id)
  })

  it('holds every text in its order, in whichever block it stands', async () => {
    expect(
      await missing(
        id,
        everyPlace((place) => `ord${place}x`),
      ),
    ).toBeNull()
  })

  it.each(examplePapers)('holds every text of $name, in its order', async ({ make }) => {
    const whole = await make()
    expect(charterTexts(whole, 'first').length).toBeGreaterThan(20)
    expect(await missing(id, whole)).toBeNull()
  })

  it('holds every text of any project on any paper, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (whole) => {
        expect(await missing(id, whole)).toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})

const words = { da: charterWords(danish, 'da'), en: charterWords(english, 'en') }

const anyPaper: fc.Arbitrary<CharterDocument> = fc
  .tuple(arbitraryProject, fc.constantFrom(...languages), fc.constantFrom(...paperKinds))
  .map(([project, language, paper]) =>
    charter(project, words[language], { date: '2026-11-23', paper }),
  )
