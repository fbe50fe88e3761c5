import type { ArenaAnswers } from './arena.ts'
import { codes } from './codes.ts'
import { beside, type FieldDefinition, listOf, of, text, withFollowUp } from './field-definition.ts'
import { asksWhoFixed } from './follow-ups.ts'
import { isFilled } from './is-filled.ts'
import { holdersOf } from './roles.ts'
import type { TeamAnswers } from './team.ts'
import { askedForContact, teamFacts } from './team-facts.ts'

/** What is asked in `arena.ts`: kept apart from the schemas, which the first screen does without. */
export const arenaFields = {
  'arena.form': {
    number: '4.1',
    page: 'arena/form',
    places: ['arena.form', 'arena.name', 'arena.size', 'arena.composition'],
    texts: { 'arena.name': null, 'arena.composition': 300 },
    asks: ['followers'],
    state: ({ arena: { form, name, size, composition } }) =>
      beside(of(form !== null), isFilled(name), size !== null, isFilled(composition)),
  },
  'arena.mandate': {
    number: '4.2',
    page: 'arena/form',
    short: true,
    texts: { 'arena.mandate.text': 300, 'arena.mandate.reply': null },
    asks: ['broadMandate'],
    state: ({ arena: { mandate } }) =>
      beside(
        of(isFilled(mandate.text), mandate.decision !== null),
        isFilled(mandate.reply),
        mandate.initiative.length > 0,
        mandate.givenBy !== null,
      ),
  },
  'arena.groundRules': {
    number: '4.3',
    page: 'arena/roles',
    texts: { 'arena.groundRules.*.text': 100 },
    asks: ['thinRules'],
    state: ({ arena }) => listOf(arena.groundRules.map((row) => row.text)),
  },
  'arena.roles': {
    number: '4.4',
    page: 'arena/roles',
    short: true,
    texts: { 'arena.roles.note': null, 'arena.roles.volunteerTasks.*': null },
    asks: ['oneForAll', 'noCatalyst'],
    state: ({ arena: { roles } }) =>
      beside(
        of(...codes.role.map((role) => holdersOf(roles, role).length > 0)),
        isFilled(roles.note),
        Object.values(roles.volunteerTasks).some(isFilled),
      ),
  },
  'arena.process': {
    number: '4.5',
    page: 'arena/process',
    short: true,
    places: ['arena.process', 'team.actors.*.phases'],
    texts: {
      'arena.process.phases.*.when': null,
      'arena.process.phases.*.what': null,
      'arena.process.phases.*.product': null,
      'arena.process.meetings.*.place': null,
      'arena.process.meetings.*.purpose': null,
    },
    state: ({ arena: { process }, team }) =>
      beside(
        withFollowUp(
          asksWhoFixed(process),
          process.fixedBy !== null,
          process.design !== null,
          process.phases.some((row) => [row.when, row.what, row.product].some(isFilled)),
          teamFacts(team).anyNamedPhase,
        ),
        teamFacts(team).anyPhase,
        process.meetings.length > 0,
      ),
  },
  'arena.meeting': {
    number: '4.6',
    page: 'arena/process',
    texts: {
      'arena.meeting.place': null,
      'arena.meeting.rhythmNote': null,
      'arena.meeting.access': null,
    },
    asks: ['officeHours'],
    state: ({ arena: { meeting } }) =>
      beside(
        of(isFilled(meeting.place), meeting.rhythm !== null),
        isFilled(meeting.rhythmNote),
        isFilled(meeting.access),
      ),
  },
  'arena.objects': {
    number: '4.7',
    page: 'arena/process',
    texts: { 'arena.objects.*.text': 100 },
    asks: ['documentsOnly'],
    state: ({ arena }) => listOf(arena.objects.map((row) => row.text)),
  },
  'arena.power': {
    number: '4.8',
    page: 'arena/roles',
    texts: { 'arena.power.conflict': 300 },
    state: ({ arena: { power } }) => of(power.balancing.length > 0, isFilled(power.conflict)),
  },
  'arena.anchoring': {
    number: '4.9',
    page: 'arena/anchoring',
    short: true,
    texts: {
      'arena.anchoring.resources': 200,
      'arena.anchoring.owner': 200,
      'arena.anchoring.after': 200,
      'arena.anchoring.evaluation': 200,
    },
    asks: ['anchoredNowhere'],
    state: ({ arena: { anchoring } }) => of(...Object.values(anchoring).map(isFilled)),
  },
  'arena.costs': {
    number: '4.10',
    page: 'arena/terms',
    texts: {
      'arena.costs.*.what': null,
      'arena.costs.*.amount': null,
      'arena.costs.*.payer': null,
    },
    state: ({ arena: { costs } }) =>
      beside(
        listOf(costs.map(({ what }) => what)),
        costs.some(({ amount, payer }) => isFilled(amount) || isFilled(payer)),
      ),
  },
  'arena.time': {
    number: '4.11',
    page: 'arena/terms',
    texts: {},
    state: ({ arena: { time } }) => of(...Object.values(time).map(isFilled)),
  },
  'arena.politics': {
    number: '4.12',
    page: 'arena/terms',
    texts: {
      'arena.politics.policy': null,
      'arena.politics.committee': null,
      'arena.politics.approver': null,
      'arena.politics.approval': null,
    },
    state: ({ arena: { politics } }) => of(...Object.values(politics).map(isFilled)),
  },
  'arena.contacts': {
    number: '4.13',
    page: 'arena/terms',
    places: ['team.actors.*.contact'],
    texts: { 'team.actors.*.contact': null },
    state: ({ team }) => {
      const all = team.actors.map(({ contact }) => isFilled(contact))
      const asked = askedForContact(team.actors).map(({ contact }) => isFilled(contact))
      return asked.length === 0 ? 'empty' : beside(of(...asked), all.some(Boolean))
    },
  },
  'arena.communication': {
    number: '4.14',
    page: 'arena/terms',
    texts: { 'arena.communication': 300 },
    state: ({ arena }) => text(arena.communication),
  },
  'arena.safeguards': {
    number: '4.15',
    page: 'arena/terms',
    texts: { 'arena.safeguards.note': 300 },
    state: ({ arena: { safeguards } }) =>
      beside(of(safeguards.settled.length > 0), isFilled(safeguards.note)),
  },
  'arena.ending': {
    number: '4.16',
    page: 'arena/terms',
    texts: { 'arena.ending.notice': null, 'arena.ending.text': 300 },
    state: ({ arena: { ending } }) => of(isFilled(ending.notice), isFilled(ending.text)),
  },
  'arena.risks': {
    number: '4.17',
    page: 'arena/terms',
    texts: {
      'arena.risks.*.risk': null,
      'arena.risks.*.response': null,
      'arena.risks.*.who': null,
    },
    state: ({ arena: { risks } }) =>
      beside(
        listOf(risks.map(({ risk }) => risk)),
        risks.some(({ response, who }) => isFilled(response) || isFilled(who)),
      ),
  },
  'arena.boundary': {
    number: '4.18',
    page: 'arena/terms',
    texts: { 'arena.boundary': 300 },
    state: ({ arena }) => text(arena.boundary),
  },
} as const satisfies Record<string, FieldDefinition<{ arena: ArenaAnswers; team: TeamAnswers }>>
