import { Document, type FileChild, Packer } from 'docx'
import type { CharterDocument, Section } from '#core/charter/document/charter-document.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import { blocksOf } from './blocks.ts'
import { contentsIn } from './contents.ts'
import { type DrawFigure, picturesOf } from './figures.ts'
import { mastheadOf, titleOf } from './masthead.ts'
import { page } from './page.ts'
import { languageTags, type Paper, paperOf, sectionHeading } from './paper.ts'
import { ruleOf } from './rules.ts'
import { runningParts } from './running.ts'
import { factsOf } from './side-by-side.ts'
import { drawSpine } from './spine.ts'
import { styles } from './styles.ts'
import { tableStyles } from './table-styles.ts'

export type { DrawFigure } from './figures.ts'

/**
 * The charter as a Word document to edit further, in the look of the PDF: real headings, lists and
 * tables with heads that repeat, in the languages it is written in, and every look a style to change.
 * `draw` makes the pictures of its figures; those it makes none of are said in words. Gives the bytes
 * of the file.
 */
export async function docx(
  charter: CharterDocument,
  draw: DrawFigure = noPicture,
): Promise<ArrayBuffer> {
  const { properties, masthead, language } = charter
  const author = readableLine(properties.author)
  const paper = paperOf(charter, await picturesOf(charter, draw))
  const document = new Document({
    title: readableLine(properties.title),
    subject: readableLine(properties.subject),
    creator: author,
    lastModifiedBy: author,
    description: readableLine(masthead.status),
    styles: styles(languageTags[language]),
    externalStyles: tableStyles,
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    numbering: { config: [page.numbered, page.dashed] },
    sections: [
      {
        properties: { titlePage: true, page: { size: page.size, margin: page.margin } },
        ...runningParts(charter.running, await drawSpine(draw)),
        children: bodyOf(charter, paper),
      },
    ],
  })
  return Packer.toArrayBuffer(document)
}

const noPicture: DrawFigure = async () => null

/** Title and statement first, as on a front page; then the facts and the rest of the summary. */
function bodyOf(charter: CharterDocument, paper: Paper): readonly FileChild[] {
  const { title, masthead, summary, sections } = charter
  const [first] = summary
  const isLed = first?.kind === 'paragraph' && first.look === 'lead'
  const contents = contentsIn(charter)
  return [
    ...mastheadOf(masthead, paper),
    titleOf(title, paper),
    ...(isLed ? blocksOf([first], paper) : []),
    ...factsOf(masthead.facts, paper),
    ...blocksOf(isLed ? summary.slice(1) : summary, paper),
    ...contents,
    ...sections.flatMap((section, place) =>
      sectionOf(section, place === 0 && contents.length === 0, paper),
    ),
  ]
}

/** A section below the line of its question. What follows page one begins a page: that one stands alone. */
const sectionOf = (
  { letter, heading, question, blocks }: Section,
  pageBreakBefore: boolean,
  paper: Paper,
): readonly FileChild[] => [
  ruleOf({ style: 'SectionRule', width: page.width, question, pageBreakBefore }),
  sectionHeading(letter, heading, question),
  ...blocksOf(blocks, paper),
]
