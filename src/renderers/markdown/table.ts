import type { SignaturesBlock, TableBlock, Text } from '#core/charter/document/charter-document.ts'
import { cellOf, inlineOf, paragraphOf, strong } from './spans.ts'

/** The caption, then the table. One without columns is only its caption. */
export function tableOf({ caption, columns, rows, emptyRows }: TableBlock): readonly string[] {
  const isEmpty = rows.length === 0
  const empty = Array.from({ length: isEmpty ? emptyRows : 0 }, () => columns.map(() => ''))
  const filled = rows.map((row) =>
    columns.map(({ headsRow = false }, place) => {
      const text = row[place]?.text ?? []
      return cellOf(headsRow ? asHead(text) : text)
    }),
  )
  const heads = columns.map(({ head }) => inlineOf(head))
  const rules = columns.map(({ align }) => (align === 'center' ? ':---:' : '---'))
  return withCaption(caption, columns.length === 0 ? [] : [heads, rules, ...filled, ...empty])
}

/** A row for each party, with what it says below its name, and room for the rest. */
export function signaturesOf(block: SignaturesBlock): readonly string[] {
  const { caption, heads, rows, emptyRows } = block
  const signed = rows.map(({ party, statement }) => [
    [cellOf([{ text: party, strong: true }]), cellOf(statement)].filter(Boolean).join('<br>'),
    ...['', '', ''],
  ])
  const empty = Array.from({ length: emptyRows }, () => heads.map(() => ''))
  return withCaption(caption, [heads.map(inlineOf), heads.map(() => '---'), ...signed, ...empty])
}

/** What is not expressly beside a row's name is strong with it. */
const asHead = (text: Text): Text => text.map((span) => ({ strong: true, ...span }))

function withCaption(caption: string, rows: readonly (readonly string[])[]): readonly string[] {
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return [paragraphOf(strong(caption)), table]
}
