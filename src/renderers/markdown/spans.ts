import type { Span, Text } from '#core/charter/document/charter-document.ts'
import { readableText } from '#renderers/shared/readable-text.ts'
import { asAddress, asHeading, asLine, escaped } from './escape.ts'

/** A break that no editor strips, as it would two blanks at the end of a line. */
const lineBreak = '\\\n'

/** A text as one paragraph; line feeds inside it stay. Empty when there is nothing to see. */
export const paragraphOf = (text: Text): string => linesOf(text).map(asLine).join(lineBreak)

/** A text for the cell of a table, which holds no line feeds. */
export const cellOf = (text: Text): string => linesOf(text).join('<br>')

/** A short text that stands beside others in its line. */
export const inlineOf = (text: string): string =>
  escaped(readableText(text).replace(/\s+/gu, ' ').trim())

export const strong = (text: string): Text => [{ text, strong: true }]

export function headingOf(level: 1 | 2 | 3, text: string): string {
  const words = asHeading(inlineOf(text))
  return words === '' ? '' : `${'#'.repeat(level)} ${words}`
}

type Look = Pick<Span, 'text' | 'href'> & { readonly strong: boolean }

/** Each line of a text as Markdown; none before the first word and after the last. */
function linesOf(text: Text): readonly string[] {
  const lines: Look[][] = [[]]
  for (const { text: raw, strong: isStrong = false, href } of text) {
    for (const [index, part] of readableText(raw).split('\n').entries()) {
      if (index > 0) lines.push([])
      if (part !== '')
        lines.at(-1)?.push({ text: part, strong: isStrong, ...(href !== undefined && { href }) })
    }
  }
  const written = lines.map((line) => joined(line).map(run).join('').trim())
  const first = written.findIndex((line) => line !== '')
  const last = written.findLastIndex((line) => line !== '')
  return first < 0 ? [] : written.slice(first, last + 1)
}

/** Neighbours with one look as one, since `**a****b**` is not strong. */
function joined(line: readonly Look[]): readonly Look[] {
  const runs: Look[] = []
  for (const look of line) {
    const before = runs.at(-1)
    const isSame = before && before.strong === look.strong && before.href === look.href
    if (isSame) runs[runs.length - 1] = { ...before, text: before.text + look.text }
    else runs.push(look)
  }
  return runs
}

/** Blanks at the ends stand outside the signs, which would not be signs otherwise. */
function run({ text, strong: isStrong, href }: Look): string {
  const words = text.trim()
  if (words === '') return text
  const [before = '', after = ''] = text.split(words, 2)
  const linked = href === undefined ? escaped(words) : `[${escaped(words)}](${asAddress(href)})`
  return `${before}${isStrong ? `**${linked}**` : linked}${after}`
}
