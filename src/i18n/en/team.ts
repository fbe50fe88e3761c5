import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'
import { lost } from './list-words.ts'

const several = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`

const nameTooLong =
  'A name can have 20,000 characters at most. It has not been added. What you wrote is still here. Shorten it.'

const pasted = {
  columns: 'What is in the columns?',
  columnsHelp:
    'If several columns are names, they are put together. A word that does not fit its column goes into the name.',
  column: (place: number, sample: string) => `Column ${place}: ${sample}`,
  name: 'Name',
  skip: 'Leave out',
  numbering: 'Remove the numbering in front',
}

/** The words a list of rows has in common, whatever its rows are. */
const rows = {
  nothing: 'Write the name in the field first.',
  tooLong: nameTooLong,
  edit: 'Edit',
  editOf: (name: string) => `Edit ${name}`,
  remove: 'Delete',
  removeOf: (name: string) => `Delete ${name}`,
  moveUpOf: (name: string) => `Move up: ${name}`,
  moveDownOf: (name: string) => `Move down: ${name}`,
  editField: (name: string) => `Edit the name ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  removed: (name: string) => `${quoted(name)} has been deleted`,
  restore: 'Undo',
  fullAgain: 'The list is full again. To have what was deleted back, choose Undo in the File menu.',
  lost,
  showMore: (hidden: number) => `Show more (${hidden.toLocaleString('en')} left)`,
  samples: 'For example',
  empty: 'Write the first one. You can edit everything afterwards.',
  entryHelp: 'Enter adds. You can paste several lines from Word or Excel at once.',
}

const announced = {
  removed: (name: string) => `${quoted(name)} has been deleted. Undo is here`,
  restored: (name: string) => `${quoted(name)} is back`,
  moved: (name: string, place: number, total: number) =>
    `${quoted(name)} has moved to place ${place} of ${total}`,
  renamed: (name: string) => `Changed to: ${name}`,
}

export const team: ProjectMessages['team'] = {
  nameTooLong,
  of: (what, name) => `${what}: ${name}`,
  needs: {
    list: {
      ...rows,
      entryLabel: 'New need',
      add: 'Add need',
      count: (count) => several(count, 'need', 'needs'),
      full: (max) =>
        `There is room for ${max} needs. What you have written is still here. Merge some to make room.`,
      paste: {
        ...pasted,
        title: (count) => `Add ${several(count, 'need', 'needs')}?`,
        help: 'Untick those you do not want.',
        add: (count) => `Add ${several(count, 'need', 'needs')}`,
        cancel: 'Cancel',
        close: 'Close',
      },
      announce: {
        ...announced,
        added: (names, total) =>
          names.length === 1
            ? `${sentence(`Need added: ${names[0]}`)} ${total} in all`
            : `${names.length} needs added. ${total} in all`,
      },
    },
    samples: [
      'A place to meet on Tuesdays',
      'Someone older residents trust',
      'Someone who can say yes for the municipality',
    ],
    kind: 'Kind',
    importance: 'Weight',
    notChosen: 'Choose later',
    many: (count) =>
      `You have ${count} needs. Four to eight are easiest to grasp. Can some be merged?`,
    missingKinds: 'Is any of this missing?',
    nextKind: (kind) => `The next need you add goes under ${quoted(kind)}.`,
  },
  actors: {
    list: {
      ...rows,
      entryLabel: 'New actor',
      entryHelp: 'Enter adds. You can paste several lines at once.',
      add: 'Add actor',
      count: (count) => several(count, 'actor', 'actors'),
      edit: 'Edit name',
      editOf: (name) => `Edit name: ${name}`,
      full: (max) =>
        `There is room for ${max.toLocaleString('en')} actors. What you have written is still here. Merge some to make room.`,
      paste: {
        ...pasted,
        title: (count) => `Add ${several(count, 'actor', 'actors')}?`,
        help: 'Untick those you do not want.',
        add: (count) => `Add ${several(count, 'actor', 'actors')}`,
        cancel: 'Cancel',
        close: 'Close',
      },
      announce: {
        ...announced,
        added: (names, total) =>
          names.length === 1
            ? `${sentence(`Actor added: ${names[0]}`)} ${total} in all`
            : `${names.length} actors added. ${total} in all`,
      },
    },
    samples: ['Older residents without a car', 'The local grocer', 'Home care staff'],
    removed: (name, marks, roles) => {
      const markWords = several(marks, 'mark', 'marks')
      const roleWords = several(roles, 'role', 'roles')
      if (marks > 0 && roles > 0)
        return `${quoted(name)}, ${markWords} and ${roleWords} have been deleted`
      if (marks > 0) return `${quoted(name)} and ${markWords} have been deleted`
      return roles > 0
        ? `${quoted(name)} and ${roleWords} have been deleted`
        : `${quoted(name)} has been deleted`
    },
    undoHere: (removed) => `${sentence(removed)} Undo is here`,
    group: 'Group',
    chooseGroup: 'Choose group later',
    side: 'Side',
    neitherSide: 'Neither side',
    notChosen: 'Choose later',
    similar: (name) => `Looks like ${quoted(name)}`,
    brings: 'What do they have that the task requires?',
    relation: 'Are they relevant or affected?',
    stake: 'How much is at stake for them?',
    influence: 'How much can they influence?',
    voice: 'How easily are they heard?',
    degrees: { '1': 'A little', '2': 'Some', '3': 'Much' },
    stakeIs: { '1': 'little at stake', '2': 'something at stake', '3': 'much at stake' },
    voiceIs: { strong: 'Easily heard', ordinary: 'Heard', quiet: 'Easily overlooked' },
    influenceIs: { '1': 'little influence', '2': 'some influence', '3': 'much influence' },
    assessed: 'Stake, influence and voice',
    table: 'Actors',
    heads: {
      actor: 'Actor',
      brings: 'Brings',
      relation: 'Here as',
      stake: 'At stake',
      influence: 'Influence',
      voice: 'Voice',
    },
    notSaid: 'Not answered',
    notDescribed: 'Not described yet',
    allDescribed: 'All are described.',
    lacking: (count) =>
      count === 1 ? '1 lacks answers' : `${count.toLocaleString('en')} lack answers`,
    rowKeys:
      'Esc closes the row, Ctrl+Enter opens the next. On the names: arrow up and down move, Enter opens.',
    next: 'Next actor',
    walk: 'Go through one at a time',
    walkClose: 'Close the walk-through',
  },
  coverage: {
    asList: 'Show as a list',
    asTable: 'Show as a table',
    lackingSeats: (seats, needs) =>
      `Missing: ${seats.toLocaleString('en')} of ${several(needs, 'need', 'needs')} ${seats === 1 ? 'has' : 'have'} an empty seat.`,
    goToSeat: 'Go to it',
    goToFirstSeat: 'Go to the first',
    noneMissing: 'There are no empty seats.',
    findSomeone: 'Find someone',
    findSomeoneTo: (need) => `Find someone for ${quoted(need)}`,
    seatOf: (need) => `Empty seat. Find someone for ${quoted(need)}`,
    seatQuestion: (need) => `Empty seat: who can take care of ${quoted(need)}?`,
    shownActors: 'Which actors are shown?',
    carriersOnly: (count) => `Those who carry something (${count.toLocaleString('en')})`,
    allActors: (count) => `All (${count.toLocaleString('en')})`,
    showAllActors: (count) => `Show all ${several(count, 'actor', 'actors')}`,
    allActorsTo: (count, need) =>
      `Show all ${several(count, 'actor', 'actors')} for ${quoted(need)}`,
    undo: 'Undo',
    nothingToUndo: 'There is nothing more to undo',
    noNeeds: 'First write what the task requires:',
    noActors: 'Add an actor, and it gets a column here. They stand under:',
    tableRegion: 'Table of needs and actors',
    gridName: 'Who carries what',
    gridHelp:
      'Needs in rows, actors in columns. Move with the arrow keys. Space goes from empty to contributes to carries. You can also press 0, 1 or 2 or the first letter of the word. N goes to the next empty seat. To read everything from end to end, choose “Show as a list” under the table: of a large table only the rows on screen are there.',
    need: 'The task requires',
    isCovered: 'Is it covered?',
    empty: 'Empty',
    cell: (need, actor, mark) => `${mark}: ${need}, ${actor}`,
    kindAndImportance: (kind, importance) =>
      [kind, kind ? importance.toLocaleLowerCase('en') : importance].filter(Boolean).join(', '),
    covered: 'Covered',
    contributionsOnly: 'Contributions only',
    emptySeat: 'Empty seat',
    counts: (carriers, contributors) => {
      const carry = carriers === 1 ? '1 carries' : `${carriers} carry`
      const contribute = contributors === 1 ? '1 contributes' : `${contributors} contribute`
      return contributors === 0 ? carry : `${carry}, ${contribute}`
    },
    restsOnOne: 'Rests on one actor',
    noCarrier: (contributors) =>
      `${contributors === 1 ? '1 contributes' : `${contributors} contribute`}, nobody carries`,
    changed: (mark, status) =>
      `${sentence(mark)} The need is now: ${status.toLocaleLowerCase('en')}`,
    legend: {
      of: (mark, text) => `${mark}: ${text}`,
      carries: 'takes responsibility',
      contributes: 'helps',
    },
    keys: {
      marks: 'set the mark, arrow keys move',
      seat: 'goes to the next empty seat',
      inLarge: 'N: next empty seat',
    },
    lead: (mark) => `${mark}:`,
    editOf: (need) => `Edit: ${need}`,
    closeOf: (need) => `Close: ${need}`,
    actorsOf: (need) => `Actors for ${need}`,
    andMore: (count) => `and ${count.toLocaleString('en')} more`,
    addNeed: 'Add need',
    addActor: 'Add actor',
    begun: (name) => `Begun, but not added: ${name}`,
    cancel: 'Cancel',
    closeDialog: 'Close',
  },
  people: {
    find: 'Find an actor',
    shown: (shown, total) =>
      `Showing ${shown.toLocaleString('en')} of ${several(total, 'actor', 'actors')}`,
    showMore: (hidden) => `Show more (${hidden.toLocaleString('en')} left)`,
  },
  circles: {
    circle: 'Circle',
    none: 'None',
    notPlaced: 'Not placed',
    inCircle: (circle, count) => `${circle}: ${count.toLocaleString('en')}`,
    commitment: 'Have they said yes?',
    commitmentNotChosen: 'Not known yet',
    private: 'Whether they have said yes',
    noActors: 'There are no actors yet. Write them under “Who has some of it?”.',
  },
}
