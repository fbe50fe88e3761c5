/** Letters, digits, `-` and `_`, up to another sign or the address once more. */
export const partSigns = String.raw`[\w-]+?(?=https?:\/\/|[^\w-]|$)`
/** What cannot be decoded, which `%` says, is no part. */
const firstPart = new RegExp(`^[^\\w%-]*(${partSigns})`)

/**
 * The part of an address that holds something, out of what became of it on its way: programs wrap it and leave blanks
 * where they did, sentences end behind it, hands paste it twice. Empty where there is none.
 */
export function linkPart(text: string): string {
  const joined = text.replace(/[\s\p{Cf}]|%(?:20|0[9ad])/giu, '')
  return firstPart.exec(joined)?.[1] ?? ''
}
