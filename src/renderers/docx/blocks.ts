import { type FileChild, Paragraph } from 'docx'
import type { Block, BlockKind, ListBlock, Text } from '#core/charter/document/charter-document.ts'
import { figureOf } from './figures.ts'
import { page } from './page.ts'
import { headingOf, type Paper, writeLines } from './paper.ts'
import { runsOf } from './runs.ts'
import { boxOf, columnsOf, factsOf } from './side-by-side.ts'
import { signaturesOf, tableOf } from './tables.ts'

type Blocks = { readonly [K in BlockKind]: Extract<Block, { kind: K }> }
type Writers = {
  readonly [K in BlockKind]: (block: Blocks[K], paper: Paper) => readonly FileChild[]
}

/** Paragraphs and tables for each kind of block; a kind without a writer is a type error here. */
const writers: Writers = {
  heading: ({ level, text }) => [headingOf(level === 2 ? 'HeadingOnPageOne' : 'Heading2', text)],
  paragraph: ({ look, text, keepWithNext = false }, { typedLanguage }) => [
    new Paragraph({
      style: styleOf[look],
      keepNext: keepWithNext,
      children: runsOf(text, typedLanguage),
    }),
  ],
  list: listOf,
  facts: ({ facts }, paper) => factsOf(facts, paper),
  answer: ({ question, answer, lines }, paper) => [
    headingOf('Question', question),
    ...answerOf(answer, lines, paper),
  ],
  table: tableOf,
  figure: figureOf,
  columns: columnsOf,
  note: ({ heading, text, beside = false }, paper) =>
    beside && text.length > 0
      ? boxOf(heading, text, paper)
      : [
          paragraph('RemarkTop', [], paper),
          paragraph('RemarkHeading', [{ text: heading }], paper),
          ...text.map((one) => paragraph('Remark', one, paper)),
          paragraph('RemarkEnd', [], paper),
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
  const { reference } = ordered ? page.numbered : page.dashed
  return items.map(
    (item, index) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference, level: 0, restart: ordered && index === 0 },
        children: runsOf(item, typedLanguage),
      }),
  )
}
