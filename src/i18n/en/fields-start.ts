import type { FieldWordsOf } from '#i18n/shared/content-words.ts'

export const startFields: FieldWordsOf<'start'> = {
  'start.title': {
    name: 'Project name',
    help: 'Give the project a name every party can say aloud. Avoid abbreviations.',
    good: 'When the stream bursts its banks',
    bad: 'Implementation of CLIMATE-26, sub-track 3',
    asks: ['Would a neighbour understand the name?'],
  },
  'start.placeAndTime': {
    name: 'Place and timeframe',
    help: 'Where does it take place, and for how long? Write months, not dates, if the start is not agreed.',
    good: 'Engkvarteret; 18 months, so that two winters are included',
    bad: 'The whole municipality; as soon as possible',
    asks: ['Is there time to define, try and adjust?'],
  },
  'start.way': {
    name: 'Who takes the initiative?',
    help: 'Choose the one of the four ways that is most alike. It only decides which examples and pitfalls are shown first.',
    good: 'Staff',
    bad: '(nothing chosen)',
    asks: [],
  },
  'start.motive': {
    name: 'What drives you?',
    help: 'Why does it matter right here? Why can nobody do it alone?',
    good: 'We have professional ambitions that we can only reach together with the older people, their relatives and the town.',
    bad: 'It is in the strategy.',
    asks: ['What would you do if nobody had asked you to?'],
  },
  'start.answeredBy': {
    name: 'Who has helped answer?',
    help: 'Tick the groups that have answered for themselves. To be mentioned, or asked afterwards, is something else.',
    good: 'Administration, staff, volunteers and an association, around one table',
    bad: 'Every group – but only the project manager has written',
    asks: [],
  },
}
