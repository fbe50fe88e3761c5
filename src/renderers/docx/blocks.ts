import { type FileChild, Paragraph } from 'docx'
import type { Block, BlockKind, ListBlock, Text } from '#core/charter/document/charter-document.ts'
import { factsOf } from './facts.ts'
import { figureOf } from './figures.ts'
import { headingOf, type Paper, writeLines } from './paper.ts'
import { runsOf } from './runs.ts'
import { page } from './styles.ts'
import { signaturesOf, tableOf } from './tables.ts'

type Blocks = { readonly [K in BlockKind]: Extract<Block, { kind: K }> }
type Writers = {
  readonly [K in BlockKind]: (block: Blocks[K], paper: Paper) => readonly FileChild[]
}

/** Paragraphs and tables for each kind of block; a kind without a writer is a type error here. */
const writers: Writers = {
  heading: ({ level, text }) => [headingOf(level === 2 ? 1 : 2, text)],
  paragraph: ({ look, text }, paper) => [paragraph(styleOf[look], text, paper)],
  list: listOf,
  facts: ({ facts }, paper) => factsOf(facts, paper),
  answer: ({ question, answer, lines }, paper) => [
    headingOf(2, question),
    ...answerOf(answer, lines, paper),
  ],
  table: tableOf,
  figure: figureOf,
  columns: ({ columns }, paper) =>
    columns.flatMap(({ heading, text, lines }) => [
      headingOf(2, heading),
      ...answerOf(text, lines, paper),
    ]),
  note: ({ heading, text }, paper) => [
    paragraph('RemarkHeading', [{ text: heading }], paper),
    ...text.map((one) => paragraph('Remark', one, paper)),
  ],
  writeLines: ({ prompt, lines }, paper) => [
    paragraph('Prompt', [{ text: prompt }], paper),
    ...writeLines(lines),
  ],
  signatures: signaturesOf,
}

const styleOf = { body: 'Answer', lead: 'Lead', quiet: 'Quiet' } as const

export const blocksOf = (blocks: readonly Block[], paper: Paper): readonly FileChild[] =>
  blocks.flatMap((block) => written(block.kind, block, paper))

function written<K extends BlockKind>(
  kind: K,
  block: Blocks[K],
  paper: Paper,
): readonly FileChild[] {
  const writer: (block: Blocks[K], paper: Paper) => readonly FileChild[] = writers[kind]
  return writer(block, paper)
}

const paragraph = (style: string, text: Text, { typedLanguage }: Paper): Paragraph =>
  new Paragraph({ style, children: runsOf(text, typedLanguage) })

const answerOf = (text: readonly Text[], lines: number, paper: Paper): readonly Paragraph[] =>
  text.length > 0 ? text.map((one) => paragraph('Answer', one, paper)) : writeLines(lines)

/** Each numbered list begins anew. */
function listOf({ ordered, items }: ListBlock, { typedLanguage }: Paper): readonly Paragraph[] {
  return items.map((item, index) => {
    const children = runsOf(item, typedLanguage)
    if (!ordered) return new Paragraph({ bullet: { level: 0 }, children })
    const { reference } = page.numbered
    return new Paragraph({ numbering: { reference, level: 0, restart: index === 0 }, children })
  })
}
