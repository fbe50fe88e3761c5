import type {
  Block,
  BlockKind,
  CharterDocument,
  Fact,
  Text,
} from '#core/charter/document/charter-document.ts'
import { visible } from './pdf/visible.ts'

/** Whether what stands beside each other is read with its own heading, or after all of them. */
export type HeadsOfColumns = 'each its own' | 'first'

type Texts = {
  readonly [K in BlockKind]: (
    block: Extract<Block, { readonly kind: K }>,
    heads: HeadsOfColumns,
  ) => readonly string[]
}

const wordsOf = (text: Text): string => text.map((span) => span.text).join('')

function beside(
  columns: readonly (readonly [head: string, texts: readonly string[]])[],
  heads: HeadsOfColumns,
): readonly string[] {
  return heads === 'first'
    ? [...columns.map(([head]) => head), ...columns.flatMap(([, texts]) => texts)]
    : columns.flatMap(([head, texts]) => [head, ...texts])
}

/** Four in a row, or three where one would be alone in the last. */
function ofFacts(facts: readonly Fact[], heads: HeadsOfColumns): readonly string[] {
  const perRow = facts.length > 4 && facts.length % 4 === 1 ? 3 : 4
  return Array.from({ length: Math.ceil(facts.length / perRow) }, (_, row) =>
    facts.slice(row * perRow, (row + 1) * perRow),
  ).flatMap((row) =>
    beside(
      row.map(({ label, value }) => [label, [value]] as const),
      heads,
    ),
  )
}

const textsOf: Texts = {
  heading: ({ text }) => [text],
  paragraph: ({ text }) => [wordsOf(text)],
  list: ({ items }) => items.map(wordsOf),
  facts: ({ facts }, heads) => ofFacts(facts, heads),
  answer: ({ question, answer }) => [question, ...answer.map(wordsOf)],
  table: ({ caption, columns, rows }) => [
    caption,
    ...columns.map(({ head }) => head),
    ...rows.flatMap((row) => columns.map((_, place) => wordsOf(row[place]?.text ?? []))),
  ],
  figure: ({ figure }) => [figure.title, figure.description],
  columns: ({ columns }, heads) =>
    beside(
      columns.map(({ heading, text }) => [heading, text.map(wordsOf)] as const),
      heads,
    ),
  note: ({ heading, text }) => [heading, ...text.map(wordsOf)],
  writeLines: ({ prompt }) => [prompt],
  signatures: ({ caption, heads, rows }) => [
    caption,
    ...heads,
    ...rows.flatMap(({ party, statement }) => [party, wordsOf(statement)]),
  ],
}

function ofBlock<K extends BlockKind>(
  kind: K,
  block: Extract<Block, { readonly kind: K }>,
  heads: HeadsOfColumns,
): readonly string[] {
  return textsOf[kind](block, heads)
}

/** Every text of a charter in the order it is read below its masthead. */
export function charterTexts(
  { title, masthead, summary, sections }: CharterDocument,
  heads: HeadsOfColumns,
): readonly string[] {
  const [first, ...others] = summary
  const lead = first?.kind === 'paragraph' && first.look === 'lead' ? [first] : []
  const texts = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => ofBlock(block.kind, block, heads))
  return [
    title,
    ...texts(lead),
    ...ofFacts(masthead.facts, heads),
    ...texts(lead.length > 0 ? others : summary),
    ...sections.flatMap(({ letter, heading, blocks }) => [letter, heading, ...texts(blocks)]),
  ]
}

/** Those of the masthead, which each material sets its own way. */
export const mastheadTexts = ({ masthead }: CharterDocument): readonly string[] => [
  masthead.documentType,
  masthead.status,
  masthead.organisation,
  masthead.unit,
]

/** The first text that does not stand after those before it; null where all do. */
export function firstMissing(texts: readonly string[], read: string): string | null {
  const whole = visible(read)
  let at = 0
  for (const text of texts) {
    const own = visible(text)
    const found = whole.indexOf(own, at)
    if (found < 0) return text
    at = found + own.length
  }
  return null
}
