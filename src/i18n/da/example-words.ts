import type { AllExampleWords } from '#i18n/shared/content-words.ts'

export const exampleWords: AllExampleWords = {
  'unge-i-aadal': {
    title: 'Plads til unge i Ådal',
    label:
      'Opdigtet eksempel på den vej, der begynder hos politikerne. Jacob Torfing nævner selv opgaveudvalg i Gentofte. Alt i det her er fundet på.',
  },
  'vandet-i-engkvarteret': {
    title: 'Når åen går over sine bredder',
    label:
      'Opdigtet eksempel på den vej, der begynder hos embedsmændene. Jacob Torfing nævner selv stormflodsberedskab i Roskilde. Alt i det her er fundet på.',
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
