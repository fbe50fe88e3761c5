import type { AllPageWords, AllQuestionWords } from '#i18n/shared/content-words.ts'

export const questionWords: AllQuestionWords = {
  problem: {
    caption: 'Which problem or task do I want to solve?',
    nav: 'Problem',
  },
  team: {
    caption: 'Who can help me?',
    nav: 'Team',
  },
  motivation: {
    caption: 'How do I motivate them to co-create?',
    nav: 'Motivation',
  },
  arena: {
    caption: 'How do I design a fitting arena for co-creation?',
    nav: 'Arena',
  },
}

export const pageWords: AllPageWords = {
  start: {
    title: 'Before you begin',
    tab: 'About the project',
    lead: 'Short fields about the project. Who takes the initiative decides which advice you get along the way.',
    ask: [
      'Why you in particular, and why now?',
      'Who would start if you did not?',
      'What would you like to be able to say in a year?',
    ],
  },
  'problem/statement': {
    title: 'Who feels what?',
    tab: 'Who and what',
    lead: 'A good problem can gather people. A finished solution can only gather supporters.',
    ask: [
      'Do you already have a solution in mind? What is the problem behind it?',
      'Who told you themselves, and whom have you only heard about?',
      'Could the people it is about have written the sentence?',
    ],
  },
  'problem/together': {
    title: 'Why can no one solve it alone?',
    tab: 'Shared problem',
    lead: 'Show why the task takes several of you, and who put the problem into words.',
    ask: [
      'What would happen if you did it alone?',
      'What do the others have that you lack?',
      'Who would word the problem differently from you?',
    ],
  },
  'problem/frame': {
    title: 'What is open, and what is fixed?',
    tab: 'Open and fixed',
    lead: 'Say honestly what the others can change and what is fixed.',
    ask: [
      'Which constraint have you not said aloud yet?',
      'What can the others still manage to change?',
      'How would a neighbour notice that things are better?',
    ],
  },
  'team/needs': {
    title: 'What does the task require?',
    tab: 'Needs',
    lead: 'First write what the task requires. Then find those who have it. The task sets the team.',
    ask: [
      'What does the task require that none of you has?',
      'Which needs would stop everything if nobody covered them?',
      'Have you written a need, or were you thinking of a certain person?',
    ],
  },
  'team/actors': {
    title: 'Who has some of it?',
    tab: 'Actors',
    lead: 'Find those who have something the task requires, and those who feel the problem.',
    ask: [
      'Who could really help, but would be surprised to be asked?',
      'Who is affected but not on the list?',
      'Who usually disagrees with you? Have you asked them?',
    ],
  },
  'team/coverage': {
    title: 'Who carries what?',
    tab: 'Coverage',
    lead: 'Put marks where you are sure. The gaps then show.',
    ask: [
      'Have they said themselves that they can take charge of it?',
      'Which need rests on one actor alone?',
      'Who could take the empty seat?',
    ],
  },
  'team/circles': {
    title: 'Who is in which circle?',
    tab: 'Circles',
    lead: 'Decide who takes part throughout and who helps along the way.',
    ask: [
      'Who is in the core out of habit and not for the task?',
      'Which quiet voices have ended up in the outer circle?',
      'What would staff do if they did not have to ask first?',
    ],
  },
  'motivation/give-and-gain': {
    title: 'What do they give, and what do they gain?',
    tab: 'Give and gain',
    lead: 'People come for the cause. They stay when they make a difference.',
    ask: [
      'What would they answer themselves if you asked them?',
      'Who gives much and gains little?',
      'What can none of you do without the others?',
    ],
  },
  'motivation/barriers': {
    title: 'What holds them back?',
    tab: 'Barriers',
    lead: 'Find out what holds people back and what you will do about it.',
    ask: [
      'What went wrong last time, and who remembers it best?',
      'What would make it easy to say yes?',
      'Can someone stop without having to explain?',
    ],
  },
  'motivation/invitation': {
    title: 'Who asks them, and what do you promise?',
    tab: 'Invitation',
    lead: 'Ask people in person, and promise them only what you can keep.',
    ask: [
      'Whom do they trust?',
      'Who can keep the promise, and have they agreed to it?',
      'What can everyone see before six weeks have passed?',
    ],
  },
  'arena/form': {
    title: 'Which kind of arena fits the task?',
    tab: 'Form and mandate',
    lead: 'An arena is the place, the rhythm and the agreements that make it possible to create something together.',
    ask: [
      'Does the form fit the task, or is it just the one you usually choose?',
      'Who says yes or no in the end, and when?',
      'How can a citizen raise a new issue?',
    ],
  },
  'arena/roles': {
    title: 'Who convenes, and what do you do when you disagree?',
    tab: 'Roles and rules',
    lead: 'Agree on roles and ground rules before you need them.',
    ask: [
      'How does the one who says least get a turn?',
      'Who may disturb when you all nod?',
      'What do you do when you come to disagree?',
    ],
  },
  'arena/process': {
    title: 'How do you get from first meeting to lasting solution?',
    tab: 'Process',
    lead: 'Make a plan for four phases that participants help to change.',
    ask: [
      'What in the plan can participants change?',
      'Are citizens in all four phases, or only in the first?',
      'Who cannot come at that place and time?',
    ],
  },
  'arena/anchoring': {
    title: 'Who owns the result afterwards?',
    tab: 'Who takes over',
    lead: 'Agree now who looks after the result when the arena closes.',
    ask: [
      'Whom do people call when the project is over?',
      'Has the one who is to own the result agreed to it?',
      'How do you judge together whether things got better?',
    ],
  },
  'arena/terms': {
    title: 'What should the agreement say?',
    tab: 'The agreement',
    lead: 'Write what an agreement usually says of money, dates and liability. Skip what you do not need.',
    ask: [
      'What would you disagree on if it did not stand here?',
      'Who must say yes before the agreement holds?',
      'Can the smallest party read this and know what it enters into?',
    ],
  },
}
