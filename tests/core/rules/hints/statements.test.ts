import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { looksPersonal } from '#core/rules/hints/personal-data.ts'
import { statementHints } from '#core/rules/hints/statement-hints.ts'
import { hintPatterns as danish } from '#i18n/da/hint-patterns.ts'
import { hintPatterns as english } from '#i18n/en/hint-patterns.ts'
import blindDanish from './blind-statements.da.json' with { type: 'json' }
import blindEnglish from './blind-statements.en.json' with { type: 'json' }
import laterDanish from './later-statements.da.json' with { type: 'json' }
import laterEnglish from './later-statements.en.json' with { type: 'json' }
import newestDanish from './newest-statements.da.json' with { type: 'json' }
import newestEnglish from './newest-statements.en.json' with { type: 'json' }
import collectedDanish from './statements.da.json' with { type: 'json' }
import collectedEnglish from './statements.en.json' with { type: 'json' }
import triedDanish from './tried-statements.da.json' with { type: 'json' }
import triedEnglish from './tried-statements.en.json' with { type: 'json' }
import unseenDanish from './unseen-statements.da.json' with { type: 'json' }
import unseenEnglish from './unseen-statements.en.json' with { type: 'json' }

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
const none: readonly string[] = []

/** Left as they are: to mend them would be to write down the sentence, or to take a place for a solution. */
const sets = [
  {
    when: 'collected first',
    size: 100,
    da: { statements: collectedDanish, falseAlarms: none, misses: none },
    en: { statements: collectedEnglish, falseAlarms: none, misses: none },
  },
  {
    when: 'collected later',
    size: 65,
    da: {
      statements: laterDanish,
      falseAlarms: ['Torsdag aften er der 70 til fællesspisning og to til at vaske op.'],
      misses: ['Livsglæde, fællesskab og sunde vaner for alle borgere i kommunen.'],
    },
    en: {
      statements: laterEnglish,
      falseAlarms: ['Seventy come to Thursday supper and two stay to wash up.'],
      misses: ['Joy, community and healthy habits for all residents of the borough.'],
    },
  },
  {
    when: 'written without a look at the hints',
    size: 50,
    da: { statements: unseenDanish, falseAlarms: none, misses: none },
    en: { statements: unseenEnglish, falseAlarms: none, misses: none },
  },
  {
    when: 'written last',
    size: 25,
    da: {
      statements: newestDanish,
      falseAlarms: none,
      misses: [
        'Fodgængerne har brug for en tunnel under jernbanen.',
        'Der findes ikke et værested for unge mødre.',
      ],
    },
    en: {
      statements: newestEnglish,
      falseAlarms: none,
      misses: [
        'Pedestrians need a tunnel under the railway.',
        'There is nowhere like a drop-in centre for young mothers.',
        'The website is hard to find your way around.',
      ],
    },
  },
  {
    when: 'written without a look, once more',
    size: 50,
    da: {
      statements: blindDanish,
      falseAlarms: [
        'Når pumpehuset står af, får otte kældre på Strandstien vand ind, og det er de samme otte hver gang.',
      ],
      misses: ['Børnene mangler en multibane ved siden af skolen i Vindum.'],
    },
    en: {
      statements: blindEnglish,
      falseAlarms: [
        'When the pumping station fails, the same eight cellars on Strand Lane flood, and it is never repaired before Monday.',
      ],
      misses: ['Children lack a multi-use games area next to the school in Windham.'],
    },
  },
  {
    when: 'tried after mending by those',
    size: 25,
    da: {
      statements: triedDanish,
      falseAlarms: none,
      misses: [
        'Der mangler en frivilligbank, hvor borgere kan lægge deres timer.',
        'Lægerne skynder på patienterne og har travlt med at komme hjem.',
        'Et trygt og sammenhængende forløb for alle patienter.',
        'De frivillige savner en klar kommandovej og et tydeligt setup for eskalering.',
      ],
    },
    en: {
      statements: triedEnglish,
      falseAlarms: none,
      misses: [
        'There is no time bank where residents can deposit their hours.',
        'Doctors rush their patients and are busy getting home.',
        'A safe and coherent pathway for all patients.',
        'Volunteers miss a clear chain of command and a set-up for escalation.',
      ],
    },
  },
] as const

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

describe.each(languages)('of the statements in %s', (language) => {
  it.each(sets)(
    '$when none raises a hint wrongly, and none is missed, but those we know',
    (set) => {
      const { statements, falseAlarms, misses } = set[language]
      expect(heldAgainst(statements, language)).toEqual({
        good: set.size,
        bad: set.size,
        falseAlarms,
        misses,
        untrue: [],
      })
    },
  )
})

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
