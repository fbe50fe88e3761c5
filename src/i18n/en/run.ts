import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { hours } from './times.ts'
import { workshop } from './workshop.ts'

const { minutes } = workshop
const seconds = (count: number) => (count === 1 ? '1 second' : `${count} seconds`)

const pace = (behind: number) => {
  if (behind === 0) return 'On time'
  return behind > 0 ? `${minutes(behind)} behind` : `${minutes(-behind)} ahead`
}

export const run: ProjectMessages['run'] = {
  title: 'Run the workshop',
  start: 'Start the workshop',
  goOnWith: 'Continue the workshop',
  lead: 'Open the projector screen, drag it onto the projector, and begin when you are ready.',
  ready: 'Ready to begin',
  begin: 'Begin',
  beginAnew: 'Begin again',
  empty: 'The run sheet is empty. Choose a length before you begin.',
  prepare: 'Change the run sheet',
  begun: (time) => `Begun at ${time}`,
  waiting: 'You have not begun the first block yet. The projector screen shows the title.',
  gone: 'The block you were in is no longer in the run sheet. Go on to another.',
  place: (place, of) => `Block ${place} of ${of}`,
  next: 'Next',
  isLast: 'It is the last block.',
  back: 'Back',
  pause: 'Pause',
  goOn: 'Continue',
  plusMinute: '+1 min',
  pausedSince: (time, date) =>
    `The workshop has been paused since ${date === null ? '' : `${date} at `}${time}`,
  end: 'End the workshop',
  isOver: 'The workshop is over. The projector screen shows the title.',
  isAbandoned: 'The workshop was not ended last time',
  goOnAnyway: 'Continue anyway',
  pace,
  ends: (time) => `Ends at ${time}`,
  saving: (minutesToTake, name) => `From ${quoted(name)} you can take ${minutes(minutesToTake)}.`,
  take: (count) => `Take ${minutes(count)}`,
  taken: (name, left) =>
    `${quoted(name)} now takes ${minutes(left)}. It can be undone in the File menu.`,
  clock: {
    leftOf: (all) => `left of ${minutes(all)}`,
    ending: 'almost over',
    over: 'Time is up',
    elapsed: 'gone',
    paused: 'paused',
    spoken: (whole, rest) =>
      [whole > 0 || rest === 0 ? minutes(whole) : '', rest > 0 ? seconds(rest) : '']
        .filter((part) => part !== '')
        .join(' and '),
  },
  said: {
    begins: (name, length) =>
      length === null ? `${quoted(name)} begins` : `${quoted(name)} begins: ${minutes(length)}`,
    half: 'Half of the time has gone',
    minute: 'One minute left',
    over: 'Time is up',
  },
  sheet: {
    heading: 'Run sheet',
    done: 'Done',
    now: 'Now',
  },
  screen: {
    heading: 'The projector screen',
    note: 'It shows only the title of the project, when you begin, and the name, question and clock of the block. The ideas, the code for phones and what you show large from a page come when you choose them. What stands under “How”, and private notes, never come on it.',
    open: 'Open the projector screen in a new window',
    shows: 'It shows',
    shown: {
      title: 'The title',
      block: 'The block and the clock',
      ideas: 'Ideas',
      groups: 'Ideas in groups',
      dots: 'Dots',
    },
    silent: 'Write in silence first',
    silentHelp: 'Then the projector screen shows only how many ideas have come.',
    isSilent:
      'People are writing in silence. Of the ideas, the projector screen shows only how many.',
    notSilent: 'Show the ideas',
    dotsHidden: 'The result is hidden. Show it on the page Ideas, under Dots.',
    pageBefore: 'Previous page',
    pageAfter: 'Next page',
    code: 'Show the code for phones',
    notCode: 'Take the code for phones away',
    isCodeShown: 'The code for phones is on the screen. You change what you ask on the page Ideas.',
    black: 'Turn the screen black',
    notBlack: 'Show the screen again',
    isLarge:
      'Something of a page is shown large. It stays until the next block, or until you take it away.',
    notLarge: 'Take away what is shown large',
    isBlack: 'The screen is black',
  },
  keys: {
    heading: 'Keys and remote control',
    isOn: 'The keys run the workshop',
    help: 'They work in both windows when you are not typing in a field. A presentation remote sends the same keys.',
    list: [
      ['Page Down, →', 'next block'],
      ['Page Up, ←', 'back'],
      ['Space', 'pause, and continue'],
      ['Q', 'code for phones, and back'],
      ['B or full stop', 'black screen, and back'],
    ],
  },
  failed: {
    title: 'The workshop goes on, but how far you have come is not saved.',
    text: 'The projector screen follows as long as one of the windows is open. Try to save again.',
  },
  projector: {
    title: 'Projector screen',
    begins: (time) => `Begins at ${hours(time, '')}`,
    full: 'Full screen',
    notFull: 'Leave full screen',
    code: 'Phones',
    black: 'Black',
    control: 'Control',
    bar: 'Running the workshop',
    ideas: {
      heading: { ideas: 'Ideas', groups: 'Ideas in groups', dots: 'Dots' },
      page: (place, of) => `Page ${place} of ${of}`,
      none: 'There are no ideas yet.',
      times: (count) => `said ${count} times`,
      silent: 'Write each on your own. The ideas are shown when you are ready.',
      dotsEach: (count) =>
        `You each have ${count} dots. They show what you want to talk about. They do not decide.`,
      dotsHidden: 'The result is hidden until it has been counted.',
    },
  },
}
