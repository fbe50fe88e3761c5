import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { exampleIds } from '#core/project/project.ts'
import { codes } from '#core/questions/codes.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { allHints } from '#core/rules/hints/hints.ts'
import { loadExample } from '#examples/load-example.ts'
import { exampleWords as danish } from '#i18n/da/example-words.ts'
import { hintPatterns as danishPatterns } from '#i18n/da/hint-patterns.ts'
import { exampleWords as english } from '#i18n/en/example-words.ts'
import { hintPatterns as englishPatterns } from '#i18n/en/hint-patterns.ts'

const words = { da: danish, en: english }
const patterns = { da: danishPatterns, en: englishPatterns }
const known = new Set<string>(Object.values(codes).flat())

/** The example without its words: a text that is no code, id, date or time only shows that it is there. */
const bones = (example: unknown): unknown =>
  JSON.parse(JSON.stringify(example), (_, value: unknown) =>
    typeof value === 'string' && !known.has(value) && !/^([an]\d+|\w+-\d+|[\d:-]*)$/.test(value)
      ? 'a text'
      : value,
  )

/** Left open on purpose in the one example that shows how the tool helps on. */
const leftOpen = ['team.staffRoom', 'motivation.gains', 'arena.anchoring']

function texts(value: unknown): string[] {
  if (typeof value === 'string') return known.has(value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

describe.each(exampleIds)('the example %s', (id) => {
  it.each(languages)('opens in %s under the title it is listed by', async (language) => {
    const { example, language: written, answers } = await loadExample(id, language)
    expect({ example, written }).toEqual({ example: id, written: language })
    expect(answers.start.title).toBe(words[language][id].title)
  })

  it.each(languages)(
    'is complete in %s but for what it leaves open on purpose',
    async (language) => {
      const project = await loadExample(id, language)
      const open = fieldIds.filter((field) => fields[field].state(project.answers) !== 'full')
      expect(open).toEqual(id === 'et-sted-at-moedes' ? leftOpen : [])
    },
  )

  it.each(languages)(
    'says whose paper it is and when people first meet in %s',
    async (language) => {
      const { document, answers } = await loadExample(id, language)
      const { organisation, unit, owner, versionLabel } = document
      const { date, starts, ends, place, purpose } = answers.arena.process.meetings[0] ?? {}
      const said = [organisation, unit, owner, versionLabel, date, starts, ends, place, purpose]
      expect(said.filter((text) => !text)).toEqual([])
      expect(date && date >= answers.arena.time.begins).toBe(true)
    },
  )

  it('is signed for by at least two of its actors, by what they are and not by name', async () => {
    const { document, answers } = await loadExample(id, 'da')
    const actors = new Set(answers.team.actors.map((actor) => actor.id))
    expect(document.signatures.length).toBeGreaterThanOrEqual(2)
    for (const { actor, name, role } of document.signatures)
      expect({ isActor: actors.has(actor), name, role }).toMatchObject({
        isActor: true,
        name: '',
        role: expect.stringMatching(/./),
      })
  })

  it.each(languages)('gives no cause for a hint in %s', async (language) => {
    expect(allHints((await loadExample(id, language)).answers, patterns[language])).toEqual([])
  })

  it('has the same ids, codes, dates and answered places in both languages', async () => {
    expect(bones(await loadExample(id, 'en'))).toEqual(
      bones({ ...(await loadExample(id, 'da')), language: 'en' }),
    )
  })

  it('says nothing at length in the other language', async () => {
    const inEnglish = new Set(texts((await loadExample(id, 'en')).answers))
    const shared = texts((await loadExample(id, 'da')).answers).filter(
      (text) => text.length > 20 && inEnglish.has(text),
    )
    expect(shared).toEqual([])
  })

  it.each(languages)('quotes as %s does', async (language) => {
    const strange = language === 'da' ? /["'“”]/ : /["'»«]/
    const found = texts((await loadExample(id, language)).answers).filter((text) =>
      strange.test(text),
    )
    expect(found).toEqual([])
  })

  it('marks and gives roles to actors it has, for needs it has', async () => {
    const { team, arena } = (await loadExample(id, 'da')).answers
    const needs = new Set(team.needs.map((need) => need.id))
    const actors = new Set(team.actors.map((actor) => actor.id))
    const { convener, facilitator, catalyst } = arena.roles
    const named = [
      ...Object.values(team.coverage).flatMap((marks) => Object.keys(marks)),
      ...convener,
      ...facilitator,
      ...catalyst,
    ]
    expect(Object.keys(team.coverage).filter((need) => !needs.has(need))).toEqual([])
    expect(named.filter((actor) => !actors.has(actor))).toEqual([])
  })

  it('is labelled as constructed', () => {
    expect(danish[id].label).toMatch(/^Opdigtet eksempel /)
    expect(english[id].label).toMatch(/^Invented example /)
  })
})
