import { describe, expect, it } from 'vitest'
import { type Language, languages } from '#core/languages.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { Actor, Need } from '#core/questions/team.ts'
import { hintsOn } from '#core/rules/hints/hints.ts'
import { fieldWords as fieldsDa } from '#i18n/da/fields.ts'
import { hintPatterns as danish } from '#i18n/da/hint-patterns.ts'
import { fieldWords as fieldsEn } from '#i18n/en/fields.ts'
import { hintPatterns as english } from '#i18n/en/hint-patterns.ts'
import { actorOf, answersOf, needOf, type Parts, textRowsOf } from '../../fixtures/answers-of.ts'
import { thinAnswers } from '../../fixtures/thin-answers.ts'

const patterns = { da: danish, en: english }
const fields = { da: fieldsDa, en: fieldsEn }

const asked = (field: FieldId, parts: Parts<Answers>, language: Language = 'en') =>
  hintsOn(field, answersOf(parts), patterns[language]).map(({ code }) => code)

/** Texts as a field's own examples put them into its answer. */
const written: Partial<Record<FieldId, (text: string) => Parts<Answers>>> = {
  'start.title': (title) => ({ start: { title } }),
  'start.placeAndTime': (text) => {
    const [place = '', timeframe = ''] = text.split('; ')
    return { start: { place, timeframe } }
  },
  'start.motive': (motive) => ({ start: { motive } }),
  'problem.statement': (statement) => ({ problem: { statement } }),
  'problem.affected': (affected) => ({ problem: { affected } }),
  'problem.evidence': (evidence) => ({ problem: { evidence } }),
  'problem.triedBefore': (triedBefore) => ({ problem: { triedBefore } }),
  'problem.success': (sign) => ({
    problem: { success: [{ id: 's1', sign, measure: '', now: '', goal: '' }] },
  }),
  'team.missing': (missing) => ({ team: { missing } }),
  'team.staffRoom': (staffRoom) => ({ team: { staffRoom } }),
  'motivation.gains': (gainText) => ({ team: { actors: [actorOf('a', { gainText })] } }),
  'motivation.influencePromise': (influencePromise) => ({ motivation: { influencePromise } }),
  'motivation.invitation': (how) => ({ motivation: { invitation: { how } } }),
  'motivation.smallWins': (smallWins) => ({ motivation: { smallWins } }),
  'arena.form': (composition) => ({ arena: { composition } }),
  'arena.mandate': (text) => ({ arena: { mandate: { text } } }),
  'arena.groundRules': (rule) => ({ arena: { groundRules: textRowsOf(rule, rule, rule) } }),
  'arena.meeting': (text) => {
    const [place = '', ...rhythm] = text.split(', ')
    return { arena: { meeting: { place, rhythmNote: rhythm.join(', ') } } }
  },
  'arena.objects': (text) => ({ arena: { objects: textRowsOf(...text.split('; ')) } }),
  'arena.anchoring': (after) => ({ arena: { anchoring: { after } } }),
}

/** The hint that the bad example of a field gives cause for. */
const hintOfBad: Partial<Record<FieldId, string>> = {
  'start.title': 'abbreviations',
  'start.placeAndTime': 'shortTime',
  'start.motive': 'fromAbove',
  'problem.statement': 'solutionInDisguise',
  'problem.affected': 'everyone',
  'problem.evidence': 'noSource',
  'problem.triedBefore': 'nothingTried',
  'problem.success': 'outputsOnly',
  'team.missing': 'nobodyMissing',
  'team.staffRoom': 'noDecision',
  'motivation.gains': 'helpsMunicipality',
  'motivation.influencePromise': 'noPromise',
  'motivation.invitation': 'channelsOnly',
  'motivation.smallWins': 'farAway',
  'arena.form': 'followers',
  'arena.mandate': 'broadMandate',
  'arena.groundRules': 'thinRules',
  'arena.meeting': 'officeHours',
  'arena.objects': 'documentsOnly',
  'arena.anchoring': 'anchoredNowhere',
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
    expect(hintsOn('motivation.gains', answersOf({ team: { actors } }), english)).toEqual([
      {
        kind: 'ask',
        code: 'helpsMunicipality',
        field: 'motivation.gains',
        page: 'motivation/give-and-gain',
        ref: 'b',
      },
    ])
  })

  it('names the one who holds all three roles', () => {
    const roles = { convener: ['b', 'a'], facilitator: ['c', 'a'], catalyst: ['a'] }
    expect(hintsOn('arena.roles', answersOf({ arena: { roles } }), english)).toMatchObject([
      { code: 'oneForAll', ref: 'a' },
    ])
    expect(asked('arena.roles', { arena: { roles: { ...roles, facilitator: ['c'] } } })).toEqual([])
  })

  it('says once of a row that it looks personal', () => {
    const actors = [
      actorOf('a', { name: 'Call 23 45 67 89', brings: 'a@b.dk' }),
      actorOf('b', { brings: 'a@b.dk' }),
    ]
    expect(hintsOn('team.actors', answersOf({ team: { actors } }), english)).toMatchObject([
      { kind: 'ask', code: 'fewActors', ref: null },
      { kind: 'look', code: 'personalData', ref: 'a' },
      { kind: 'look', code: 'personalData', ref: 'b' },
    ])
  })
})

describe('a row without a name', () => {
  const unnamed = { name: ' ' }
  const alike = { relation: 'relevant', stake: 2, influence: 2, voice: 'ordinary' } as const

  it('is not asked about among needs', () => {
    const needs = [
      needOf('n1', { kind: 'experience', importance: 'critical' }),
      needOf('n2', { kind: 'time', importance: 'critical' }),
      needOf('n3', { kind: 'time', importance: 'critical' }),
    ]
    const more = (parts: Partial<Need>) =>
      asked('team.needs', { team: { needs: [...needs, needOf('n4', parts)] } })
    expect(more({ kind: 'authority', importance: 'critical' })).toEqual(['allCritical'])
    expect(more({ kind: 'authority', importance: 'critical', ...unnamed })).toEqual(['kindMissing'])
    expect(more(unnamed)).toEqual(['kindMissing'])
  })

  it('is not asked about among actors', () => {
    const three = (...parts: Partial<Actor>[]) => ({
      team: { actors: parts.map((each, n) => actorOf(`a${n}`, { ...alike, ...each })) },
    })
    expect(asked('team.actors', three({}, {}, unnamed))).toEqual(['fewActors'])
    expect(asked('team.actors', three(unnamed))).toEqual([])
    expect(asked('team.standing', three({}, {}, unnamed))).toEqual([])
    const core = { circle: 'core', group: 'staff' } as const
    expect(asked('team.circles', three(core, { circle: 'core', ...unnamed }))).toEqual([
      'publicCore',
    ])
    const sharedStake = 'Nobody can do this alone.'
    const stake = (...parts: Partial<Actor>[]) =>
      asked('motivation.sharedStake', { ...three(...parts), motivation: { sharedStake } })
    expect(stake({}, {})).toEqual(['fewNamed'])
    expect(stake({}, unnamed)).toEqual([])
  })
})

describe('actors who all stand alike', () => {
  const alike = { relation: 'relevant', stake: 2, influence: 2, voice: 'ordinary' } as const
  const said = (...parts: object[]) =>
    asked('team.standing', { team: { actors: parts.map((each, n) => actorOf(`a${n}`, each)) } })

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
