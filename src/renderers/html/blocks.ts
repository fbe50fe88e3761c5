import type {
  Block,
  BlockKind,
  Fact,
  SignaturesBlock,
  TableBlock,
} from '#core/charter/document/charter-document.ts'
import { figureOf } from './figure.ts'
import { escaped, langOf, linesOf, type Page, paragraphsOf, spansOf, written } from './text.ts'

type Blocks = { readonly [K in BlockKind]: Extract<Block, { kind: K }> }
type Writers = { readonly [K in BlockKind]: (block: Blocks[K], page: Page, id: string) => string }

/** A kind without a writer is a type error. */
const writers: Writers = {
  heading: ({ level, text }, { below }) => headed(below === 2 ? 2 : level, escaped(text)),
  paragraph: ({ look, text }, page) => `<p class="${look}">${spansOf(text, page)}</p>`,
  list: ({ ordered, items }, page) => {
    const name = ordered ? 'ol' : 'ul'
    return `<${name}>${items.map((item) => `<li>${spansOf(item, page)}</li>`).join('')}</${name}>`
  },
  facts: ({ facts }, page) => factsOf(facts, page),
  answer: ({ question, answer, lines }, page) =>
    headed(page.below, escaped(question)) +
    (answer.length > 0 ? paragraphsOf(answer, page) : linesOf(lines, page)),
  table: tableOf,
  figure: (block, page, id) => figureOf(block, id, page),
  columns: ({ columns }, page) => {
    const each = columns.map(({ heading, text, lines }) => {
      const items = text.map((item) => `<li>${spansOf(item, page)}</li>`).join('')
      const said = text.length > 1 ? `<ul>${items}</ul>` : paragraphsOf(text, page)
      return `<div>${headed(page.below, escaped(heading))}${said || linesOf(lines, page)}</div>`
    })
    return `<div class="columns">${each.join('')}</div>`
  },
  note: ({ heading, text }, page) =>
    `<div class="note"><p><strong>${escaped(heading)}</strong></p>${paragraphsOf(text, page)}</div>`,
  writeLines: ({ prompt, lines }, page) =>
    `<p><strong>${escaped(prompt)}</strong></p>${linesOf(lines, page)}`,
  signatures: signaturesOf,
}

/** `name` is for the figures among them, and no other's. */
export const blocksOf = (blocks: readonly Block[], page: Page, name: string): string =>
  blocks.map((block, place) => blockOf(block.kind, block, page, `${name}-${place}`)).join('\n')

const blockOf = <K extends BlockKind>(kind: K, block: Blocks[K], ...on: [Page, string]): string => {
  const writer: (block: Blocks[K], ...on: [Page, string]) => string = writers[kind]
  return writer(block, ...on)
}

const headed = (level: 2 | 3, words: string) =>
  words === '' ? '' : `<h${level}>${words}</h${level}>`

export const factsOf = (facts: readonly Fact[], page: Page): string =>
  facts.length === 0
    ? ''
    : `<dl>${facts
        .map(({ label, value, typed }) => {
          const said = value === '' ? linesOf(1, page) : written(value)
          return `<div><dt>${escaped(label)}</dt><dd${langOf(page, typed)}>${said}</dd></div>`
        })
        .join('')}</dl>`

function tableOf({ caption, columns, rows, emptyRows }: TableBlock, page: Page): string {
  if (columns.length === 0) return `<p><strong>${escaped(caption)}</strong></p>`
  const heads = columns.map(
    ({ head, typed, align }) =>
      `<th scope="col"${align === 'center' ? ' class="center"' : ''}${langOf(page, typed)}>${written(head)}</th>`,
  )
  const filled = rows.map((row) =>
    columns.map(({ headsRow = false, align }, place) => {
      const text = spansOf(row[place]?.text ?? [], page, headsRow)
      if (headsRow) return `<th scope="row">${text}</th>`
      return `<td${align === 'center' ? ' class="center"' : ''}>${text}</td>`
    }),
  )
  const empty = rows.length > 0 ? [] : emptyOf(emptyRows, columns.length)
  return table(caption, heads, [...filled, ...empty])
}

/** A row for each party, with what it says below its name, and room for the rest. */
function signaturesOf({ caption, heads, rows, emptyRows }: SignaturesBlock, page: Page): string {
  const signed = rows.map(({ party, statement }) => [
    `<th scope="row"><strong${langOf(page, true)}>${written(party)}</strong><br>${spansOf(statement, page)}</th>`,
    ...['<td></td>', '<td></td>', '<td></td>'],
  ])
  const headCells = heads.map((head) => `<th scope="col">${escaped(head)}</th>`)
  return table(caption, headCells, [...signed, ...emptyOf(emptyRows, heads.length)])
}

const emptyOf = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => '<td></td>'))

/** In a box of its own, which scrolls where the table is wider than the window. */
function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const name = escaped(caption)
  const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')
  return `<div class="wide" role="region" tabindex="0" aria-label="${name}"><table><caption>${name}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${body}</tbody></table></div>`
}
