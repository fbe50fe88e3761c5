import { describe, expect, it } from 'vitest'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { allRenderers } from '#renderers/all-renderers.ts'
import { type RendererId, rendererIds } from '#renderers/shared/renderer.ts'
import { part, wordsOf } from './docx/read-docx.ts'
import { everyPlace, typedTextsIn } from './typed-places.ts'

/** How the words are read of what each makes. */
const wordsIn: Readonly<Record<RendererId, (made: Blob) => Promise<string>>> = {
  docx: async (made) => wordsOf(part(await made.arrayBuffer(), 'word/document.xml')),
  markdown: (made) => made.text(),
}

/** Words that need no sign before any letter; figures are drawn, for which a browser is needed. */
function plainCharter(): CharterDocument {
  const charter = everyPlace((place) => `ord${place}x`)
  const sections = charter.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'figure'),
  }))
  return { ...charter, sections }
}

describe.each(rendererIds)('the %s renderer', (id) => {
  it('is found under its own id', async () => {
    const renderer = await allRenderers[id]()
    expect(renderer.id).toBe(id)
    expect(renderer.extension).toMatch(/^[a-z]{2,4}$/u)
  })

  it('loses no text, in whichever block it stands', async () => {
    const { render } = await allRenderers[id]()
    const charter = plainCharter()
    const read = await wordsIn[id](await render(charter))
    for (const text of typedTextsIn(charter)) expect(read).toContain(text)
  })
})
