import type { AllExampleWords } from '#i18n/shared/content-words.ts'

export const exampleWords: AllExampleWords = {
  'unge-i-aadal': {
    title: 'Room for young people in Ådal',
    label:
      'Constructed example inspired by the politicians’ way to co-creation, which the deck illustrates with political task committees in Gentofte. Municipality, people, places and figures are invented.',
  },
  'vandet-i-engkvarteret': {
    title: 'When the stream bursts its banks',
    label:
      'Constructed example inspired by the officials’ way to co-creation, which the deck illustrates with storm surge preparedness in Roskilde. Municipality, people, places and figures are invented.',
  },
  'bordet-er-daekket': {
    title: 'The table is laid',
    label:
      'Constructed example inspired by the staff’s way to co-creation, which the deck illustrates with a suitcase project in Aarhus. The deck does not describe that project, and this example is about something else. Municipality, people, places and figures are invented.',
  },
  'et-sted-at-moedes': {
    title: 'A place to meet in Åkær',
    label:
      'Constructed example inspired by the citizens’ way to co-creation, which the deck illustrates with ‘Sager der samler’ (Citizen Change) in Aarhus. Village, municipality, people and figures are invented. The example is deliberately unfinished: it shows how the tool helps you on.',
  },
}
