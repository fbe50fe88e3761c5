/** What is seen of a text: composed, half pairs replaced, no blanks and nothing without a mark. */
export const visible = (text: string): string =>
  text.normalize('NFC').toWellFormed().replace(unseen, '')

const unseen =
  /[\p{Z}\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu
