import { type FieldDefinition, of, text } from './field-definition.ts'
import { isFilled } from './is-filled.ts'
import type { MotivationAnswers } from './motivation.ts'
import type { TeamAnswers } from './team.ts'
import { teamFacts } from './team-facts.ts'

/** What is asked in `motivation.ts`: kept apart from the schemas, which the first screen does without. */
export const motivationFields = {
  'motivation.sharedStake': {
    number: '3.1',
    page: 'motivation/give-and-gain',
    short: true,
    texts: { 'motivation.sharedStake': 400 },
    asks: ['fewNamed'],
    state: ({ motivation }) => text(motivation.sharedStake),
  },
  'motivation.gains': {
    number: '3.2',
    page: 'motivation/give-and-gain',
    short: true,
    places: ['team.actors.*.gains', 'team.actors.*.gainText'],
    texts: { 'team.actors.*.gainText': 100 },
    asks: ['helpsMunicipality'],
    state: ({ team }) => teamFacts(team).gains,
    eachActor: 'gains',
  },
  'motivation.barriers': {
    number: '3.3',
    page: 'motivation/barriers',
    places: ['team.actors.*.barriers', 'team.actors.*.lowering'],
    texts: { 'team.actors.*.lowering': 140 },
    private: ['team.actors.*.barriers', 'team.actors.*.lowering'],
    state: ({ team }) => teamFacts(team).barriers,
    eachActor: 'barriers',
  },
  'motivation.influencePromise': {
    number: '3.4',
    page: 'motivation/invitation',
    short: true,
    texts: { 'motivation.influencePromise': 400 },
    asks: ['noPromise'],
    state: ({ motivation }) => text(motivation.influencePromise),
  },
  'motivation.commonGains': {
    number: '3.5',
    page: 'motivation/give-and-gain',
    texts: { 'motivation.commonGains.*.sign': 140 },
    asks: ['gainWithoutSign'],
    state: ({ motivation }) =>
      of(motivation.commonGains.some((row) => row.gain !== null || isFilled(row.sign))),
  },
  'motivation.invitation': {
    number: '3.6',
    page: 'motivation/invitation',
    texts: {
      'motivation.invitation.who': 120,
      'motivation.invitation.how': 160,
      'motivation.invitation.when': 40,
    },
    private: ['motivation.invitation.who'],
    asks: ['channelsOnly'],
    state: ({ motivation: { invitation } }) => of(...Object.values(invitation).map(isFilled)),
  },
  'motivation.smallWins': {
    number: '3.7',
    page: 'motivation/invitation',
    texts: { 'motivation.smallWins': 300 },
    asks: ['farAway'],
    state: ({ motivation }) => text(motivation.smallWins),
  },
  'motivation.exit': {
    number: '3.8',
    page: 'motivation/barriers',
    texts: { 'motivation.exit': 300 },
    state: ({ motivation }) => text(motivation.exit),
  },
} as const satisfies Record<
  string,
  FieldDefinition<{ motivation: MotivationAnswers; team: TeamAnswers }>
>
