import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import type { CriterionResult } from '#core/rules/check/said.ts'
import { type RuleCode, ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { actorOf, needOf, type Parts } from '../../fixtures/answers-of.ts'
import { actorsOf, resultOf } from '../../fixtures/criterion-of.ts'

// Each cause that holds a criterion down has its advice (docs/method.md, section 3b).

type Case = readonly [cause: string, parts: Parts<Answers>, advice: readonly RuleCode<'advice'>[]]

const staff = actorOf('s', { group: 'staff', phases: ['evaluate'] })
const users = actorOf('u', { group: 'users' })
const business = actorOf('b', { group: 'business' })
const working = actorOf('w', { group: 'citizens', phases: ['design'] })
const actors = (...all: Answers['team']['actors']): Parts<Answers> => ({ team: { actors: all } })

const mandate = (decision: Answers['arena']['mandate']['decision']): Parts<Answers> => ({
  arena: { mandate: { decision } },
})

const worded = (by: 'staff' | 'citizens', ...all: Answers['team']['actors']): Parts<Answers> => ({
  problem: { definition: { by: [by] } },
  ...actors(...all),
})
const starting = actorsOf(['staff', 'associations'], { phases: ['initiate'] })

const better = (
  triedBefore: string,
  sign: string,
  solution: Answers['problem']['openness']['solution'],
): Parts<Answers> => ({
  problem: {
    triedBefore,
    success: [{ id: 'x', sign, measure: '', now: '', goal: '' }],
    openness: { solution },
  },
})

const carried = (coverage: Answers['team']['coverage']): Parts<Answers> => ({
  team: {
    needs: ['n', 'm'].map((id) => needOf(id, { importance: 'critical' })),
    actors: [staff, users],
    coverage,
  },
})

const felt = actorOf('f', { group: 'users', relation: 'affected' })
const unfelt = actorOf('r', { group: 'citizens', relation: 'relevant', phases: ['initiate'] })

const cases: Readonly<Record<CriterionResult['code'], readonly Case[]>> = {
  parties: [
    ['one public actor', actors(staff), ['inviteCivic']],
    ['public actors alone', actors(...actorsOf(['staff', 'politicians'])), ['inviteCivic']],
    ['civic actors alone', actors(...actorsOf(['users', 'users'])), ['invitePublic']],
    ['civic actors alone, at work', actors(users, working), ['invitePublic', 'includePublic']],
    ['a public side that is idle', actors(staff, working), ['includePublic']],
    ['business the only civic actor', actors(staff, business), ['inviteCitizens']],
    [
      'business alone',
      actors(...actorsOf(['business', 'business'])),
      ['invitePublic', 'inviteCitizens'],
    ],
    ['citizens beside business', actors(users, business), ['invitePublic']],
  ],
  equal: [
    ['participants who are informed', mandate('none'), ['giveSay']],
    ['participants who advise', mandate('advise'), ['giveSay']],
    ['proposals without a reply', mandate('proposeWithReply'), ['agreeReply']],
    [
      'quiet voices without a measure',
      { ...mandate('decideTogether'), ...actors({ ...users, voice: 'quiet' }) },
      ['makeRoom'],
    ],
    [
      'a core without a civic actor',
      { ...mandate('decideTogether'), ...actors({ ...staff, circle: 'core' }) },
      ['openCore'],
    ],
  ],
  define: [
    ['nobody civic who worded it', worded('staff', ...starting), ['wordWithCivic']],
    ['affected ones who did not word it', worded('staff', ...starting, felt), ['wordWithAffected']],
    ['nobody civic at the start', worded('citizens', staff, users), ['startCivic', 'startPublic']],
    [
      'nobody public at the start',
      worded('citizens', { ...users, phases: ['initiate'] }),
      ['startPublic'],
    ],
  ],
  design: [
    ['nobody in the phase', actors(staff), ['designCivic', 'designPublic']],
    ['nobody public in it', actors(working), ['designPublic']],
    ['nobody civic in it', actors({ ...staff, phases: ['design'] }), ['designCivic']],
  ],
  implement: [
    ['nobody in the phase', actors(staff), ['implementCivic', 'implementPublic']],
    ['nobody public in it', actors({ ...users, phases: ['implement'] }), ['implementPublic']],
    ['nobody civic in it', actors({ ...staff, phases: ['implement'] }), ['implementCivic']],
  ],
  better: [
    ['nothing tried', better('', 'x', 'open'), ['writeTried']],
    ['no sign', better('x', '', 'direction'), ['writeSign']],
    ['a draft', better('x', 'x', 'draft'), ['openSolution']],
    ['none of it', better('', '', 'draft'), ['writeTried', 'writeSign', 'openSolution']],
  ],
  interdependence: [
    ['one who carries all', carried({ n: { s: 2, u: 2 }, m: { s: 2 } }), ['handOver']],
    ['nobody public who carries', carried({ n: { u: 2 } }), ['publicCarries']],
    ['nobody civic who carries', carried({ n: { s: 2, u: 1 } }), ['civicCarries']],
    ['nobody who carries', carried({ n: { u: 1 } }), ['civicCarries', 'publicCarries']],
  ],
  affected: [
    ['nobody affected', actors(unfelt), ['listAffected']],
    ['nobody civic affected', actors(unfelt, { ...staff, relation: 'both' }), ['listAffected']],
    ['one who has no part', actors(unfelt, felt), ['affectedEarly']],
    ['one who comes late', actors({ ...felt, phases: ['implement'] }), ['affectedEarly']],
  ],
}

describe.each(ruleCodes.criterion)('what holds down %s', (code) => {
  it.each(cases[code])('is %s', (_, parts, advice) => {
    expect(resultOf(code, parts).advice).toEqual(advice)
  })

  it('is not said while it is open', () => {
    expect(resultOf(code, {})).toMatchObject({ answer: null, advice: [] })
  })
})

it('has a case for every piece of advice', () => {
  const all = Object.values(cases).flatMap((each) => each.flatMap(([, , advice]) => advice))
  expect([...new Set(all)].sort()).toEqual([...ruleCodes.advice].sort())
})
