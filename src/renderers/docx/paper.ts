import { HeadingLevel, Paragraph } from 'docx'
import type { CharterDocument } from '#core/charter/charter-document.ts'
import type { Language } from '#core/languages.ts'
import { readableLine } from '#renderers/readable-text.ts'
import { runsOf } from './runs.ts'

/** What a block needs to know of the paper it stands on. */
export interface Paper {
  /** Tag of the language people wrote in; undefined where it is the paper's own. */
  readonly typedLanguage: string | undefined
}

export const languageTags = { da: 'da-DK', en: 'en-GB' } satisfies Record<Language, string>

export const paperOf = ({ language, contentLanguage }: CharterDocument): Paper => ({
  typedLanguage: contentLanguage === language ? undefined : languageTags[contentLanguage],
})

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const

/** A heading Word lists in its navigation. Sections stand on level 1, all else on 2. */
export const headingOf = (level: 1 | 2, text: string): Paragraph =>
  new Paragraph({
    heading: levels[level - 1] ?? HeadingLevel.HEADING_2,
    children: runsOf([{ text: readableLine(text) }]),
  })

/** Lines to write on, by hand or by key. */
export const writeLines = (count: number): readonly Paragraph[] =>
  Array.from({ length: count }, () => new Paragraph({ style: 'WriteLine' }))
