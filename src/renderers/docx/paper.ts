import { HeadingLevel, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import type { Language } from '#core/languages.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import { runsOf } from './runs.ts'
import { page } from './styles.ts'

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

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const

/** A heading Word lists in its navigation. Sections stand on level 1, all else on 2. */
export const headingOf = (level: 1 | 2, text: string): Paragraph =>
  new Paragraph({
    heading: levels[level - 1] ?? HeadingLevel.HEADING_2,
    children: runsOf([{ text: readableLine(text) }]),
  })

/**
 * The rest of a line, to write on. As a leader, for LibreOffice leaves the borders of paragraphs
 * untagged in its PDF.
 */
export const restToWriteOn = {
  tabStops: [{ type: TabStopType.RIGHT, position: page.width, leader: LeaderType.UNDERSCORE }],
  run: () => new TextRun({ children: [new Tab()] }),
} as const

/** Lines to write on, by hand or by key. */
export const writeLines = (count: number): readonly Paragraph[] =>
  Array.from(
    { length: count },
    () =>
      new Paragraph({
        style: 'WriteLine',
        tabStops: restToWriteOn.tabStops,
        children: [restToWriteOn.run()],
      }),
  )
