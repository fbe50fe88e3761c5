import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { loadProjectMessages, loadShell } from '#i18n/load-messages.ts'

/** What people may have called a thing, and what some fields are called. */
const question = 'Hvem henter vandet?'

interface Said {
  readonly at: string
  readonly text: string
}

/** Places that hold a number or a date, and never what somebody wrote. */
const ofNumbers = [
  '.arena.series.badFirst 1',
  '.arena.series.badCount 0',
  '.arena.meetings.unreadDate 1',
  '.arena.terms.unreadDate 1',
  '.checkScreen.staircase.standsOn 0',
  '.checkScreen.staircase.wants 0',
  '.paper.pageOne.length 1',
  '.workshop.notMinutes 0',
]

/** Every sentence with a place for a text, with the question in it. */
function* saidWith(words: unknown, at = ''): Generator<Said> {
  if (typeof words === 'function')
    for (let place = 0; place < words.length; place++) {
      const texts = Array.from({ length: words.length }, (_, nth) =>
        nth === place ? question : 'vand',
      )
      const text = outcome(() => Reflect.apply(words, null, texts))
      if (text !== null) yield { at: `${at} ${place}`, text }
    }
  else if (typeof words === 'object' && words !== null)
    for (const [name, each] of Object.entries(words)) yield* saidWith(each, `${at}.${name}`)
}

/** Null for those that take something else than texts. */
function outcome(say: () => unknown): string | null {
  try {
    const said = say()
    return typeof said === 'string' && said.includes(question) ? said : null
  } catch {
    return null
  }
}

describe.each(languages)('a sentence into which a question is put, in %s', (language) => {
  it('has no second mark after the question’s own', async () => {
    const words = { ...(await loadShell(language)), ...(await loadProjectMessages(language)) }
    const all = [...saidWith(words)]
    expect(all.length).toBeGreaterThan(100)
    const twice = all.filter(({ text }) => /\?[.!?]/u.test(text))
    expect(twice.map(({ at }) => at)).toEqual(ofNumbers)
  })
})
