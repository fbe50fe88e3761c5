/** Parameters that hold a number, a date or a yes and no: nothing that somebody typed. */
export const notTyped =
  /^(_.*|all|answered|clock|count|dates?|dated|degree|done|ends|first|from|has\w+|hidden|inside|is\w+|iso|last|left|letters|lines|marks|max|meetings|met|minutes|more|most|number|of|outside|parts?|pages|percent|place|roles|seats|shown|size|starts|step|target|time|to|total|unread|weeks|when|without)$/
const lettersOf = {
  parts: [
    ...['actor', 'statement', 'sharedStake', 'brings', 'carries', 'contributes'],
    ...['influencePromise', 'smallWins', 'preparedBy', 'isBeyondOne'],
  ],
}

/** The names in `(a, b) =>`, in `({ a, b }) =>`, or of what a letter is written from. */
export function parametersOf(words: { toString: () => string }) {
  const [, between = ''] = /^\(?(.*?)\)?\s*=>/su.exec(words.toString()) ?? []
  const names = between.match(/[\w$]+/gu) ?? []
  const letter = names.length === 1 && names[0] === 'parts'
  return {
    names: letter ? lettersOf.parts : names,
    isOne: letter || between.trimStart().startsWith('{'),
  }
}

/** What to call it with, a text for each name that takes one. */
export function argumentsOf(
  { names, isOne }: ReturnType<typeof parametersOf>,
  textOf: (name: string) => string,
): readonly unknown[] {
  const given = names.map((each) => givenAs(each, textOf(each)))
  return isOne ? [Object.fromEntries(names.map((each, nth) => [each, given[nth]]))] : given
}

function givenAs(parameter: string, text: string): string | readonly string[] {
  if (parameter === 'phases') return []
  if (notTyped.test(parameter)) return '4'
  return /^(names|carries|contributes)$/.test(parameter) ? [text] : text
}
