import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { wholeNumber } from '#i18n/shared/whole-number.ts'
import { hours } from './times.ts'

const minutes = (count: number) =>
  count === 1 ? '1 minute' : `${wholeNumber(count, 'en')} minutes`

const addsUp = (over: number) => {
  if (over === 0) return 'fits'
  return over > 0 ? `${minutes(over)} too long` : `${minutes(-over)} too short`
}

const lacks = (blocks: number) =>
  blocks === 0
    ? ''
    : `. ${wholeNumber(blocks, 'en')} ${blocks === 1 ? 'block lacks' : 'blocks lack'} minutes`

export const workshop: ProjectMessages['workshop'] = {
  title: 'Workshop',
  open: 'Prepare a workshop',
  lead: 'Choose a length and get a run sheet that you can change. It is in the project’s file. It comes in the project charter only if you attach the summary.',
  duration: 'How much time do you have?',
  durations: { 60: '1 hour', 120: '2 hours', 150: '2½ hours', 180: '3 hours' },
  begins: 'Begins at',
  sheet: 'Run sheet',
  empty:
    'The run sheet is empty until you choose a length. You can also make it of blocks of your own.',
  minutes,
  sum: (all, over, lacking = 0) => {
    const says = over === null || (over <= 0 && lacking > 0) ? '' : `: ${addsUp(over)}`
    return `${minutes(all)} in all${says}${lacks(lacking)}`
  },
  addsUp,
  lacks,
  noMinutes: 'lacks minutes',
  clock: (time) => hours(time, ''),
  at: 'at ',
  after: 'after ',
  end: 'End',
  block: (place) => `Block ${place}`,
  minutesLabel: 'Minutes',
  minutesUnit: 'min',
  notMinutes: (most) =>
    `Write the minutes as a whole number from 0 to ${most}. Until then the number from before holds.`,
  what: 'What',
  leads: 'Who leads',
  how: 'How',
  result: 'What comes of it',
  change: 'Change',
  done: 'Done',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: (name, place, of) => `${quoted(name)} is now number ${place} of ${of}`,
  add: 'Add a block',
  full: (most) => `A run sheet can have at most ${most} blocks.`,
  anew: 'Fetch the chosen run sheet again',
  fetched: 'The run sheet is fetched. You get back the one before with Undo in the File menu.',
  save: 'Save run sheet as PDF',
  fileUse: 'run-sheet',
  chores: {
    heading: 'Before and after',
    note: (done, of) => `${done} of ${of} done`,
    before: 'Before the workshop',
    after: 'Afterwards',
    help: 'Tick what is done.',
    isDone: (text) => `${text} Done.`,
    texts: {
      invite: 'Two weeks before: invite personally. Send sheet A, not a presentation.',
      quietVoices: 'The week before: let quiet voices meet by themselves for half an hour.',
      room: 'The day before: print sheets, set tables for four to six, mixed roles, food and drink. Try the projector and the QR code.',
      summary: 'Within 48 hours: send the summary and the project charter to everyone.',
      reply: 'Within a week: reply to those who were not there.',
      missing: 'Within two weeks: invite those who were missing at the table.',
      smallWin: 'Within six weeks: show the first small win.',
    },
  },
  paper: {
    type: 'Run sheet',
    length: 'Length',
    time: 'Time',
    inAll: 'In all',
    heads: {
      begins: 'At',
      sinceBegin: 'After',
      minutes: 'Min.',
      what: 'What',
      how: 'How',
      result: 'What comes of it',
    },
    forAll: {
      heading: 'So that everyone can take part',
      points: [
        'Read aloud what is written, and give it numbers. Use a microphone where the room is large.',
        'Everything can be done sitting. Have sheets in large print, and keep the breaks.',
      ],
    },
  },
}
