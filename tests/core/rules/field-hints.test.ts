import { describe, expect, it } from 'vitest'
import { type Language, languages } from '#core/languages.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { FieldId } from '#core/questions/fields.ts'
import { hintsOn } from '#core/rules/hints/hints.ts'
import { fieldWords as fieldsDa } from '#i18n/da/fields.ts'
import { hintPatterns as danish } from '#i18n/da/hint-patterns.ts'
import { fieldWords as fieldsEn } from '#i18n/en/fields.ts'
import { hintPatterns as english } from '#i18n/en/hint-patterns.ts'
import { actorOf, answersOf, type Parts } from '../../fixtures/answers-of.ts'
import { thinAnswers } from '../../fixtures/thin-answers.ts'

const patterns = { da: danish, en: english }
const fields = { da: fieldsDa, en: fieldsEn }

const asked = (field: FieldId, parts: Parts<Answers>, language: Language = 'en') =>
  hintsOn(field, answersOf(parts), patterns[language]).map(({ code }) => code)

/** Texts as a field's own examples put them into its answer. */
const written: Partial<Record<FieldId, (text: string) => Parts<Answers>>> = {
  '0.1': (title) => ({ start: { title } }),
  '0.2': (text) => {
    const [place = '', timeframe = ''] = text.split('; ')
    return { start: { place, timeframe } }
  },
  '0.4': (motive) => ({ start: { motive } }),
  '1.1': (statement) => ({ problem: { statement } }),
  '1.2': (affected) => ({ problem: { affected } }),
  '1.3': (evidence) => ({ problem: { evidence } }),
  '1.5': (triedBefore) => ({ problem: { triedBefore } }),
  '1.9': (sign) => ({ problem: { success: [{ sign, measure: '' }] } }),
  '2.7': (missing) => ({ team: { missing } }),
  '2.8': (staffRoom) => ({ team: { staffRoom } }),
  '3.2': (gainText) => ({ team: { actors: [actorOf('a', { gainText })] } }),
  '3.4': (influencePromise) => ({ motivation: { influencePromise } }),
  '3.6': (how) => ({ motivation: { invitation: { how } } }),
  '3.7': (smallWins) => ({ motivation: { smallWins } }),
  '4.1': (composition) => ({ arena: { composition } }),
  '4.2': (text) => ({ arena: { mandate: { text } } }),
  '4.3': (rule) => ({ arena: { groundRules: [rule, `${rule}`, `${rule}`] } }),
  '4.6': (text) => {
    const [place = '', ...rhythm] = text.split(', ')
    return { arena: { meeting: { place, rhythmNote: rhythm.join(', ') } } }
  },
  '4.7': (text) => ({ arena: { objects: text.split('; ') } }),
  '4.9': (after) => ({ arena: { anchoring: { after } } }),
}

/** The hint that the bad example of a field gives cause for. */
const hintOfBad: Partial<Record<FieldId, string>> = {
  '0.1': 'abbreviations',
  '0.2': 'shortTime',
  '0.4': 'fromAbove',
  '1.1': 'solutionInDisguise',
  '1.2': 'everyone',
  '1.3': 'noSource',
  '1.5': 'nothingTried',
  '1.9': 'outputsOnly',
  '2.7': 'nobodyMissing',
  '2.8': 'noDecision',
  '3.2': 'helpsMunicipality',
  '3.4': 'noPromise',
  '3.6': 'channelsOnly',
  '3.7': 'farAway',
  '4.1': 'followers',
  '4.2': 'broadMandate',
  '4.3': 'thinRules',
  '4.6': 'officeHours',
  '4.7': 'documentsOnly',
  '4.9': 'anchoredNowhere',
}

describe.each(languages)('the examples that stand with a field in %s', (language) => {
  it.each(Object.keys(written) as FieldId[])('%s: only the bad one gives a hint', (field) => {
    const { good, bad } = fields[language][field]
    const parts = written[field]
    expect(parts && asked(field, parts(good), language)).toEqual([])
    expect(parts && asked(field, parts(bad), language)).toContain(hintOfBad[field])
  })
})

describe('a question to the writer', () => {
  it.each(thinAnswers)(
    '%s is asked where it belongs and not next to it',
    (code, field, so, notSo) => {
      expect(asked(field, so)).toContain(code)
      expect(asked(field, notSo)).not.toContain(code)
    },
  )

  it('is not asked of an empty project', () => {
    for (const field of Object.keys(fieldsEn) as FieldId[]) expect(asked(field, {})).toEqual([])
  })
})

describe('a hint about one row', () => {
  it('names the row', () => {
    const actors = [actorOf('a'), actorOf('b', { gainText: 'They help the municipality' })]
    expect(hintsOn('3.2', answersOf({ team: { actors } }), english)).toEqual([
      {
        kind: 'ask',
        code: 'helpsMunicipality',
        field: '3.2',
        page: 'motivation/give-and-gain',
        ref: 'b',
      },
    ])
  })

  it('names the one who holds all three roles', () => {
    const roles = { convener: ['b', 'a'], facilitator: ['c', 'a'], catalyst: ['a'] }
    expect(hintsOn('4.4', answersOf({ arena: { roles } }), english)).toMatchObject([
      { code: 'oneForAll', ref: 'a' },
    ])
    expect(asked('4.4', { arena: { roles: { ...roles, facilitator: ['c'] } } })).toEqual([])
  })

  it('says once of a row that it looks personal', () => {
    const actors = [
      actorOf('a', { name: 'Call 23 45 67 89', brings: 'a@b.dk' }),
      actorOf('b', { brings: 'a@b.dk' }),
    ]
    expect(hintsOn('2.2', answersOf({ team: { actors } }), english)).toMatchObject([
      { kind: 'ask', code: 'fewActors', ref: null },
      { kind: 'look', code: 'personalData', ref: 'a' },
      { kind: 'look', code: 'personalData', ref: 'b' },
    ])
  })
})

describe('actors who all stand alike', () => {
  const alike = { relation: 'relevant', stake: 2, influence: 2, voice: 'ordinary' } as const
  const said = (...parts: object[]) =>
    asked('2.3', { team: { actors: parts.map((each, n) => actorOf(`a${n}`, each)) } })

  it('are asked about once three have answered in full', () => {
    expect(said(alike, alike, alike)).toEqual(['allAlike'])
    expect(said(alike, alike)).toEqual([])
    expect(said(alike, alike, { ...alike, stake: 3 })).toEqual([])
    expect(said(alike, alike, { ...alike, voice: null })).toEqual([])
    const open = { ...alike, voice: null }
    expect(said(open, open, open)).toEqual([])
    expect(said({}, {}, {})).toEqual([])
  })
})
