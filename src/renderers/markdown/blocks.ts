import type {
  Block,
  BlockKind,
  Fact,
  ListBlock,
  Text,
} from '#core/charter/document/charter-document.ts'
import { headingOf, inlineOf, paragraphOf, strong } from './spans.ts'
import { signaturesOf, tableOf } from './table.ts'

type Blocks = { readonly [K in BlockKind]: Extract<Block, { kind: K }> }
type Writers = { readonly [K in BlockKind]: (block: Blocks[K]) => readonly string[] }

/** What stands between blank lines for each kind of block; a kind without a writer is a type error. */
const writers: Writers = {
  heading: ({ level, text }) => [headingOf(level, text)],
  paragraph: ({ text }) => [paragraphOf(text)],
  list: (block) => [listOf(block)],
  facts: ({ facts }) => [factsOf(facts)],
  answer: ({ question, answer, lines }) => [headingOf(3, question), ...paragraphsOr(answer, lines)],
  table: tableOf,
  figure: ({ figure: { title, description } }) => [
    paragraphOf(strong(title)),
    paragraphOf([{ text: description }]),
  ],
  columns: ({ columns }) =>
    columns.flatMap(({ heading, text, lines }) => [
      headingOf(3, heading),
      ...(text.length > 1
        ? [listOf({ kind: 'list', ordered: false, items: text })]
        : paragraphsOr(text, lines)),
    ]),
  note: ({ heading, text }) => [
    quoted([paragraphOf(strong(heading)), ...text.map((one) => paragraphOf(one))]),
  ],
  writeLines: ({ prompt, lines }) => [paragraphOf(strong(prompt)), ...writeLines(lines)],
  signatures: signaturesOf,
}

/** Blocks as Markdown, a blank line between each two. */
export const blocksOf = (blocks: readonly Block[]): string =>
  apart(blocks.flatMap((block) => written(block.kind, block)))

/** Parts with a blank line between; those that are empty leave none, and lists stay two. */
export function apart(parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '')
  return filled
    .map((part, place) => {
      const followsList = isList(part) && isList(filled[place - 1] ?? '')
      return followsList ? `${endOfList}\n\n${part}` : part
    })
    .join('\n\n')
}

const isList = (part: string): boolean => /^(?:-|\d+\.) /u.test(part)
const endOfList = '<!-- -->'

export const factsOf = (facts: readonly Fact[]): string =>
  facts
    .map(({ label, value }) => `- **${inlineOf(label)}:** ${inlineOf(value) || shortLine}`)
    .join('\n')

function written<K extends BlockKind>(kind: K, block: Blocks[K]): readonly string[] {
  const writer: (block: Blocks[K]) => readonly string[] = writers[kind]
  return writer(block)
}

function listOf({ ordered, items }: ListBlock): string {
  return items
    .map((item, index) => {
      const marker = ordered ? `${index + 1}. ` : '- '
      return marker + paragraphOf(item).replaceAll('\n', `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}

const paragraphsOr = (text: readonly Text[], lines: number): readonly string[] =>
  text.length > 0 ? text.map((one) => paragraphOf(one)) : writeLines(lines)

/** Alone on a line these draw a rule across the page, which is what a line to write on is. */
const writeLines = (count: number): readonly string[] =>
  Array.from({ length: count }, () => '_'.repeat(64))

const shortLine = '_'.repeat(24)

const quoted = (paragraphs: readonly string[]): string => apart(paragraphs).replace(/^/gmu, '> ')
