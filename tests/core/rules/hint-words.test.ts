import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { exampleIds } from '#core/project/project.ts'
import type { HintPatterns } from '#core/rules/hints/hint-patterns.ts'
import { statementHints } from '#core/rules/hints/statement-hints.ts'
import { loadExample } from '#examples/load-example.ts'
import { fieldWords as fieldsDa } from '#i18n/da/fields.ts'
import { hintPatterns as danish } from '#i18n/da/hint-patterns.ts'
import { fieldWords as fieldsEn } from '#i18n/en/fields.ts'
import { hintPatterns as english } from '#i18n/en/hint-patterns.ts'

const patterns = { da: danish, en: english } satisfies Record<string, HintPatterns>

describe('a good problem in one sentence', () => {
  it.each([
    ['da', fieldsDa['problem.statement'].good],
    ['en', fieldsEn['problem.statement'].good],
    ['da', 'Flere unge går hjem alene om aftenen, fordi den sidste bus kører klokken 18.'],
    ['da', 'Når skolen lukker, har børnene i Nørre Aaby ingen steder at være om eftermiddagen.'],
    ['da', 'Fiskerne på øen mister fangst, og åbne havneporte gør det værre hver vinter.'],
    ['da', 'Større regnskyl fylder kældrene hos lejerne i Åparken flere gange om året.'],
    ['da', 'Øget trafik gør skolevejen farlig for de mindste elever om morgenen.'],
    ['da', 'Enlige forældre i bykernen plejer ikke at blive spurgt, før huslejen stiger.'],
    ['en', 'More pupils walk home alone at night because the last bus leaves at six.'],
    ['en', 'When the school closes, children in the village have nowhere to be in the afternoon.'],
    ['en', 'Heavier rain fills the basements of tenants along the stream several times a year.'],
  ] as const)('gives no hint (%s): %s', (language, statement) => {
    expect(statementHints(statement, patterns[language])).toEqual([])
  })

  it.each(exampleIds)('is that of the example %s', async (id) => {
    for (const language of languages) {
      const { problem } = (await loadExample(id, language)).answers
      expect(statementHints(problem.statement, patterns[language])).toEqual([])
    }
  })
})

describe('a promise of influence', () => {
  const promises: readonly [language: 'da' | 'en', promise: string][] = [
    ['da', fieldsDa['motivation.influencePromise'].good],
    ['en', fieldsEn['motivation.influencePromise'].good],
    ['da', 'I får det sidste ord om åbningstiden.'],
    ['da', 'I råder over 50.000 kr. til de første forsøg.'],
    ['da', 'Det, gruppen bliver enig om inden for beløbet, bliver gjort.'],
    ['da', 'Vi gør, som I siger, når det gælder legepladsen.'],
    ['da', 'Byrådet følger jeres indstilling, medmindre loven siger nej.'],
    ['da', 'I har medbestemmelse over vagtplanen og vetoret over reglerne.'],
    ['en', 'You have the last word on opening hours.'],
    ['en', 'What the group agrees on within the sum is done.'],
    ['en', 'We do as you say about the playground.'],
    ['en', 'The council follows your recommendation unless the law says no.'],
  ]
  it.each(promises)('gives no hint (%s): %s', (language, promise) => {
    expect(patterns[language].promise.test(promise)).toBe(true)
  })

  it.each([
    ['da', fieldsDa['motivation.influencePromise'].bad],
    ['en', fieldsEn['motivation.influencePromise'].bad],
    ['da', 'Vi lytter til alle og tager jeres input med i det videre arbejde.'],
    ['da', 'I bliver inddraget undervejs.'],
    ['en', 'We listen to everyone and take your input with us.'],
    ['en', 'You will be involved along the way.'],
  ] as const)('is missed where nothing is promised (%s): %s', (language, text) => {
    expect(patterns[language].promise.test(text)).toBe(false)
  })
})

describe('a solution in disguise', () => {
  it.each([
    ['da', fieldsDa['problem.statement'].bad],
    ['da', 'Vi vil gerne have lavet en app til de ældre i kommunen.'],
    ['da', 'Kommunen skal ansætte en koordinator for de frivillige.'],
    ['da', 'Der skal bygges et hus til de unge i Ådal.'],
    ['da', 'Etablering af et mødested for beboerne i Åkær.'],
    ['da', '»Oprette en portal for pårørende og medarbejdere«'],
    ['da', 'Borgerne i Sønderø mangler en ny hjemmeside at finde hinanden på.'],
    ['da', 'Der er behov for flere frivilligkoordinatorer i byen.'],
    ['en', fieldsEn['problem.statement'].bad],
    ['en', 'The municipality must hire a coordinator for the volunteers.'],
    ['en', 'To build a house for young people.'],
    ['en', 'Development of an app for older residents.'],
    ['en', 'Residents need a new website to find each other on.'],
    ['en', 'The town lacks a coordinator for volunteers.'],
  ] as const)('is seen (%s): %s', (language, statement) => {
    expect(statementHints(statement, patterns[language])).toContain('solutionInDisguise')
  })
})

describe('a vague ambition', () => {
  it.each([
    ['da', 'Styrke fællesskabet blandt unge og ældre i hele kommunen.'],
    ['da', 'Vi vil øge trivslen for de ældre i distrikt Syd.'],
    ['da', 'Kommunen ønsker at skabe bedre rammer for børn og unge.'],
    ['da', 'At understøtte de pårørende i deres hverdag.'],
    ['da', 'Bedre trivsel for alle børn i skolerne.'],
    ['en', 'Strengthen the community among young and older people.'],
    ['en', 'We will improve well-being among older residents.'],
    ['en', 'The council wants to create better conditions for children.'],
    ['en', 'Improved cohesion among residents.'],
  ] as const)('is seen (%s): %s', (language, statement) => {
    expect(statementHints(statement, patterns[language])).toContain('vagueAmbition')
  })
})

describe('a sentence without people', () => {
  it.each([
    ['da', 'Rapporten vejer ikke længere det samme, og arbejdet går i stå hver vinter.'],
    ['da', 'Kommunens hjemmeside fungerer dårligt, og lunger og tunger er almægtige.'],
    ['en', 'The homepage works badly, and the mental load of the system keeps growing.'],
    ['en', 'The basement management is broken and the documents disappear every winter.'],
  ] as const)('is seen (%s): %s', (language, statement) => {
    expect(statementHints(statement, patterns[language])).toEqual(['nobodyAffected'])
  })

  it.each([
    ['da', 'plejehjemsbeboere'],
    ['da', 'Ældre'],
    ['da', 'grundejerne'],
    ['da', 'butikker'],
    ['da', 'mænd'],
    ['da', 'lokalforeningernes'],
    ['en', 'shopkeepers'],
    ['en', 'families'],
    ['en', 'men'],
    ['en', 'residents’'],
  ] as const)('is not one that speaks (%s) of %s', (language, people) => {
    expect(patterns[language].people.test(`Here ${people} wait.`)).toBe(true)
  })
})

describe('blame and jargon', () => {
  it.each([
    ['da', 'blame', 'Forældrene gider ikke møde op til skolens arrangementer om aftenen.'],
    ['da', 'blame', 'De unge er  ligeglade med byen og de andre beboere i kvarteret.'],
    ['da', 'blame', 'Naboerne klager altid over støj fra børnene i parken ved åen.'],
    ['da', 'jargon', 'Beboerne savner helhedsorienterede tilbud om aftenen i kvarteret.'],
    ['da', 'jargon', 'Medarbejderne mærker, at implementeringen af planen tager tid fra de ældre.'],
    ['da', 'jargon', 'Interessenterne taler forbi hinanden, når vandet stiger hos beboerne.'],
    ['en', 'blame', 'Parents can’t be bothered to attend evening events at the school.'],
    ['en', 'blame', 'Young people don’t care about the town and the other residents.'],
    ['en', 'jargon', 'Residents lack holistic offers in the evening in this neighbourhood.'],
    ['en', 'jargon', 'Staff feel that synergies with other services are never looked for.'],
  ] as const)('are seen (%s, %s): %s', (language, code, statement) => {
    expect(statementHints(statement, patterns[language])).toEqual([code])
  })

  it.each([
    ['da', 'fragile børn'],
    ['da', 'agilitybanen'],
    ['en', 'fragile children'],
  ] as const)('are not found inside other words (%s): %s', (language, text) => {
    expect(patterns[language].jargon.test(text)).toBe(false)
  })
})

describe('the length of a sentence', () => {
  it('is too short below 40 characters and too long above 300', () => {
    const people = (length: number) => 'Beboerne '.padEnd(length, 'x')
    expect(statementHints(people(39), danish)).toEqual(['tooShort'])
    expect(statementHints(`  ${people(39)}  `, danish)).toEqual(['tooShort'])
    expect(statementHints(people(40), danish)).toEqual([])
    expect(statementHints(people(300), danish)).toEqual([])
    expect(statementHints(people(301), danish)).toEqual(['tooLong'])
    expect(statementHints(' ', danish)).toEqual([])
  })
})
