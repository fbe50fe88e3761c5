import { describe, expect, it } from 'vitest'
import { marginRules } from '#renderers/preview/printing/margin-rules.ts'

const running = (left: string, page = (n: number, of: number) => `Side ${n} af ${of}`) => ({
  left: [left] as const,
  right: ['Projektgrundlag'] as const,
  foot: [''] as const,
  page,
  contents: 'Indhold',
  summary: '',
  continued: '',
})

describe('the margins a browser prints', () => {
  it('number the pages in the words of the paper', () => {
    expect(marginRules(running('Åen'))).toContain(
      '@bottom-right { content: "Side " counter(page) " af " counter(pages) "" }',
    )
    const backwards = running('Åen', (page, pages) => `of ${pages} – ${page}`)
    expect(marginRules(backwards)).toContain('"of " counter(pages) " – " counter(page) ""')
  })

  it.each(['"', '\\', '</style>', '\n', '}'])('hold a name with %j in one string', (odd) => {
    const rules = marginRules(running(`a${odd}b`))
    expect(rules).toContain('@top-left { content: "a\\')
    expect(rules.split('\n')).toHaveLength(marginRules(running('ab')).split('\n').length)
    expect(rules).not.toContain('</style')
  })
})
