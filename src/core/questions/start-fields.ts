import type { Code } from './codes.ts'
import { beside, type FieldDefinition, of, text } from './field-definition.ts'
import { isFilled } from './is-filled.ts'
import type { StartAnswers } from './start.ts'

/** What is asked in `start.ts`: kept apart from the schemas, which the first screen does without. */
export const startFields = {
  'start.title': {
    number: '0.1',
    page: 'start',
    short: true,
    places: ['start.title', 'start.preparedBy'],
    // Not `preparedBy`: that someone is named there is what it asks for, so it is no personal data.
    texts: { 'start.title': 60 },
    asks: ['abbreviations'],
    state: ({ start }) => beside(text(start.title), isFilled(start.preparedBy)),
  },
  'start.placeAndTime': {
    number: '0.2',
    page: 'start',
    places: ['start.place', 'start.timeframe'],
    texts: { 'start.place': 80, 'start.timeframe': 80 },
    asks: ['shortTime'],
    state: ({ start }) => of(isFilled(start.place), isFilled(start.timeframe)),
  },
  'start.way': {
    number: '0.3',
    page: 'start',
    short: true,
    places: ['way'],
    texts: {},
    state: ({ way }) => of(way !== null),
  },
  'start.motive': {
    number: '0.4',
    page: 'start',
    texts: { 'start.motive': 400 },
    asks: ['fromAbove'],
    state: ({ start }) => text(start.motive),
  },
  'start.answeredBy': {
    number: '0.5',
    page: 'start',
    short: true,
    texts: {},
    state: ({ start }) => of(start.answeredBy.length > 0),
  },
} as const satisfies Record<
  string,
  FieldDefinition<{ start: StartAnswers; way: Code<'way'> | null }>
>
