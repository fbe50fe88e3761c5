/** What a text may hold and nobody sees, as the soft hyphens and joiners of a text taken from a PDF. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/**
 * A text as names are compared and searched, everywhere: `å` is one sign or two, in small letters,
 * with single blanks and nothing unseen. For comparing only: what was typed stays as it was typed.
 */
export const folded = (text: string): string =>
  text.replace(unseen, '').toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trim()
