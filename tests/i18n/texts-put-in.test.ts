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
import { namesAndClauses } from '../fixtures/names-and-clauses.ts'
import { argumentsOf, notTyped, parametersOf } from './called-with.ts'

/** Numbers under a name that holds a text elsewhere. */
const numbers =
  /^\.(frame\.|overview\.)\S+ question$|^\.(paper\.progress|charter\.document\.page) page$|^\.rules\.dependency |^\.team\.coverage\.(have|counts|noCarrier|lackingSeats) |^\.overview\.(needsAndActors|gains|covered|figures\.marks) |^\.figures\.coverage\.summary |^\.(charter\.summary\.partyCount|paper\.pageOne\.length) /
/** Words of the product's own: names of choices, headings, and sentences said elsewhere. */
const ownWords =
  /^(barrier|caption|choice|circle|computed|detail|draft|form|group|importance|kind|listed|mark|named|own|phases?|removed|role|sections|source|stands|status|verdict)$/

interface Place {
  /** `.team.of name` */
  readonly at: string
  readonly say: (text: string) => readonly string[]
}

type Quoted = (name: string) => string

/** Every place of every message that takes a text, found by calling all that can be called. */
function* placesOf(words: unknown, quoted: Quoted, at = ''): Generator<Place> {
  if (typeof words === 'object' && words !== null)
    for (const [name, each] of Object.entries(words)) yield* placesOf(each, quoted, `${at}.${name}`)
  if (typeof words !== 'function') return
  const { names, isOne } = parametersOf(words)
  for (const name of names) {
    const here = `${at} ${name}`
    if (notTyped.test(name) || ownWords.test(name) || numbers.test(here)) continue
    // The name of a case in the deck.
    if (here === '.told.deckCase name') continue
    // A finding, a risk and a suggestion are given their actors quoted, since they may be several.
    const put = (text: string) =>
      /^\.rules\.(finding|riskCause|toSolve)/.test(here) && name === 'actor' ? quoted(text) : text
    const say = (text: string): readonly string[] => {
      const given = argumentsOf({ names, isOne }, (each) => (each === name ? put(text) : 'vand'))
      const said: unknown = Reflect.apply(words, null, given)
      return Array.isArray(said) ? said.map(String) : [String(said)]
    }
    if (canSay(say)) yield { at: here, say }
  }
}

/** False for what takes something else than texts. */
function canSay(say: Place['say']): boolean {
  try {
    return say('Vandværket').some((text) => text.includes('Vandværket'))
  } catch {
    return false
  }
}

/** What is wrong with a sentence around a text, whatever the text is; empty where nothing is. */
function faults(said: string, text: string): readonly string[] {
  const [mark = ''] = /[.?!…](?=[»«”’)]*$)/u.exec(text) ?? []
  const around = said.replaceAll(text, `\uFFFC${mark}`)
  const found: Readonly<Record<string, RegExp>> = {
    'two marks at the end of a sentence': /[.?!…][»«“”’‘›‹)]*[.]|[.?!…][?!]/u,
    'a full stop after a greeting': /^(?:Kære|Dear)\b.*\.$/mu,
    'empty quotes': /»«|“”/u,
    'two blanks': / {2}/u,
    'words that go on after a text': /\uFFFC[.?!…]? \p{Ll}/u,
    'a sentence that ends after a text inside it': /[^\s:»“(] \uFFFC[.?!]/u,
  }
  return [
    ...(isNested(said) && !isNested(text) ? ['a quotation in its own quotes'] : []),
    ...Object.keys(found).filter((name) => found[name]?.test(around)),
    ...(isBalanced(around) ? [] : ['a quotation that is not closed']),
  ].filter((name) => mark === '' || !name.startsWith('a sentence'))
}

/** As it stands between quotes: those of its own are the inner ones of the language. */
const within = (text: string) => text.replace(/[»«]|[“”]/gu, (mark) => inner[mark] ?? mark)
const inner: Readonly<Record<string, string>> = { '»': '›', '«': '‹', '“': '‘', '”': '’' }

const isNested = (text: string) => /»[^«]*»|“[^”]*“/u.test(text)

const isBalanced = (text: string) =>
  text.split('»').length === text.split('«').length &&
  text.split('“').length === text.split('”').length

describe.each(languages)('a sentence into which a text is put, in %s', (language) => {
  it('holds for any name and any clause', async () => {
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
    const places = [...placesOf(words, words.rules.quoted)]
    expect(places.length).toBeGreaterThan(120)
    const wrong = new Map<string, string>()
    for (const { at, say } of places)
      for (const text of namesAndClauses)
        for (const said of say(text)) {
          const put = said.includes(text) ? text : within(text)
          if (said.includes(put))
            for (const fault of faults(said, put)) wrong.set(`${at}: ${fault}`, said)
        }
    expect(Object.fromEntries(wrong)).toEqual({})
  })
})
