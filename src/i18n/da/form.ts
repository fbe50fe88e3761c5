import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { wholeNumber } from '#i18n/shared/whole-number.ts'

/** What every room's fields say about themselves. */
export const form = {
  example: {
    show: 'Vis et eksempel',
    /** Read aloud behind it. */
    of: (field: string) => `: ${field}`,
    good: 'Sådan kan det lyde',
    bad: 'Det er for uklart',
    panel: 'Eksempel til feltet, du står i',
    to: 'Eksempel til',
    read: 'Læs op i skærmlæseren (Alt+E)',
    hide: 'Skjul eksempler',
    bringBack: 'Vis eksempler',
  },
  counter: (left: number) =>
    left >= 0
      ? `${wholeNumber(left, 'da')} tegn tilbage`
      : `${wholeNumber(-left, 'da')} tegn over. I må gerne skrive mere, men det fylder i projektgrundlaget.`,
  errorPrefix: 'Fejl: ',
  tooLong:
    'Feltet kan højst rumme 20.000 tegn. Alt, du har skrevet, er stadig her på siden. Kort teksten ned, så bliver den gemt.',
  notANumber: 'Skriv antallet som et helt tal, for eksempel 14.',
  clearChoice: 'Fjern valget',
  askYourselves: 'Spørg jer selv',
  private: 'Kommer ikke på papiret, medmindre I slår det til.',
  assessed: 'Står på arbejdspapiret, men kun på de andre papirer, hvis I slår det til.',
  remove: 'Slet',
  removeOf: (name: string) => `Slet ${name}`,
  removed: (name: string) => `${quoted(name)} er slettet`,
  restored: (name: string) => `${quoted(name)} er tilbage`,
  fullAgain: 'Listen er fuld igen. Vil du have det slettede tilbage, så vælg Fortryd i menuen Fil.',
  undo: 'Fortryd',
  listFull: (most: number) => `Listen kan højst have ${most} rækker.`,
}
