import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { exampleIds } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { allHints, hintsOn } from '#core/rules/hints/hints.ts'
import { monthsIn } from '#core/rules/hints/months-in.ts'
import { namedActors } from '#core/rules/hints/named-actors.ts'
import { loadExample } from '#examples/load-example.ts'
import { fieldWords as fieldsDa } from '#i18n/da/fields.ts'
import { hintPatterns as danish } from '#i18n/da/hint-patterns.ts'
import { fieldWords as fieldsEn } from '#i18n/en/fields.ts'
import { hintPatterns as english } from '#i18n/en/hint-patterns.ts'
import { actorOf } from '../../fixtures/answers-of.ts'

const patterns = { da: danish, en: english }
const fields = { da: fieldsDa, en: fieldsEn }

describe('the shared stake', () => {
  const withStake = (answers: Answers, sharedStake: string): Answers => ({
    ...answers,
    motivation: { ...answers.motivation, sharedStake },
  })

  it.each(languages)('is asked about in %s when it names fewer than two', async (language) => {
    const answers = (await loadExample('et-sted-at-moedes', language)).answers
    const { good, bad } = fields[language]['motivation.sharedStake']
    const asked = (text: string) =>
      hintsOn('motivation.sharedStake', withStake(answers, text), patterns[language]).map(
        ({ code }) => code,
      )
    expect(asked(good)).toEqual([])
    expect(asked(bad)).toEqual(['fewNamed'])
    expect(asked(' ')).toEqual([])
    const alone = { ...answers, team: { ...answers.team, actors: answers.team.actors.slice(0, 1) } }
    expect(hintsOn('motivation.sharedStake', withStake(alone, bad), patterns[language])).toEqual([])
    const two = { ...answers, team: { ...answers.team, actors: answers.team.actors.slice(0, 2) } }
    expect(hintsOn('motivation.sharedStake', withStake(two, bad), patterns[language])).toHaveLength(
      1,
    )
  })
})

describe('the actors a text speaks of', () => {
  const named = (text: string, ...names: string[]) =>
    namedActors(
      text,
      names.map((name) => actorOf(name, { name })),
      danish,
    ).map(({ id }) => id)

  it('are none where there is no word', () => {
    expect(named('2026!', '112')).toEqual([])
  })

  it('are known by a word, a part of it or the beginning of it', () => {
    expect(named('De UNGE kan selv', 'Unge uden job')).toHaveLength(1)
    expect(named('Foreningerne har dørene', 'Tre idrætsforeninger')).toEqual([])
    expect(named('foreninger har dørene', 'Tre idrætsforeninger')).toHaveLength(1)
    expect(named('Biblioteket åbner', 'Bibliotekets ledelse')).toHaveLength(1)
    expect(named('Bibliotekaren åbner', 'Biblioteket')).toHaveLength(1)
    expect(named('Butikken åbner', 'Butikscentret')).toEqual([])
  })

  it('are not known by small words', () => {
    expect(named('Uden dem og alle andre', 'Ældre uden bil')).toEqual([])
    expect(named('Vi har bil', 'Ældre uden bil')).toEqual([])
  })

  it('are known by what their group is called', () => {
    const council = actorOf('a', { name: 'Fem medlemmer', group: 'politicians' })
    expect(namedActors('Politikerne bestemmer', [council], danish)).toEqual([council])
    expect(namedActors('Naboerne bestemmer', [council], danish)).toEqual([])
  })
})

describe('lengths of time', () => {
  it.each([
    ['18 måneder, så to vintre kommer med', [18]],
    ['i uge 6', [6 * (12 / 52)]],
    ['Et halvt år', [6]],
    ['halvandet år', [18]],
    ['to måneder', [2]],
    ['12-måneders forløb', [12]],
    ['Måned 3–6', [3]],
    ['30 dage', [30 * (12 / 365)]],
    ['De unge er 16 år', []],
    ['om 10 år', [120]],
    ['om 11 år', []],
    ['år 2027', []],
    ['otte gange', []],
    ['månedsvis', []],
  ])('are found in %j', (text, months) => {
    expect(monthsIn(text, danish.duration)).toEqual(months)
  })

  it.each([
    ['six weeks', [6 * (12 / 52)]],
    ['half a year', [6]],
    ['a month', [1]],
    ['after year 1', [12]],
  ])('are found in English in %j', (text, months) => {
    expect(monthsIn(text, english.duration)).toEqual(months)
  })
})

describe.each(exampleIds)('the example %s', (id) => {
  it.each(languages)('gives no hint in %s', async (language) => {
    expect(allHints((await loadExample(id, language)).answers, patterns[language])).toEqual([])
  })
})
