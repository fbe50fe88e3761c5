import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { looksPersonal } from '#core/rules/hints/personal-data.ts'
import { statementHints } from '#core/rules/hints/statement-hints.ts'
import { hintPatterns as danish } from '#i18n/da/hint-patterns.ts'
import { hintPatterns as english } from '#i18n/en/hint-patterns.ts'
import laterDanish from './later-statements.da.json' with { type: 'json' }
import laterEnglish from './later-statements.en.json' with { type: 'json' }
import collectedDanish from './statements.da.json' with { type: 'json' }
import collectedEnglish from './statements.en.json' with { type: 'json' }

/**
 * Collected before the hints were mended by them; nothing is taken out because it fails. A good statement
 * gives cause for no hint. Of a bad one stands the hint it is to raise, and which others are true of it.
 */
interface Collection {
  readonly good: readonly string[]
  readonly bad: readonly {
    readonly text: string
    readonly hint: string
    readonly also?: readonly string[]
  }[]
}

const patterns = { da: danish, en: english }
const collected: Record<string, Collection> = { da: collectedDanish, en: collectedEnglish }
const later: Record<string, Collection> = { da: laterDanish, en: laterEnglish }

function heldAgainst({ good, bad }: Collection, language: keyof typeof patterns) {
  const raised = (text: string) => [
    ...statementHints(text, patterns[language]),
    ...(looksPersonal(text) ? ['personalData'] : []),
  ]
  return {
    good: good.length,
    bad: bad.length,
    falseAlarms: good.filter((text) => raised(text).length > 0),
    misses: bad.filter(({ text, hint }) => !raised(text).includes(hint)).map(({ text }) => text),
    untrue: bad
      .filter(({ text, hint, also = [] }) =>
        raised(text).some((code) => code !== hint && !also.includes(code)),
      )
      .map(({ text }) => text),
  }
}

describe.each(languages)('of the statements collected in %s', (language) => {
  it('no good one raises a hint, and each bad one its own and no untrue one', () => {
    expect(heldAgainst(collected[language] as Collection, language)).toEqual({
      good: 100,
      bad: 100,
      falseAlarms: [],
      misses: [],
      untrue: [],
    })
  })
})

describe.each(languages)('of the later statements in %s', (language) => {
  it('one good one raises a hint, and one bad one is missed', () => {
    expect(heldAgainst(later[language] as Collection, language)).toEqual({
      good: 65,
      bad: 65,
      falseAlarms: known[language].falseAlarms,
      misses: known[language].misses,
      untrue: [],
    })
  })
})

/** Left as they are: to mend them would be to write down the sentence. */
const known = {
  da: {
    falseAlarms: ['Torsdag aften er der 70 til fællesspisning og to til at vaske op.'],
    misses: ['Livsglæde, fællesskab og sunde vaner for alle borgere i kommunen.'],
  },
  en: {
    falseAlarms: ['Seventy come to Thursday supper and two stay to wash up.'],
    misses: ['Joy, community and healthy habits for all residents of the borough.'],
  },
}

describe('a long text', () => {
  it.each([
    '-',
    ' ',
    'a',
    'a ',
    'a-',
    '1',
    '1 ',
    '12 ',
    'a@',
    '( ',
    'skal have en ',
    'should be able to be in an ',
    'på tide at x ',
    'nummer',
    'nr. ',
    '\n',
  ])('of nothing but %j is read to its end', (part) => {
    const text = part.repeat(Math.ceil(20_000 / part.length))
    for (const each of [danish, english]) statementHints(text, each)
    expect(looksPersonal(`${text} else@bakkeby.dk`)).toBe(true)
  })
})
