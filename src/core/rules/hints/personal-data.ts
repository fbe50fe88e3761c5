/** A Danish civil registration number: a day, a month, a year and four more digits. */
const civilNumber = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-\s]?\d{4}(?!\d)/u

/** One sign before the @ is enough: any more would be looked through again from each letter of a long word. */
const email = /[\p{L}\p{N}_.+-]@[\p{L}\p{N}-]{1,63}\.\p{L}{2,}/u

/** Eight digits as Danes write them, but neither two years in a row nor a sum of money. */
const phone =
  /(?<![\d.,+])(?!(?:19|20)\d{2}\s?(?:19|20)\d{2})[2-9]\d(?:\s?\d{2}){3}(?![\d.,]\d|\d)(?!\s*(?:kr|dkk|mio|euro?)(?!\p{L}))/iu

/** An international number, whatever its groups: nine digits as in the Faroes, or up to fifteen. */
const foreignPhone = /(?<!\d)\+\d(?:\s?\d){8,14}(?!\d)/u

/** Whether a text has something in it that looks like it names or reaches one person. */
export const looksPersonal = (text: string): boolean =>
  [civilNumber, email, phone, foreignPhone].some((pattern) => pattern.test(text))
