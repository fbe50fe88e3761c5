import { beside, type FieldDefinition, listOf, text } from './field-definition.ts'
import { isFilled } from './is-filled.ts'
import type { TeamAnswers } from './team.ts'
import { teamFacts } from './team-facts.ts'

/** What is asked in `team.ts`: kept apart from the schemas, which the first screen does without. */
export const teamFields = {
  'team.needs': {
    number: '2.1',
    page: 'team/needs',
    short: true,
    texts: { 'team.needs.*.name': 80 },
    asks: ['kindMissing', 'allCritical'],
    state: ({ team: { needs } }) =>
      beside(
        listOf(needs.map((need) => need.name)),
        needs.some((need) => need.kind !== null || need.importance !== null),
      ),
  },
  'team.actors': {
    number: '2.2',
    page: 'team/actors',
    short: true,
    texts: { 'team.actors.*.name': 60, 'team.actors.*.brings': 120 },
    asks: ['fewActors', 'manyActors'],
    state: ({ team: { actors } }) =>
      beside(
        listOf(actors.map((actor) => actor.name)),
        actors.some(
          ({ group, side, brings }) => group !== null || side !== null || isFilled(brings),
        ),
      ),
  },
  'team.standing': {
    number: '2.3',
    page: 'team/actors',
    short: true,
    places: [
      'team.actors.*.relation',
      'team.actors.*.stake',
      'team.actors.*.influence',
      'team.actors.*.voice',
    ],
    texts: {},
    assessed: ['team.actors.*.stake', 'team.actors.*.influence', 'team.actors.*.voice'],
    asks: ['allAlike'],
    state: ({ team }) => teamFacts(team).standing,
    eachActor: 'standing',
  },
  'team.coverage': {
    number: '2.4',
    page: 'team/coverage',
    short: true,
    texts: {},
    state: ({ team }) => teamFacts(team).coverage,
  },
  'team.represents': {
    number: '2.5',
    page: 'team/actors',
    places: ['team.actors.*.represents'],
    texts: { 'team.actors.*.represents': 100 },
    state: ({ team }) => teamFacts(team).represents,
    eachActor: 'represents',
  },
  'team.circles': {
    number: '2.6',
    page: 'team/circles',
    places: ['team.actors.*.circle', 'team.actors.*.commitment'],
    texts: {},
    private: ['team.actors.*.commitment'],
    asks: ['largeCore', 'publicCore'],
    state: ({ team }) => beside(teamFacts(team).circles, teamFacts(team).anyCommitment),
    eachActor: 'circles',
  },
  'team.missing': {
    number: '2.7',
    page: 'team/actors',
    texts: { 'team.missing': 300 },
    asks: ['nobodyMissing'],
    state: ({ team }) => text(team.missing),
  },
  'team.staffRoom': {
    number: '2.8',
    page: 'team/circles',
    texts: { 'team.staffRoom': 300 },
    asks: ['noDecision'],
    state: ({ team }) => text(team.staffRoom),
  },
} as const satisfies Record<string, FieldDefinition<{ team: TeamAnswers }>>

/** How many needs and actors a team can take in at a glance; above gives a hint. */
export const softRows = { needs: 8, actors: 14 } as const
