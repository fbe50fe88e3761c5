import { describe, expect, it } from 'vitest'
import { paperKinds } from '#core/charter/document/papers.ts'
import { termsExcerpt } from '#core/charter/terms-excerpt.ts'
import { exampleIds } from '#core/project/project.ts'
import { emptyArena } from '#core/questions/arena.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { loadExample } from '#examples/load-example.ts'
import { cellsOf, paperOf, projectWith, sectionOf, tableOf, words } from './paper.ts'

const all = fieldIds.filter((field) => fields[field].page === 'arena/terms')

describe('an excerpt of the terms', () => {
  it.each(paperKinds)('says of every field what the paper does (%s)', async (paper) => {
    for (const id of exampleIds) {
      const project = await loadExample(id, 'da')
      const parts = all.flatMap((field) => {
        const excerpt = termsExcerpt(project, words, { paper, fields: [field] })
        expect(excerpt.heading).toBe(words.sections.H2)
        return excerpt.blocks
      })
      expect(parts.length).toBeGreaterThan(8)
      expect(parts).toEqual(sectionOf(paperOf(project, { paper }), 'H2'))
    }
  })

  it('has no blocks where nothing is written', () => {
    const { blocks } = termsExcerpt(projectWith({}), words, { paper: 'working', fields: all })
    expect(blocks).toEqual([])
  })
})

describe('an amount of 0', () => {
  it.each(['0', '0 kr.'])('has after it that it is given without payment ("%s")', (amount) => {
    const costs = [{ id: 'c1', what: 'Lokaler', amount, payer: 'Biblioteket' }]
    const blocks = sectionOf(paperOf(projectWith({ arena: { ...emptyArena, costs } })), 'H2')
    expect(cellsOf(tableOf(blocks, words.fields['arena.costs'].name))).toEqual([
      ['Lokaler', `${amount} (${words.terms.free})`, 'Biblioteket'],
    ])
  })
})
