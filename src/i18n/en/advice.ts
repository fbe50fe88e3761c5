import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

const number = new Intl.NumberFormat('en-GB')

export const advice: ProjectMessages['advice'] = {
  hints: {
    prefix: 'Hint: ',
    more: (hidden) => (hidden === 1 ? 'Show one more hint' : `Show ${hidden} more hints`),
  },

  findings: {
    heading: 'What the table shows',
    notBegun: 'Put the first mark in the table. What it shows will stand here.',
    none: 'Nothing is open just now.',
    showInTable: 'Show in the table',
    showInList: 'Show in the list',
    goTo: (page) => `Go to ${quoted(page)}`,
    about: (act, finding) => `${act}: ${finding}`,
    rest: (count) => `Show ${number.format(count)} more`,
    showMore: (hidden) => `Show more of them (${number.format(hidden)} left)`,
    setAside: 'Set aside',
    reason: 'Why do you set it aside?',
    reasonHelp: 'The field may stay empty.',
    cancel: 'Cancel',
    aside: (count) => `Set aside (${number.format(count)})`,
    because: (reason) => `Reason: ${reason}`,
    noReason: 'No reason given',
    takeUp: 'Take up again',
    saidAside: 'Set aside. You find it under “Set aside”.',
    saidTakenUp: 'Taken up again',
    lost: (reason) => `You were giving a reason for something that is no longer open: ${reason}`,
    dropLost: 'Throw the reason away',
    droppedLost: 'The reason is thrown away',
  },

  whoCould: {
    onTheList: 'On your list:',
    contribute: (actor) => `Let ${quoted(actor)} contribute`,
    carry: (actor) => `Let ${quoted(actor)} take charge of it`,
    contributeTo: (actor, need) => `Let ${quoted(actor)} contribute to ${quoted(need)}`,
    carryIt: (actor, need) => `Let ${quoted(actor)} take charge of it: ${quoted(need)}`,
    groups: 'They often have it:',
    sources: 'Look also among:',
    noKind: 'Choose what kind of need it is, and the page can suggest who often has it.',
  },

  smallestTeam: {
    heading: 'The smallest team that will do',
    lead: 'The fewest actors who together cover what is critical and important. It is worked out from the table. You decide.',
    notBegun:
      'Once there are marks in the table “Who carries what?”, the page can suggest the smallest team that will do.',
    suggested: (count) => `Suggested: ${number.format(count)}`,
    core: (count) => `Your core: ${number.format(count)}`,
    emptyCore: 'No one is in the core yet.',
    isSame: 'All those suggested are in the core.',
    compared: 'The core and the suggestion',
    voices: 'Voices that must also be heard',
    andMore: (count) => `and ${number.format(count)} more`,
    setInCore: (count) =>
      count === 1
        ? 'Put the missing one in the core'
        : `Put the ${number.format(count)} missing in the core`,
    isSet: (names) => `Put in the core: ${names}`,
    others: (count) => `${number.format(count)} more`,
    undo: 'Undo',
    undone: 'The circles are as they were before',
  },

  leadership: {
    none: 'None of the three kinds of leadership stands out yet. That comes when you have answered who does what and how open the solution is.',
    best: 'Fits your answers best',
    also: (form) => `Fits too: ${form}`,
    signs: (count) => (count === 1 ? '1 sign in your answers' : `${count} signs in your answers`),
    tasks: 'Advice for whoever leads',
    taskCount: (count) => (count === 1 ? '1 task' : `${count} tasks`),
    and: 'and',
    reasons: 'What in your answers points to it',
    dilemma: 'The dilemma',
    answerHelp: 'Answer together. The answer goes into the document.',
  },

  roleTasks: {
    now: 'Tasks right now',
    heaviest: 'Most tasks right now',
    count: (count) => `Advice from your answers: ${count}`,
  },

  disturbances: {
    heading: 'Shake things up',
    lead: 'Twelve cards the catalyst can draw when the conversation goes round in circles.',
    draw: 'Draw a card',
    next: 'Draw the next card',
    again: 'Begin again',
    place: (place, total) => `Card ${place} of ${total}`,
    said: (place, text) => `${place}: ${text}`,
  },

  way: {
    deckCase: (example) => `The deck’s own example: ${example}`,
    first: {
      politicians: 'Agree from the start what the elected politicians themselves take part in.',
      officials: 'Let those who feel the problem write the first sentence about it.',
      staff: 'Get one thing you may decide yourselves in writing from your manager.',
      citizens: 'Agree who in the municipality will reply to you, and when.',
    },
    begin: (text) => `Begin here: ${text}`,
  },

  law: {
    heading: 'Ask your lawyer',
    lead: 'This is not legal advice. It is something to take to those who know the rules.',
    reminders: [
      {
        name: 'Who may decide?',
        text: 'A committee under section 17(4) of the Danish local government act can prepare and advise, but normally not decide. Write in the mandate who does.',
      },
      {
        name: 'Volunteers',
        text: 'Ask about child-protection certificates when someone is with children under 15. Ask also about confidentiality, insurance and the rules for people on benefits. The rules change and are not the same for all tasks.',
      },
      {
        name: 'Impartiality',
        text: 'Does someone have an interest of their own in a decision, perhaps financial? Then they may not be allowed to help take it.',
      },
      {
        name: 'Personal data',
        text: 'Write roles. Write nothing about the health, social situation or family of anyone who can be recognised.',
      },
      {
        name: 'Procurement and state aid',
        text: 'Ask before you promise a business money or any other favour.',
      },
      {
        name: 'Staff',
        text: 'Involve union representatives early when tasks may change.',
      },
    ],
  },
}
