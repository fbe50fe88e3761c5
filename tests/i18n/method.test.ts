import { describe, expect, it } from 'vitest'
import { methodSections } from '#app/method/method-sections.ts'
import { pointsOf } from '#app/method/section-points.ts'
import { languages } from '#core/languages.ts'
import { loadMethodMessages, loadProjectMessages } from '#i18n/load-messages.ts'

/** How hard a text is to read: words a sentence, and long words in a hundred. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+(?:[-’][\p{L}\d]+)*/gu) ?? []
  const sentences = text.match(/[.:?](?=\s|$)/gu) ?? []
  const long = words.filter((word) => word.length > 6)
  return words.length / Math.max(1, sentences.length) + (100 * long.length) / words.length
}

for (const language of languages) {
  const method = await loadMethodMessages(language)
  const project = await loadProjectMessages(language)
  const sections = methodSections.map(({ id }) => {
    const { heading, text, after } = method.sections[id]
    const points = pointsOf(id, { method, project }).flatMap((point) => point.text)
    return { id, heading, own: [...text, ...after].join(' '), points: points.join(' ') }
  })

  describe(`the method in ${language}`, () => {
    it('is told in ten sections, each with a place to work', () => {
      expect(methodSections.map(({ id }) => id)).toEqual(Object.keys(method.sections))
      expect(methodSections).toHaveLength(10)
      expect(methodSections.filter(({ worksIn }) => worksIn.length === 0)).toEqual([])
    })

    it.each([...sections, { id: 'origin', own: method.origin.text.join(' '), points: '' }])(
      'is easy to read about $id',
      ({ own, points }) => {
        expect(lix(own)).toBeLessThan(45)
        if (points !== '') expect(lix(points)).toBeLessThan(45)
      },
    )

    it('is short', () => {
      expect(sections.filter(({ own }) => own.split(' ').length > 150)).toEqual([])
    })

    it('credits the deck once', () => {
      const all = JSON.stringify(method)
      expect(all.match(/Torfing/gu)).toHaveLength(1)
      expect(all).not.toMatch(/@|https?:/u)
    })
  })
}
