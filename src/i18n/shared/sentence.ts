/**
 * What a person typed, closed with a full stop unless it closes itself. Empty stays empty. U+FDD1 is the
 * end of what stands in a language of its own.
 */
export function sentence(text: string): string {
  const bare = text.trim()
  return bare === '' || /[.!?…][»«“”’)\uFDD1]*$/u.test(bare) ? bare : `${bare}.`
}

/** The parts that say something, one after the other. */
export const paragraph = (...parts: string[]): string =>
  parts.filter((part) => part !== '').join(' ')
