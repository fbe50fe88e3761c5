/** What a person typed, closed with a full stop unless it closes itself. Empty stays empty. */
export function sentence(text: string): string {
  const bare = text.trim()
  return bare === '' || /[.!?…][»«“”’)]*$/u.test(bare) ? bare : `${bare}.`
}

/** The parts that say something, one after the other. */
export const paragraph = (...parts: string[]): string =>
  parts.filter((part) => part !== '').join(' ')
