import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import type { Language } from '#core/languages.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import { questionColours } from './figure-colours.ts'
import { page } from './page.ts'
import { runsOf } from './runs.ts'

/** The PNG of each figure that could be drawn. */
export type Pictures = ReadonlyMap<Figure, Uint8Array>

/** What a block needs to know of the paper it stands on. */
export interface Paper {
  /** Tag of the language people wrote in; undefined where it is the paper's own. */
  readonly typedLanguage: string | undefined
  readonly pictures: Pictures
}

export const languageTags: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

export const paperOf = (
  { language, contentLanguage }: CharterDocument,
  pictures: Pictures,
): Paper => ({
  typedLanguage: contentLanguage === language ? undefined : languageTags[contentLanguage],
  pictures,
})

/** Looks of headings, each of Word's level: those of sections on the first, all others on the second. */
type HeadingStyle = 'HeadingOnPageOne' | 'Heading2' | 'Question'

/** A section's letter in the colour of its question, and its heading. */
export const sectionHeading = (
  letter: string,
  heading: string,
  question: QuestionId | null,
): Paragraph =>
  new Paragraph({
    style: 'Heading1',
    children: [
      new TextRun({
        text: `${letter}\u00a0`,
        ...(question && { color: questionColours[question] }),
      }),
      ...runsOf([{ text: ` ${readableLine(heading)}` }]),
    ],
  })

/** A heading Word lists in its navigation. */
export const headingOf = (style: HeadingStyle, text: string): Paragraph =>
  new Paragraph({ style, children: runsOf([{ text: readableLine(text) }]) })

/**
 * A line to write on, by hand or by key, as wide as this. As a leader, for LibreOffice leaves the
 * borders of paragraphs untagged in its PDF.
 */
export const writeLines = (count: number, width: number = page.width): readonly Paragraph[] =>
  Array.from(
    { length: count },
    () =>
      new Paragraph({
        style: 'WriteLine',
        tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE }],
        children: [new TextRun({ children: [new Tab()] })],
      }),
  )
