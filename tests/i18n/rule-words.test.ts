import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { codes } from '#core/questions/codes.ts'
import { because } from '#core/rules/facts/because.ts'
import { ruleCodes, steps } from '#core/rules/facts/rule-codes.ts'
import { fieldAsks } from '#core/rules/hints/field-asks.ts'
import { fieldWords as fieldsDa } from '#i18n/da/fields.ts'
import { project as projectDa } from '#i18n/da/project.ts'
import { ruleWords as rulesDa } from '#i18n/da/rule-words.ts'
import { fieldWords as fieldsEn } from '#i18n/en/fields.ts'
import { project as projectEn } from '#i18n/en/project.ts'
import { ruleWords as rulesEn } from '#i18n/en/rule-words.ts'
import { findingSentence, hintSentence } from '#i18n/rule-sentences.ts'
import { actorOf, needOf } from '../fixtures/answers-of.ts'

const fields = { da: fieldsDa, en: fieldsEn }
const projects = { da: projectDa, en: projectEn }
const rules = { da: rulesDa, en: rulesEn }

it('takes a verb of several for several actors in English', () => {
  const actor = rulesEn.listed(['A', 'B'].map(rulesEn.quoted))
  const ofSeveral = [
    rulesEn.finding.carrierNotCommitted({ need: 'Time', actor, source: '' }),
    ...ruleCodes.riskCause.map((code) => rulesEn.riskCause[code]({ actor })),
    rulesEn.toSolve.askOf({ need: 'Time', actor }),
    rulesEn.toSolve.askWho({ need: 'Time', actor }),
    rulesEn.toSolve.call({ actor }),
    rulesEn.toSolve.meet({ actor }),
  ].filter((said) => said.includes(actor))
  expect(ofSeveral.length).toBeGreaterThan(5)
  expect(ofSeveral.filter((said) => /“B” (?:is|was|has|does|\p{Ll}+s)\b/u.test(said))).toEqual([])
})

describe.each(languages)('the words of the rules in %s', (language) => {
  const words = rules[language]

  it('say something for every code', () => {
    const names = { need: 'NEED', actor: 'ACTOR', source: 'SOURCE' }
    const texts: readonly string[] = [
      ...ruleCodes.stopTest.flatMap((code) => Object.values(words.stop[code])),
      ...ruleCodes.criterion.flatMap((code) => Object.values(words.criterion[code])),
      ...ruleCodes.testReason.map((code) => words.testReason[code]),
      ...ruleCodes.advice.map((code) => words.advice[code]),
      ...ruleCodes.verdict.flatMap((code) => Object.values(words.verdict[code])),
      ...ruleCodes.perspective.map((code) => words.perspective[code]),
      ...Object.values(words.otherSide),
      ...ruleCodes.alternative.flatMap((code) => Object.values(words.alternative[code])),
      ...ruleCodes.suitability.map((code) => words.suitability[code]),
      ...([0, ...steps] as const).flatMap((step) => Object.values(words.step[step])),
      ...ruleCodes.stepCriterion.map((code) => words.stepCriterion[code]),
      ...ruleCodes.leadershipForm.flatMap((code) =>
        Object.values(words.leadershipForm[code])
          .flat()
          .flatMap((said) => (typeof said === 'string' ? said : Object.values(said))),
      ),
      ...ruleCodes.signal.map((code) => words.signal[code]),
      ...ruleCodes.roleTask.map((code) => words.roleTask[code]),
      ...ruleCodes.finding.map((code) => words.finding[code](names)),
      ...ruleCodes.severity.map((code) => words.severity[code]),
      ...ruleCodes.risk.map((code) => words.risk[code]),
      ...ruleCodes.hint.map((code) => words.hint[code]),
      ...ruleCodes.suggestedAction.map((code) => words.suggestedAction[code]),
      ...codes.role.map((role) => words.vacantRole[role]),
    ]
    expect(texts.filter((text) => text.trim().length < 4)).toEqual([])
  })

  it('have a text for every answer a test or criterion can give', () => {
    const inAny = (texts: readonly object[], keys: readonly string[]) =>
      texts.filter((text) => keys.some((key) => !(key in text)))
    const tests = ruleCodes.stopTest.map((code) => words.stop[code])
    expect(inAny(tests, ['name', 'question', 'honest', ...ruleCodes.testAnswer])).toEqual([])
    const criteria = ruleCodes.criterion.map((code) => words.criterion[code])
    // A yes is told by what the criterion means.
    expect(inAny(criteria, ['name', 'means', 'partly', 'no'])).toEqual([])
    const { testAnswers, criterionAnswers } = projects[language].charter.byHand
    expect(Object.keys(testAnswers)).toEqual(expect.arrayContaining([...ruleCodes.testAnswer]))
    expect(Object.keys(criterionAnswers)).toEqual(
      expect.arrayContaining([...ruleCodes.criterionAnswer]),
    )
  })

  it('ask every question of a field under exactly one code', () => {
    const asked = Object.values(fieldAsks).map(
      ({ field, ask }) => fields[language][field].asks[ask],
    )
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.toSorted()).toEqual(
      Object.values(fields[language])
        .flatMap(({ asks }) => asks)
        .toSorted(),
    )
  })

  it('name a finding by the rows it is about', () => {
    const team = {
      needs: [needOf('n', { name: 'Room ' }), needOf('m', { name: ' ' })],
      actors: [actorOf('a', { name: 'Staff' }), actorOf('b', { name: '' })],
    }
    const sentence = (need: string | null, actors: string[], source: 'local' | null = null) =>
      findingSentence(
        {
          code: source ? 'unusedSource' : need === null ? 'noTask' : 'carrierNotCommitted',
          severity: 'low',
          key: '',
          need,
          actors,
          source,
          because: [because('team.actors')],
        },
        team,
        words,
      )
    expect(sentence('n', ['a'])).toBe(
      words.finding.carrierNotCommitted({
        need: 'Room',
        actor: words.quoted('Staff'),
        source: '',
      }),
    )
    expect(sentence('m', ['a', 'b'])).toBe(
      words.finding.carrierNotCommitted({
        need: words.unnamed.need,
        actor: words.listed([words.quoted('Staff'), words.unnamed.actor]),
        source: '',
      }),
    )
    expect(sentence(null, ['b'])).toContain(words.unnamed.actor)
    expect(sentence(null, [], 'local')).toContain(words.resourceSource.local)
  })

  it('say what a hint says', () => {
    const place = { field: 'problem.triedBefore', page: 'problem/together', ref: null } as const
    expect(hintSentence({ kind: 'look', code: 'blame', ...place }, words, fields[language])).toBe(
      words.hint.blame,
    )
    expect(
      hintSentence({ kind: 'ask', code: 'noCatalyst', ...place }, words, fields[language]),
    ).toBe(fields[language]['arena.roles'].asks[1])
  })
})
