/** Texts people were told are kept, or left behind with a window. Each was typed over another. */
export function owedTexts() {
  const owed = new Set<string>()
  const parents = new Map<string, string>()
  let count = 0

  /** A text, and all it was typed over. */
  const line = (text: string): string[] => {
    const parent = parents.get(text)
    return parent === undefined ? [text] : [text, ...line(parent)]
  }
  return {
    typedOver: (parent: string): string => {
      // None is the beginning of another.
      const text = `text ${++count}.`
      parents.set(text, parent)
      return text
    },
    add: (text: string) => owed.add(text),
    clear: () => owed.clear(),
    /** Someone has decided against this text. */
    discard: (text: string) => {
      for (const each of line(text)) owed.delete(each)
    },
    /** Those that neither stand among the texts that are left nor have become one of them. */
    lostBeside: (left: readonly string[]): string[] => {
      const found = new Set(left.flatMap(line))
      return [...owed].filter((text) => !found.has(text))
    },
  }
}
