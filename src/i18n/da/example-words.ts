import type { AllExampleWords } from '#i18n/shared/content-words.ts'

export const exampleWords: AllExampleWords = {
  'unge-i-aadal': {
    title: 'Plads til unge i Ådal',
    label:
      'Konstrueret eksempel inspireret af politikernes vej til samskabelse, som oplægget illustrerer med opgaveudvalg i Gentofte. Kommune, personer, steder og oplysninger er opdigtede.',
  },
  'vandet-i-engkvarteret': {
    title: 'Når åen går over sine bredder',
    label:
      'Konstrueret eksempel inspireret af embedsmændenes vej til samskabelse, som oplægget illustrerer med stormflodsberedskab i Roskilde. Kommune, personer, steder og oplysninger er opdigtede.',
  },
  'bordet-er-daekket': {
    title: 'Bordet er dækket',
    label:
      'Konstrueret eksempel inspireret af medarbejdernes vej til samskabelse, som oplægget illustrerer med et kuffertprojekt i Aarhus. Oplægget beskriver ikke kuffertprojektet nærmere, og eksemplet her handler om noget andet. Kommune, personer, steder og oplysninger er opdigtede.',
  },
  'et-sted-at-moedes': {
    title: 'Et sted at mødes i Åkær',
    label:
      'Konstrueret eksempel inspireret af borgernes vej til samskabelse, som oplægget illustrerer med ‘Sager der samler’ i Aarhus. Landsby, kommune, personer og oplysninger er opdigtede. Eksemplet er med vilje ikke færdigt: Det viser, hvordan værktøjet hjælper videre.',
  },
}
