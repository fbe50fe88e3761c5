import { phrases } from './word-patterns.ts'

/** One sign before the @ is enough: any more would be looked through again from each letter of a long word. */
const email =
  /[\p{L}\p{N}_.+-](?:@|\s?[([{]\s?(?:at|snabel-?a)\s?[)\]}]\s?)(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,}/iu

/** A number with the signs between its digits that numbers are parted by, on one line. */
const numbers = /(?:\+|\(\+?)?\d(?:(?:[^\S\r\n]|[().\p{Pd}−/]){0,3}\d)*/gu

/** A day (60 later where it replaces a missing number), a month, a year and four more digits. */
const civilNumber =
  /(?<![\d+])(?<!\d[./-])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])([ ./-]?)(?:0[1-9]|1[0-2])\1\d\d ?[./-]? ?\d{4}(?![./-]?\d)/u

const phones: readonly RegExp[] = [
  // Danish: eight digits in pairs, but neither two years, a date nor a round sum.
  /^(?!(?:19|20)\d\d ?(?:19|20)\d\d|\d\d [01]\d (?:19|20)\d\d|.*0000$)[2-9]\d(?: ?\d\d){3}$/u,
  /^[2-9]\d([.-])\d\d\1\d\d\1\d\d$/u,
  // International, whatever its groups: from nine digits as in the Faroes to fifteen.
  /^\(?(?:\+|00[ -]?)[1-9]\)?(?:[ ()./-]{0,3}\d){8,14}$/u,
  // British, Irish, German and Swedish, as they are dialled at home.
  /^\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}$/u,
  /^07\d{9}$/u,
  /^0\d{1,3}[-/ ]\d{2,3} \d\d \d\d$/u,
]

/** Nothing but signs and a small word stands between a label and its number: "CVR-nr.: 12", "tlf. er 12". */
const between =
  '[\\s.:;#(\\p{Pd}]*(?:(?:nr|nummer|no|numbers?|er|is|og|and|gb|dk)[\\s.:;#(\\p{Pd}]*)?$'
const label = (names: string) => new RegExp(`(?<!\\p{L})${names}${between}`, 'iu')

const ofPerson = label(phrases`
  cpr
  (?:person|patient|erstatnings)(?:nr|nummer)
  civil registration number
`)
const ofPhone = label(phrases`
  (?:tlf|telefon|mobil)(?:nr|nummer)?
  (?:tele)?phone
  mobile
  tel
`)
const ofThing = label(phrases`
  (?:cvr|se|p|ean|gln|kle|iban|vat|bbr|bfe|isbn)
  (?:sag|sagen|sagerne|cases?|journal|j\.?nr)
  (?:\p{L}*konto|kontoen|account|reg|registration|charity|company|matrikel)
  (?:faktura|fakturaen|invoice|ordre|order|ref|reference|id)
  (?:uger?|ugen|ugerne|weeks?|år|years?|sider?|pages?)
  (?:kr|dkk|eur|gbp|usd)
  \p{L}{2,}(?:nr|nummer|numre|numbers?)
`)
const moneyBefore = /[€£$]\s?$|\d[.,]$/u
const amountAfter =
  /^\s*(?:kr|kroner|dkk|mio|mia|million\p{L}*|euros?|eur|pounds?|gbp|usd|pct|procent|per\s?cent|kwh|m2|m3|km)(?!\p{L})|^\s?[€£$%]|^[.,]\d/iu
/** The longest label there is stands well within this. */
const labelLength = 40

/** Whether a text has something in it that looks like it names or reaches one person. */
export const looksPersonal = (text: string): boolean =>
  email.test(text) || numbersOfPersons(text).some((meant) => meant !== null)

/**
 * The same of a text that is asked how a role is reached: a shared address or a main number is what
 * it is for, and neither is told from one person's. A civil registration number never belongs there.
 */
export const looksPersonalInContact = (text: string): boolean =>
  numbersOfPersons(text).includes('civil')

/** What each number in a text looks like; null when it is nobody's. */
const numbersOfPersons = (text: string) =>
  [...text.matchAll(numbers)].map(({ 0: number, index }) => {
    const before = text.slice(Math.max(0, index - labelLength), index)
    return meantBy(number, before, text.slice(index + number.length))
  })

function meantBy(number: string, before: string, after: string): 'civil' | 'phone' | null {
  const digits = number.replace(/\D/gu, '').length
  if (ofPerson.test(before)) return digits === 10 ? 'civil' : null
  if (ofPhone.test(before)) return digits >= 7 && digits <= 15 ? 'phone' : null
  if (ofThing.test(before) || moneyBefore.test(before) || amountAfter.test(after)) return null
  const plain = number.replace(/\s/gu, ' ').replace(/[\p{Pd}−]/gu, '-')
  if (civilNumber.test(plain)) return 'civil'
  return phones.some((phone) => phone.test(plain)) ? 'phone' : null
}
