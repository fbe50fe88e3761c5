import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import {
  loadAboutMessages,
  loadClearMessages,
  loadHelpSections,
  loadLocalFileMessages,
  loadMethodMessages,
  loadOfflineMessages,
  loadPhoneMessages,
  loadProjectMessages,
  loadShell,
} from '#i18n/load-messages.ts'
import { argumentsOf, parametersOf } from './called-with.ts'

/** What explains: help, advice and what a screen says before it asks. */
const explaining =
  /(?:Help|Note|\.(?:advice|credit|help|intro|label|lead|law|means|note|partly|purpose|reassurance|risk|staysHere|stop|text|ways|why|watch))(?:\.|$)/

/** Word-like lists for a machine, or words quoted from elsewhere. */
const notProse = /^\.(?:hintPatterns|fields\.[^.]+\.\w+\.(?:good|bad))/

/** Heavier than the limit, and why no lighter words would do. */
const exceptions: Readonly<Record<string, RegExp>> = {
  'names the parties, whose names are long': /^\.rules\.(?:advice\.|verdict\.oneSided)/,
  'names a person, a university and the deck': /\.credit$/,
}

const explainingLimit = 45
const otherLimit = 40
const short = 10

/** Words to a sentence, and the share of words of more than six letters (Björnsson, 1968). */
function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}’-]+/gu) ?? []
  const sentences = text.match(/[.!?:](?=\s|$)/gu)?.length ?? 0
  const long = words.filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > 6)
  return words.length / Math.max(1, sentences) + (100 * long.length) / words.length
}

const wordsIn = (text: string) => text.split(/\s+/u).length

function* textsOf(words: unknown, at = ''): Generator<[at: string, text: string]> {
  if (typeof words === 'string') yield [at, words]
  else if (typeof words === 'function')
    yield* said(words).map((text, nth): [string, string] => [`${at} ${nth}`, text])
  else if (typeof words === 'object' && words !== null)
    for (const [name, each] of Object.entries(words)) yield* textsOf(each, `${at}.${name}`)
}

/** What it says of the shortest words: so that only its own are heavy. Nothing where it takes no texts. */
function said(words: { toString: () => string }): readonly string[] {
  if (typeof words !== 'function') return []
  try {
    const told: unknown = Reflect.apply(
      words,
      null,
      argumentsOf(parametersOf(words), () => 'vand'),
    )
    return [told].flat().flatMap((each) => (typeof each === 'string' ? [each] : []))
  } catch {
    return []
  }
}

describe.each(languages)('the texts in %s', (language) => {
  it('are easy to read', async () => {
    const words = {
      ...(await loadShell(language)),
      ...(await loadProjectMessages(language)),
      told: await loadMethodMessages(language),
      onPhone: await loadPhoneMessages(language),
      aboutIt: await loadAboutMessages(language),
      localFile: await loadLocalFileMessages(language),
      offline: await loadOfflineMessages(language),
      inClearing: await loadClearMessages(language),
      inHelp: await loadHelpSections(language),
    }
    const called = [...textsOf(words)].filter(([at]) => at.includes(' '))
    expect(called.length).toBeGreaterThan(350)
    const heavy = [...textsOf(words)]
      .filter(([at, text]) => !notProse.test(at) && wordsIn(text) > short)
      .map(([at, text]): [string, number, string] => [at, Math.round(lix(text)), text])
      .filter(([at, score]) => score >= (explaining.test(at) ? explainingLimit : otherLimit))
    const excepted = (at: string) => Object.values(exceptions).some((each) => each.test(at))
    expect(heavy.filter(([at]) => !excepted(at)).map((each) => each.join(' | '))).toEqual([])
    for (const each of Object.values(exceptions))
      expect(heavy.filter(([at]) => each.test(at))).not.toEqual([])
  })
})
