import type {
  Block,
  BlockKind,
  Cell,
  CharterDocument,
  Fact,
  Text,
} from '#core/charter/charter-document.ts'
import type { Blocks } from './setting.ts'

/** How much of the summary is kept: the rest stands in the sections. */
export interface Budget {
  /** Of one text, in characters. */
  readonly text: number
  /** Of one list or table. */
  readonly rows: number
  readonly linesToWriteOn: number
  readonly blocks: number
}

/** From generous to what any page holds. */
export const budgets: readonly Budget[] = [
  { text: 600, rows: 12, linesToWriteOn: 3, blocks: 40 },
  { text: 450, rows: 10, linesToWriteOn: 3, blocks: 40 },
  { text: 320, rows: 8, linesToWriteOn: 2, blocks: 40 },
  { text: 280, rows: 8, linesToWriteOn: 2, blocks: 40 },
  { text: 240, rows: 8, linesToWriteOn: 2, blocks: 30 },
  { text: 210, rows: 8, linesToWriteOn: 2, blocks: 30 },
  { text: 180, rows: 8, linesToWriteOn: 1, blocks: 30 },
  { text: 150, rows: 8, linesToWriteOn: 1, blocks: 30 },
  { text: 130, rows: 8, linesToWriteOn: 1, blocks: 20 },
  { text: 110, rows: 6, linesToWriteOn: 1, blocks: 20 },
  { text: 90, rows: 6, linesToWriteOn: 1, blocks: 16 },
  { text: 75, rows: 4, linesToWriteOn: 1, blocks: 16 },
  { text: 60, rows: 3, linesToWriteOn: 1, blocks: 12 },
  { text: 40, rows: 2, linesToWriteOn: 1, blocks: 7 },
  { text: 25, rows: 1, linesToWriteOn: 0, blocks: 3 },
  { text: 25, rows: 1, linesToWriteOn: 0, blocks: 0 },
]

const ellipsis = '…'

/** The charter with a shorter summary. What is cut is shown by an ellipsis. */
export function abridged(charter: CharterDocument, budget: Budget): CharterDocument {
  const { masthead, summary } = charter
  const kept = summary.slice(0, budget.blocks)
  const short = (text: string) => shortened(text, budget.text)
  return {
    ...charter,
    title: shortened(charter.title, Math.max(200, 2 * budget.text)),
    masthead: {
      ...masthead,
      documentType: short(masthead.documentType),
      status: short(masthead.status),
      organisation: short(masthead.organisation),
      unit: short(masthead.unit),
      facts: masthead.facts.slice(0, 8).map((fact) => abridgedFact(fact, budget)),
    },
    summary: [
      ...kept.map((block) => abridgedBlock(block.kind, block, budget)),
      ...(kept.length < summary.length && kept.length > 0 ? [ending] : []),
    ],
  }
}

const ending: Block = { kind: 'paragraph', look: 'body', text: [{ text: ellipsis }] }

type Abridge = { readonly [K in BlockKind]: (block: Blocks[K], budget: Budget) => Blocks[K] }

function abridgedBlock<K extends BlockKind>(kind: K, block: Blocks[K], budget: Budget): Blocks[K] {
  return abridge[kind](block, budget)
}

const abridge: Abridge = {
  heading: (block, { text }) => ({ ...block, text: shortened(block.text, text) }),
  paragraph: (block, { text }) => ({ ...block, text: shortenedText(block.text, text) }),
  list: (block, { text, rows }) => ({
    ...block,
    items: firstRows(block.items, rows, [{ text: ellipsis }]).map((item) =>
      shortenedText(item, text),
    ),
  }),
  facts: (block, budget) => ({
    ...block,
    facts: block.facts.slice(0, budget.rows).map((fact) => abridgedFact(fact, budget)),
  }),
  answer: (block, { text, linesToWriteOn }) => ({
    ...block,
    question: shortened(block.question, text),
    answer: shortenedTexts(block.answer, text),
    lines: Math.min(block.lines, linesToWriteOn),
  }),
  table: (block, { text, rows, linesToWriteOn }) => ({
    ...block,
    rows: firstRows(block.rows, rows, [{ text: [{ text: ellipsis }] }]).map((row) =>
      row.map((cell): Cell => ({ ...cell, text: shortenedText(cell.text, text) })),
    ),
    emptyRows: Math.min(block.emptyRows, linesToWriteOn),
  }),
  // Drawn whole or not at all.
  figure: (block) => block,
  columns: (block, { text, rows, linesToWriteOn }) => ({
    ...block,
    columns: block.columns.slice(0, 3).map((column) => ({
      heading: shortened(column.heading, text),
      text: firstRows(column.text, rows, [{ text: ellipsis }]).map((item) =>
        shortenedText(item, text),
      ),
      lines: Math.min(column.lines, linesToWriteOn),
    })),
  }),
  note: (block, { text }) => ({
    ...block,
    heading: shortened(block.heading, text),
    text: shortenedTexts(block.text, text),
  }),
  writeLines: (block, { text, linesToWriteOn }) => ({
    ...block,
    prompt: shortened(block.prompt, text),
    lines: Math.min(block.lines, linesToWriteOn),
  }),
  signatures: (block, { text, rows }) => ({
    ...block,
    rows: block.rows.slice(0, rows).map((row) => ({
      ...row,
      party: shortened(row.party, text),
      statement: shortenedText(row.statement, text),
    })),
    emptyRows: Math.min(block.emptyRows, 1),
  }),
}

function abridgedFact(fact: Fact, { text }: Budget): Fact {
  return { ...fact, label: shortened(fact.label, text), value: shortened(fact.value, text) }
}

function firstRows<R>(rows: readonly R[], count: number, more: R): readonly R[] {
  return rows.length <= count ? rows : [...rows.slice(0, count), more]
}

/** Paragraphs up to the limit together. */
function shortenedTexts(texts: readonly Text[], limit: number): readonly Text[] {
  const kept: Text[] = []
  let room = limit
  for (const text of texts) {
    if (room <= 0) break
    kept.push(shortenedText(text, room))
    room -= text.reduce((sum, span) => sum + span.text.length, 0)
  }
  return kept
}

function shortenedText(text: Text, limit: number): Text {
  const kept: Text[number][] = []
  let room = limit
  for (const span of text) {
    if (room <= 0) break
    kept.push({ ...span, text: shortened(span.text, room) })
    room -= span.text.length
  }
  const isCut = kept.length < text.length && !kept.at(-1)?.text.endsWith(ellipsis)
  return isCut ? [...kept, { text: ` ${ellipsis}` }] : kept
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Whole sentences up to the limit; where not even one fits, whole words, else whole characters. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const kept = upTo(limit, text, sentences).trim()
  if (kept) return `${kept} ${ellipsis}`
  const head = upTo(limit, text, graphemes)
  const words = head.replace(/\s+\S*$/u, '')
  return `${words || head} ${ellipsis}`
}

function upTo(limit: number, text: string, segmenter: Intl.Segmenter): string {
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (kept.length + segment.length > limit) break
    kept += segment
  }
  return kept
}
