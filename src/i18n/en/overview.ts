import type { ProjectMessages } from '#i18n/da/messages.ts'
import { sentence } from '#i18n/shared/sentence.ts'

export const overview: ProjectMessages['overview'] = {
  title: 'Overview and check of answers',
  documentTitle: 'Overview: Check answers',
  lead: (name, date) => `${sentence(name)} Last changed ${date}.`,
  rows: 'Your answers',
  edit: 'Change',
  editOf: (question) => `Change answers to question ${question}`,
  startRow: 'Before you begin',
  editStart: 'Change answers in “Before you begin”',
  nothingYet: 'Your answers stand here once you have begun.',
  needsAndActors: (needs, actors) =>
    `${needs} ${needs === 1 ? 'need' : 'needs'} and ${actors} ${actors === 1 ? 'actor' : 'actors'}.`,
  gains: (named, actors) => `${named} of ${actors} actors have a reason to take part.`,
  emptySeats: (need, more) =>
    more === 0
      ? `“${need}” is uncovered`
      : `“${need}” and ${more === 1 ? 'one other need' : `${more} other needs`} are uncovered`,
  missingFields: (names) => `Missing: ${names}`,
  lackingOfActors: (field: string, without: number, of: number) =>
    `${field} (${without} of ${of} actors)`,
  missingMore: (count) => `and ${count} more`,
  table: 'The table right now',
  next: (count) =>
    ['The next action', 'A good next action', 'Two good next actions'][count] ??
    'Three good next actions',
  begin: 'Begin with question 1',
  findFor: (need) => `Find someone for “${need}”`,
  findForWhy: 'Uncovered need',
  findCarrierWhy: 'Some help, but nobody is in charge',
  agree: 'Agree on it',
  agreed: (what) => sentence(`Agreed: ${what}`),
  agreedFull: 'You have three agreed actions. Delete one of them to agree on another.',
  nothingMissing: 'Every field has an answer. Read the charter through together.',
  seeCharter: 'See the charter',
  saveAsFile: 'Save as file',
  charterNote:
    'The charter can be saved although you are not finished. What is missing becomes lines to write on.',
  returnedToStart: 'Back from “Before you begin”',
  returned: (question) => `Back from question ${question}`,
  missingHeading: 'Still missing',
  missingLead: 'Nothing is mandatory. The list shows what the charter has open lines for.',
  figures: {
    heading: 'The project in figures',
    lead: 'Show them to each other. Each figure stands as a list too.',
    table: 'The table with names',
    coverage: 'Coverage in miniature',
    process: 'The process as a line',
    map: 'Map of who has something at stake and who has influence',
  },
  agreedActions: {
    heading: 'What you have agreed',
    lead: 'Write at most three next actions. They stand on the front page of the charter.',
    row: (place) => `Action ${place}`,
    what: 'What',
    who: 'Who',
    when: 'When',
    add: 'Add an action',
  },
}
