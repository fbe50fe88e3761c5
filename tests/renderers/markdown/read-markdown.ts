/** What a reader of Markdown sees of it, without telling headings, lists and tables apart. */
export const unescaped = (text: string): string =>
  text
    .replace(/(?<!\\)\]\([^()\s]*\)/gu, '')
    .replace(/\\([!-/:-@[-`{-~])|\\\n(?:> )?|\n> |\*\*|<br>|(?<!\\)\[/gu, '$1')
