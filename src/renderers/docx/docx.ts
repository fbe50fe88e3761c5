import { Document, type FileChild, Packer } from 'docx'
import type { CharterDocument, Section } from '#core/charter/document/charter-document.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import { blocksOf } from './blocks.ts'
import { factsOf } from './facts.ts'
import { type DrawFigure, picturesOf } from './figures.ts'
import { mastheadOf, titleOf } from './masthead.ts'
import { headingOf, languageTags, type Paper, paperOf } from './paper.ts'
import { runningParts } from './running.ts'
import { page, styles } from './styles.ts'

export type { DrawFigure } from './figures.ts'

/**
 * The charter as a Word document to edit further: real headings, lists and tables with heads that
 * repeat, in the languages it is written in. `draw` makes the pictures of its figures; those it makes
 * none of are said in words. Gives the bytes of the file.
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
    numbering: { config: [page.numbered] },
    sections: [
      {
        properties: { titlePage: true, page: { size: page.size, margin: page.margin } },
        ...runningParts(charter.running),
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
  return [
    ...mastheadOf(masthead, paper),
    titleOf(title, paper),
    ...(isLed ? blocksOf([first], paper) : []),
    ...factsOf(masthead.facts, paper),
    ...blocksOf(isLed ? summary.slice(1) : summary, paper),
    ...sections.flatMap((section) => sectionOf(section, paper)),
  ]
}

const sectionOf = ({ letter, heading, blocks }: Section, paper: Paper): readonly FileChild[] => [
  headingOf(1, `${letter}. ${heading}`),
  ...blocksOf(blocks, paper),
]
