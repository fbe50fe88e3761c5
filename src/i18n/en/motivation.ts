import type { ProjectMessages } from '#i18n/da/messages.ts'
import { unnamed } from '#i18n/en/unnamed.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { derivedWords } from './derived-words.ts'

const number = new Intl.NumberFormat('en-GB')
const list = new Intl.ListFormat('en-GB')

export const motivation: ProjectMessages['motivation'] = {
  oneByOne: {
    list: 'Actors',
    place: (place, total) => `Actor ${number.format(place)} of ${number.format(total)}`,
    count: (answered, total) => `${number.format(answered)} of ${number.format(total)} filled in`,
    answered: 'Filled in',
    unanswered: 'Not filled in',
    option: (name, isAnswered) => (isAnswered ? `${name} (filled in)` : name),
    next: (name) => `Next actor: ${name}`,
    last: 'That was the last actor on the list.',
    skip: 'Skip',
    skipTo: (name) => `Skip, and go to ${name}`,
    noActors: 'There are no actors yet.',
    noActorsHelp:
      'Write them under question 2, “Who has some of it?”. Then they stand here, one at a time.',
    unnamed: unnamed.actor,
    search: 'Find an actor',
    shown: (from, to, total) =>
      `Showing ${number.format(from)}–${number.format(to)} of ${number.format(total)}. Search to find the rest.`,
    noMatch: 'No actor matches the search.',
  },
  brings: 'They give',
  bringsHelp: 'From question 2. What you change here is changed there too.',
  gains: 'They gain',
  typicalFor: (group) => `Typical for: ${group.toLocaleLowerCase('en-GB')}`,
  gainText: 'Say it in their own words',
  gainTextHelp: 'The text is printed on the actor’s task card.',
  commonGainPlace: (place) => `Gain ${place}`,
  addCommonGain: 'Add a common gain',
  commonGain: 'Which gain?',
  chooseGain: 'Not chosen',
  sign: 'How do you see it where you are?',

  barriers: 'Barriers',
  lowering: 'What will you do about it?',
  ways: 'Suggestions to build on',
  waysFor: (barrier) => `Against: ${barrier.toLocaleLowerCase('en-GB')}`,
  addWay: (way) => `Add to the text: ${way}`,
  wayAdded: 'The suggestion is added to the text.',

  who: 'Who asks whom?',
  how: 'How?',
  when: 'When?',

  drafts: {
    heading: 'Drafts you can use',
    intro:
      'The drafts are written from your own answers and follow when you change them. Copy the text, and make it your own.',
    actor: 'Show drafts for',
    invitationName: 'Invitation',
    talkingPointsName: 'Talking points',
    whyTalk:
      'Those the problem is about, and those who are easily overheard, are best asked face to face. So here are talking points and not a letter.',
    taskCardName: 'Task card',
    notAsked: (actor) =>
      `${quoted(actor)} has not been asked yet. The card comes here once they are asked.`,
    isSender: (actor) => `${quoted(actor)} invites the others. So there is no invitation here.`,
    noTask: (actor) =>
      `${quoted(actor)} has no marks in the table yet. Set one under question 2, “Who carries what?”, and a task card is written.`,
    noActors:
      'The drafts are written for one actor at a time. Write actors under question 2, “Who has some of it?”.',
    copy: 'Copy the text',
    copyOf: (draft, actor) => `Copy the text: ${draft} for ${actor}`,
    copied: 'The text is copied.',
    selected: 'The text is selected. Press Ctrl+C or Cmd+C to copy it.',
    list: (names) => list.format(names),
    invitation: derivedWords.invitation,
    taskCard: derivedWords.taskCard,
  },
}
