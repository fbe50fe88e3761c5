import type { AllExampleWords } from '#i18n/shared/content-words.ts'

export const exampleWords: AllExampleWords = {
  'unge-i-aadal': {
    title: 'Room for young people in Ådal',
    label:
      'Invented example of the way that begins with politicians. For it, Jacob Torfing himself points to political task committees in Gentofte. All of it is made up.',
  },
  'vandet-i-engkvarteret': {
    title: 'When the stream bursts its banks',
    label:
      'Invented example of the way that begins with officials. For it, Jacob Torfing himself points to storm surge preparedness in Roskilde. All of it is made up.',
  },
  'bordet-er-daekket': {
    title: 'The table is laid',
    label:
      'Invented example of the staff’s way. For this way Jacob Torfing names a suitcase project in Aarhus. This example is about something else, and everything in it is invented.',
  },
  'et-sted-at-moedes': {
    title: 'A place to meet in Åkær',
    label:
      'Invented example of the citizens’ way. For this way Jacob Torfing names ‘Sager der samler’ (Citizen Change) in Aarhus. Everything in the example is invented. It is deliberately unfinished: it shows how the tool helps you on.',
  },
}
