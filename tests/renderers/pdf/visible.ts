/** What is seen of a text: half pairs replaced, no blanks and nothing without a mark, then composed. */
export const visible = (text: string): string => readable(text).replaceAll(' ', '').normalize('NFC')

/** The same with a blank wherever there is any, or a new line. */
export const readable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Z}\t\n\v\f\r\u0085]+/gu, ' ')
    .replace(unseen, '')
    .replace(/ +/gu, ' ')
    .trim()
    .normalize('NFC')

const unseen =
  /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu
