import { expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import type { Actor } from '#core/questions/team.ts'
import { type RuleCode, ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { risks } from '#core/rules/risks.ts'
import { actorOf, answersOf, type Parts, withParts } from '../../fixtures/answers-of.ts'

/** Begun, with everything agreed that a cause could miss. */
const agreed = answersOf({
  motivation: { exit: 'A month ahead', influencePromise: 'We try what you agree on' },
  arena: {
    power: { conflict: 'Both proposals go on' },
    anchoring: { resources: 'Two days', owner: 'The committee' },
  },
})
const citizen: Partial<Actor> = { group: 'users', represents: 'Themselves', gains: ['learning'] }
const projectOf = (...actors: Partial<Actor>[]): Parts<Answers> => ({
  team: { actors: actors.map((each, place) => actorOf(`a${place}`, each)) },
})
const times = (count: number, actor: Partial<Actor>) => Array.from({ length: count }, () => actor)

interface Case {
  readonly parts: Parts<Answers>
  /** Of the actors whom the sentence names. */
  readonly actors?: readonly string[]
  /** Choices that are quoted, and those they are quoted of. */
  readonly quoted?: readonly string[]
}

/** The least that brings each cause about. */
const cases: Readonly<Record<RuleCode<'riskCause'>, Case>> = {
  shiftedWithoutOwner: {
    parts: { problem: { purpose: { shiftsTask: 'yes' } }, arena: { anchoring: { owner: '' } } },
    quoted: ['problem.purpose: shiftsTask yes'],
  },
  noReply: {
    parts: { arena: { mandate: { decision: 'advise' } } },
    quoted: ['arena.mandate: decision advise'],
  },
  noOwner: { parts: { arena: { anchoring: { owner: '' } } } },
  noPromise: { parts: { motivation: { influencePromise: '' } } },
  largeCore: {
    parts: projectOf(...times(11, { ...citizen, circle: 'core' })),
    quoted: [`team.circles ${times(11, {}).map((_, place) => `a${place}`)}: circle core`],
  },
  noResources: { parts: { arena: { anchoring: { resources: '' } } } },
  noPolitician: {
    parts: { ...projectOf(citizen), arena: { mandate: { givenBy: 'politicians' } } },
    quoted: ['arena.mandate: mandateGivenBy politicians'],
  },
  politicianNotAsked: {
    parts: {
      ...projectOf(citizen, { group: 'politicians', commitment: 'notAsked' }),
      arena: { mandate: { givenBy: 'politicians' } },
    },
    quoted: ['arena.mandate: mandateGivenBy politicians', 'team.circles a1: commitment notAsked'],
  },
  unknownVoices: {
    parts: projectOf(citizen, { ...citizen, circle: 'core', represents: '' }),
    actors: ['a1'],
  },
  unheard: {
    parts: projectOf(citizen, { ...citizen, voice: 'quiet' }),
    quoted: ['team.standing a1: voice quiet'],
  },
  onlyStrong: { parts: projectOf({ ...citizen, relation: 'affected', influence: 2 }) },
  countedOn: {
    parts: projectOf(citizen, { ...citizen, phases: ['implement'], commitment: 'notAsked' }),
    actors: ['a1'],
    quoted: ['team.circles a1: commitment notAsked'],
  },
  givesForNothing: {
    parts: projectOf(citizen, { ...citizen, phases: ['implement'], gains: [] }),
    actors: ['a1'],
    quoted: ['arena.process a1: phase implement'],
  },
  noWayOut: { parts: { motivation: { exit: '', smallWins: 'A bench' } } },
  noAgreement: { parts: { arena: { power: { conflict: '' } } } },
  leavingEarly: {
    parts: projectOf(citizen, ...times(3, { ...citizen, phases: ['design'] })),
    actors: ['a1', 'a2', 'a3'],
  },
}

const causesOf = (parts: Parts<Answers>) =>
  risks(withParts(agreed, parts)).flatMap(({ causes }) => causes)

it('finds no cause where all is agreed', () => {
  expect(causesOf({})).toEqual([])
})

it('asks for no resources where money is agreed, and for no way out where the ending is', () => {
  const nothing = { resources: '' }
  const cost = { id: 'c', what: '', amount: '90.000 kr.', payer: '' }
  const found = (arena: Parts<Answers['arena']>) =>
    causesOf({ motivation: { exit: '', smallWins: 'A bench' }, arena }).map(({ code }) => code)
  expect(found({ anchoring: nothing })).toEqual(['noResources', 'noWayOut'])
  expect(found({ anchoring: nothing, costs: [cost] })).toEqual(['noWayOut'])
  expect(found({ ending: { notice: 'One month' } })).toEqual([])
  expect(found({ ending: { text: 'We close the books together' } })).toEqual([])
})

it.each(ruleCodes.riskCause)('names those it is about and quotes what was chosen: %s', (code) => {
  const { parts, actors = [], quoted = [] } = cases[code]
  const cause = causesOf(parts).find((each) => each.code === code)
  expect(cause?.actors).toEqual(actors)
  expect(
    cause?.because.flatMap(({ field, refs, chosen }) =>
      chosen.map(
        ({ set, code }) => `${[field, ...(refs.length ? [refs] : [])].join(' ')}: ${set} ${code}`,
      ),
    ),
  ).toEqual(quoted)
  expect(cause?.because.every(({ refs }) => refs.every((ref) => /^a\d+$/.test(ref)))).toBe(true)
})
