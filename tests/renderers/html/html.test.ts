import { describe, expect, it } from 'vitest'
import { html } from '#renderers/html/html.ts'
import { examplePapers } from '../../fixtures/example-papers.ts'
import { everyPlace } from '../typed-places.ts'

const found = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map(([, one]) => one)

describe('the charter as a web page', () => {
  it.each(examplePapers)('has each id of $name once, and leads to no other', async ({ make }) => {
    const page = html(await make())
    const ids = found(page, / id="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const named = found(page, /(?:labelledby|describedby|href)="#?(?!https?:|mailto:)([^"]*)"/g)
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(examplePapers)(
    'skips no level of heading in $name, and has one of the first',
    async ({ make }) => {
      const levels = found(html(await make()), /<h(\d)/g).map(Number)
      expect(levels.filter((level) => level === 1)).toEqual([1])
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    },
  )

  it.each(examplePapers)('fetches and runs nothing in $name', async ({ make }) => {
    const page = html(await make())
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<link|<iframe|@import|\son\w+=|\bsrc="(?!data:)/i)
  })

  it('shows what was typed as it was typed, wherever it stands, and takes none of it for markup', () => {
    const plain = html(everyPlace((place) => `ord${place}x`))
    const hostile = html(everyPlace((place) => `<b onclick="x">&amp;${place}`))
    const tags = (page: string) => found(page, /<(\w+)/g)
    expect(tags(hostile)).toEqual(tags(plain))
  })
})
