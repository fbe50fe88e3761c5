import { describe, expect, it } from 'vitest'
import { codeWords as codesDa } from '#i18n/da/codes.ts'
import { exampleWords as examplesDa } from '#i18n/da/example-words.ts'
import { fieldWords as fieldsDa } from '#i18n/da/fields.ts'
import { pageWords as pagesDa, questionWords as questionsDa } from '#i18n/da/pages.ts'
import { ruleWords as rulesDa } from '#i18n/da/rule-words.ts'
import { codeWords as codesEn } from '#i18n/en/codes.ts'
import { exampleWords as examplesEn } from '#i18n/en/example-words.ts'
import { fieldWords as fieldsEn } from '#i18n/en/fields.ts'
import { pageWords as pagesEn, questionWords as questionsEn } from '#i18n/en/pages.ts'
import { ruleWords as rulesEn } from '#i18n/en/rule-words.ts'

const danish = {
  codes: codesDa,
  examples: examplesDa,
  fields: fieldsDa,
  pages: pagesDa,
  questions: questionsDa,
  rules: rulesDa,
}
const english = {
  codes: codesEn,
  examples: examplesEn,
  fields: fieldsEn,
  pages: pagesEn,
  questions: questionsEn,
  rules: rulesEn,
}

const names = { need: 'NEED', actor: 'ACTOR', source: 'SOURCE' }

/** Every sentence with its place; a sentence made from names is made from the same names. */
function sentences(words: object, place = ''): [place: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${place}/${key}`
    if (typeof value === 'string') return [[here, value]]
    if (here.startsWith('/rules/finding/') && typeof value === 'function') {
      return [[here, String(value(names))]]
    }
    return typeof value === 'object' && value !== null ? sentences(value, here) : []
  })
}

const both = [
  ['Danish', sentences(danish)],
  ['English', sentences(english)],
] as const

describe.each(both)('the %s content', (_, content) => {
  it('has words at every place but where a code says enough by its name', () => {
    const empty = content.filter(([, text]) => text.trim() === '').map(([place]) => place)
    expect(empty.filter((place) => !/^\/codes\/\w+\/\w+\/text$/.test(place))).toEqual([])
  })

  it('has no stray blanks', () => {
    expect(content.filter(([, text]) => text !== text.trim() || / {2}|\t|\n/.test(text))).toEqual(
      [],
    )
  })

  it('asks the group two or three questions on every page', () => {
    const asked = Map.groupBy(
      content.filter(([place]) => place.startsWith('/pages/') && place.includes('/ask/')),
      ([place]) => place.slice(0, place.indexOf('/ask/')),
    )
    expect(asked.size).toBe(16)
    expect([...asked.values()].filter((list) => list.length < 2 || list.length > 3)).toEqual([])
    expect([...asked.values()].flat().filter(([, text]) => !text.endsWith('?'))).toEqual([])
  })

  it('names a tab in three words at most', () => {
    const tabs = content.filter(([place]) => /^\/pages\/.*\/tab$/.test(place))
    expect(tabs.filter(([, text]) => text.split(' ').length > 3)).toEqual([])
  })
})

describe('the two languages', () => {
  it('have words at the same places, empty at the same ones', () => {
    const [da, en] = both.map(([, content]) => content.map(([place, text]) => [place, text === '']))
    expect(en).toEqual(da)
  })

  it('do not share a sentence', () => {
    const inEnglish = new Map(sentences(english))
    const shared = sentences(danish).filter(
      ([place, text]) => text.includes(' ') && inEnglish.get(place) === text,
    )
    expect(shared).toEqual([])
  })

  it('quote in their own way', () => {
    expect(sentences(danish).filter(([, text]) => /["'“”]/.test(text))).toEqual([])
    expect(sentences(english).filter(([, text]) => /["'»«]/.test(text))).toEqual([])
  })

  it.each([
    ['Danish', danish, '»', '«'],
    ['English', english, '“', '”'],
  ])('close every quotation in %s', (_, words, opens, closes) => {
    const count = (text: string, mark: string) => text.split(mark).length
    const open = sentences(words).filter(([, text]) => count(text, opens) !== count(text, closes))
    expect(open).toEqual([])
  })

  it('name what a finding is about', () => {
    for (const rules of [rulesDa, rulesEn]) {
      expect(rules.finding.carrierNotCommitted(names)).toMatch(/ACTOR.*NEED|NEED.*ACTOR/)
      expect(rules.finding.unusedSource(names)).toContain('SOURCE')
    }
  })
})
