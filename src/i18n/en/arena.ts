import type { ProjectMessages } from '#i18n/da/messages.ts'
import { unnamed } from '#i18n/en/unnamed.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'
import { lost } from './list-words.ts'
import { line, meetingRows, series } from './process-line.ts'
import { terms } from './terms.ts'

const number = new Intl.NumberFormat('en-GB')
const inWords: Readonly<Record<number, string>> = { 5: 'five', 7: 'seven' }

const pasted = {
  columns: 'What is in the columns?',
  columnsHelp:
    'If several columns are text, they are put together. A word that does not fit its column goes into the text.',
  column: (place: number, sample: string) => `Column ${place}: ${sample}`,
  name: 'Text',
  skip: 'Leave out',
  numbering: 'Remove the numbering in front',
}

/** What a list of short texts says, whatever its rows are. */
const lines = {
  edit: 'Edit',
  editOf: (line: string) => `Edit: ${line}`,
  remove: 'Delete',
  removeOf: (line: string) => `Delete: ${line}`,
  moveUpOf: (line: string) => `Move up: ${line}`,
  moveDownOf: (line: string) => `Move down: ${line}`,
  editField: (line: string) => `Edit the text: ${line}`,
  save: 'Save',
  cancel: 'Cancel',
  removed: (line: string) => `${quoted(line)} is deleted`,
  restore: 'Undo',
  fullAgain: 'The list is full again. To have what was deleted back, choose Undo in the File menu.',
  lost,
  showMore: (hidden: number) => `Show more (${number.format(hidden)} left)`,
  samples: 'For example',
  nothing: 'Write the line in the field first.',
  tooLong:
    'A line can have 20,000 characters at most. It has not been added. What you wrote is still here. Shorten it.',
  entryHelp: 'Enter adds. You can paste several lines from Word or Excel at once.',
  empty: 'Write the first one. You can change it all afterwards.',
  full: (max: number) =>
    `The list can have at most ${number.format(max)} lines. What you have written is still here.`,
}

const announced = {
  added: (names: readonly string[], total: number) =>
    names.length === 1
      ? `${sentence(`Added: ${names[0]}`)} ${total} in all`
      : `${names.length} lines added. ${total} in all`,
  removed: (line: string) => `${quoted(line)} is deleted. Undo is here`,
  restored: (line: string) => `${quoted(line)} is back`,
  moved: (line: string, place: number, total: number) =>
    `${quoted(line)} is moved to place ${place} of ${total}`,
  renamed: (line: string) => `Changed to: ${line}`,
}

export const arena: ProjectMessages['arena'] = {
  form: 'Choose a form',
  formIsGood: {
    taskCommittee: 'Good when you develop new policy and the elected want to take part themselves.',
    partnership: 'Good when a few organisations each have something they can commit to.',
    communityOfPractice: 'Good when it is everyday practice and the profession that must change.',
    workshopSeries: 'Good when the task is limited and you want to try something soon.',
    network: 'Good when many can contribute a little and no one needs to commit.',
    citizenAssembly:
      'Good when a hard choice needs to be discussed by others than those who usually come forward.',
  },
  name: 'What do you call the arena?',
  size: 'How many take part?',
  composition: 'Who takes part, and how many of each?',
  mandateText: 'What may the arena do?',
  decision: 'How are decisions made?',
  reply: 'Who replies, and when?',
  replyHelp: 'Write a role and a deadline.',
  givenBy: 'Who has given the mandate?',
  givenByHelp: 'A mandate is worth as much as those who gave it.',
  initiative: 'Who may raise new issues?',

  rules: {
    ...lines,
    entryLabel: 'New ground rule',
    add: 'Add ground rule',
    count: (count) => (count === 1 ? '1 ground rule' : `${count} ground rules`),
    paste: {
      ...pasted,
      title: (count) => `Add ${count} ground rules?`,
      help: 'Untick those you leave out.',
      add: (count) => `Add ${count} ground rules`,
      cancel: 'Cancel',
      close: 'Close',
    },
    announce: announced,
  },
  ruleSamples: [
    'Everyone speaks once before anyone speaks twice',
    'We say what we think while we are here',
    'Anyone may ask: what does that word mean?',
  ],
  objects: {
    ...lines,
    entryLabel: 'New shared material',
    add: 'Add material',
    count: (count) => (count === 1 ? '1 material' : `${count} materials`),
    paste: {
      ...pasted,
      title: (count) => `Add ${count} materials?`,
      help: 'Untick those you leave out.',
      add: (count) => `Add ${count} materials`,
      cancel: 'Cancel',
      close: 'Close',
    },
    announce: announced,
  },
  objectSamples: ['A map of the area on the floor', 'A model you may move around'],

  decisions: {
    nav: 'The agreements on this page',
    place: (place, total) => `Agreement ${place} of ${total}`,
    next: (title) => `Next agreement: ${title}`,
    previous: (title) => `Previous: ${title}`,
    allSettled: (total) => `All ${inWords[total] ?? total} agreements are in place.`,
    titles: {
      convener: 'Who brings people together?',
      facilitator: 'Who makes the collaboration work?',
      catalyst: 'Who may disturb?',
      leadership: 'Which leadership fits best?',
      volunteers: 'Who does what for the volunteers?',
      rules: 'Which ground rules hold?',
      power: 'How do you disagree?',
    },
    leads: {
      leadership: 'It is worked out from your answers. You decide yourselves.',
      volunteers: 'Write who has each task. Skip those that are not needed.',
    },
    notes: {
      none: 'Lacking',
      open: 'Not agreed yet',
      holders: (names, more) =>
        [...names, ...(more > 0 ? [`${number.format(more)} more`] : [])].join(' · '),
      noForm: 'Comes when you have answered more',
      dilemma: (form) => `${form} · You may answer the dilemma`,
      noVolunteers: 'Only when volunteers take part',
      tasks: (done, total) =>
        done === 0 ? 'No tasks are shared out' : `${done} of ${total} tasks are shared out`,
      power: (count, isAgreed) =>
        count === 0
          ? isAgreed
            ? 'An agreement, but no measures'
            : 'Not agreed yet'
          : `${count === 1 ? '1 measure' : `${count} measures`}${isAgreed ? ' and an agreement' : ', but no agreement'}`,
    },
  },
  choose: 'Choose',
  chooseFor: (role) => `Choose the ${role.toLocaleLowerCase('en-GB')}`,
  nobody: 'No one is chosen yet.',
  takeOut: (actor, role) => `Remove ${quoted(actor)} as ${role.toLocaleLowerCase('en-GB')}`,
  takenOut: (actor, role) => `${quoted(actor)} is no longer ${role.toLocaleLowerCase('en-GB')}`,
  search: 'Find an actor',
  shown: (shown, total) =>
    `Showing ${number.format(shown)} of ${number.format(total)}. Search to find the rest.`,
  noMatch: 'No actor matches the search.',
  noActors:
    'There are no actors to choose from yet. Write them under question 2, “Who has some of it?”.',
  unnamed: unnamed.actor,
  allThree: (actor) =>
    `${quoted(actor)} has all three roles. Can the one who convenes also disturb?`,
  perPhase: {
    summary: 'Does the role change hands from phase to phase?',
    count: (phases) => (phases === 1 ? '1 phase' : `${phases} phases`),
    help: 'Choose only in the phases where someone else has the role. In the others, what you have chosen above holds.',
    role: (role, phase) => `${role} in the phase “${phase.toLocaleLowerCase('en-GB')}”`,
    asAbove: 'As above.',
    good: 'The school convenes in the first two phases, the student council in the last two',
    bad: 'The roles will fall into place along the way',
  },
  rolesNote: 'How do you share the roles along the way?',
  balancing: 'Measures that make room for quiet voices',
  conflict: 'What do you do when you disagree?',

  design: 'How fixed is the process?',
  fixedBy: 'Who has fixed it?',
  fixedByHelp: 'A deadline in the law differs from a plan that somebody has made for the others.',
  when: 'When?',
  what: 'What happens?',
  product: 'What comes out of it?',
  who: {
    heading: 'Who co-creates in each phase?',
    help: 'Tick those who are active in the phase. Being asked is not enough.',
    actor: 'Actor',
    all: 'All phases',
    cell: (actor, phase) => `${actor}, ${phase.toLocaleLowerCase('en-GB')}`,
    allOf: (actor) => `${actor}, all phases`,
    shown: (from, to, total) =>
      `Actors ${number.format(from)}–${number.format(to)} of ${number.format(total)}`,
    previous: 'Show the previous',
    next: 'Show the next',
  },
  line,
  meetingRows,
  series,
  meetings: {
    help: 'Write the meetings you have agreed on. They are printed in the charter and can be saved as a calendar file.',
    meeting: (place) => `Meeting ${place}`,
    add: 'One meeting',
    date: 'Date',
    starts: 'Starts at',
    ends: 'Ends at',
    dateAsText: 'Write the date as 2027-01-19, and it can go into the calendar.',
    unreadDate: (first, last) =>
      `The date is kept as it stands, but there is no such day between ${first} and ${last}. The meeting is therefore left out of the calendar and the timeline. Correct the date, and it goes in.`,
    unfinishedDate:
      'The date is not complete or does not exist, and so it is not saved. Write day, month and year.',
    timeAsText: 'Write the time as 17:00.',
    unreadTime:
      'The time is kept as it stands, but the calendar cannot read it. Write it as 17:00.',
    endsDayAfter:
      'The meeting ends before it begins. In the calendar it therefore lasts until the day after. Correct the time, if that is not intended.',
    unfinishedTime: 'The time is not complete, and so it is not saved. Write hours and minutes.',
    place: 'Place',
    purpose: 'Purpose',
    agenda: 'Agenda',
    noAgenda: 'Not chosen',
    before: 'The date is before the meeting above.',
    sort: 'Put the meetings in order of date',
    sorted: 'The meetings are in order of date.',
    suggestions: [
      {
        name: '4 meetings',
        purposes: [
          'Agree on the problem and on how you work together',
          'Find ideas, and choose what you want to try',
          'Look at what you have tried, and adjust it',
          'Assess together, and agree who owns the result',
        ],
      },
      {
        name: '6 meetings',
        purposes: [
          'Get to know each other, and put the problem into words',
          'Explore the problem where it is felt',
          'Find ideas together',
          'Choose what you want to try, and who does what',
          'Look at what you have tried, and adjust it',
          'Assess together, and agree who owns the result',
        ],
      },
      {
        name: '1 day',
        purposes: [
          'Morning: agree on the problem',
          'Before lunch: find ideas together',
          'After lunch: build and try the best idea',
          'At the end: agree who does what, and who owns the result',
        ],
      },
    ],
    undone: 'The meetings are as they were.',
    undo: 'Undo',
    file: 'Save calendar file',
    fileHelp: (dated, total, minutes) =>
      dated === 0
        ? 'Set a date on a meeting, and it can be saved as a calendar file.'
        : `${dated} of ${total} meetings have a date and go into the file. It opens in Outlook and other calendars. Times are Danish time. A meeting without an end lasts ${minutes} minutes, and one without a start stands on the whole day.`,
    fileName: 'meetings',
    saved: 'The calendar file is saved.',
  },

  place: 'Where do you meet?',
  rhythm: 'How often?',
  rhythmNote: 'Say more about it',
  rhythmNoteHelp: 'How long at a time, and at what time of day?',
  access: 'What makes it possible to come?',
  accessHelp: 'Food, transport, interpreter, childcare, ramp, sound and light.',

  resources: 'What hours, money and rooms do you use?',
  owner: 'Who owns the result afterwards?',
  after: 'What happens when the arena closes?',
  evaluation: 'How do you assess together?',
  terms,
}
