import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { docx } from '#renderers/docx/docx.ts'
import { inStyle, part } from '../../tests/renderers/docx/read-docx.ts'
import { converted } from './libreoffice.ts'

export interface WordFile {
  readonly file: string
  /** How many headings there are on each level, from the first. */
  readonly headings: readonly number[]
}

/** Writes a charter for Word. What its pictures show is no matter to the rules: each is one pixel. */
export async function writeWord(
  name: string,
  charter: CharterDocument,
  folder: string,
): Promise<WordFile> {
  const bytes = await docx(charter, async () => onePixel)
  const file = join(folder, `${name}.docx`)
  writeFileSync(file, new Uint8Array(bytes))
  const xml = part(bytes, 'word/document.xml')
  const headings = headingStyles.map(
    (styles) => styles.flatMap((style) => inStyle(style, xml)).length,
  )
  return { file, headings }
}

/** On each level of the outline. */
const headingStyles = [
  ['Heading1', 'HeadingOnPageOne'],
  ['Heading2', 'Question', 'RemarkHeading'],
]

const onePixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** Where LibreOffice finds other headings than there are; a validator does not miss them. */
export function headingFaults(words: readonly WordFile[], folder: string): readonly string[] {
  const files = words.map(({ file }) => file)
  const read = converted(files, 'fodt', folder).map((file) => readFileSync(file, 'utf8'))
  return words.flatMap(({ file, headings }, place) =>
    headings.flatMap((wanted, index) => {
      const heading = new RegExp(`<text:h [^>]*text:outline-level="${index + 1}"`, 'gu')
      const found = read[place]?.match(heading)?.length ?? 0
      const what = `headings of level ${index + 1}`
      return found === wanted ? [] : [`${basename(file)}: ${found} of ${wanted} ${what}`]
    }),
  )
}
