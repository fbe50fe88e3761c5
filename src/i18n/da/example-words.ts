import type { AllExampleWords } from '#i18n/shared/content-words.ts'

export const exampleWords: AllExampleWords = {
  'unge-i-aadal': {
    title: 'Plads til unge i Ådal',
    label:
      'Opdigtet eksempel på politikernes vej. Jacob Torfing nævner opgaveudvalg i Gentofte for denne vej. Alt i eksemplet er opdigtet.',
  },
  'vandet-i-engkvarteret': {
    title: 'Når åen går over sine bredder',
    label:
      'Opdigtet eksempel på embedsmændenes vej. Jacob Torfing nævner stormflodsberedskab i Roskilde for denne vej. Alt i eksemplet er opdigtet.',
  },
  'bordet-er-daekket': {
    title: 'Bordet er dækket',
    label:
      'Opdigtet eksempel på medarbejdernes vej. Jacob Torfing nævner et kuffertprojekt i Aarhus for denne vej. Eksemplet her handler om noget andet, og alt i det er opdigtet.',
  },
  'et-sted-at-moedes': {
    title: 'Et sted at mødes i Åkær',
    label:
      'Opdigtet eksempel på borgernes vej. Jacob Torfing nævner ‘Sager der samler’ i Aarhus for denne vej. Alt i eksemplet er opdigtet. Det er med vilje ikke færdigt: Det viser, hvordan værktøjet hjælper videre.',
  },
}
