/** A text between the quotes of a language; its own quotes of that kind become the inner ones. */
const between =
  ([open, close]: readonly [string, string], [innerOpen, innerClose]: readonly [string, string]) =>
  (text: string): string =>
    `${open}${text.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`

export const danishQuoted = between(['»', '«'], ['›', '‹'])
export const englishQuoted = between(['“', '”'], ['‘', '’'])
