import { fingerprint } from './fingerprint.ts'
import type { Objects } from './objects.ts'
import { binary, hexText, nameOf, pdfDate, reference } from './pdf-syntax.ts'

/** A file inside the file. */
export interface Attachment {
  readonly name: string
  readonly mimeType: string
  readonly bytes: Uint8Array
  /** ISO date, or date and time; the day is kept. */
  readonly modified: string
}

/** Writes attachments as sources of the document (PDF/A-3, 6.8) and gives the catalog's entries. */
export function writeAttachments(attachments: readonly Attachment[], objects: Objects): string {
  if (attachments.length === 0) return ''
  const files = attachments
    .map((attachment) => ({ key: keyOf(attachment), file: writeFile(attachment, objects) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const list = files.map(({ file }) => reference(file)).join(' ')
  const names = files.map(({ key, file }) => `(${key}) ${reference(file)}`).join(' ')
  return `/AF [${list}] /Names <</EmbeddedFiles <</Names [${names}]>>>>`
}

/**
 * What a file is found by among all those of a PDF, also of one that was joined from several: of each
 * content its own, and ASCII, for poppler's pdfunite (22.12) cuts a key at its first zero byte and
 * UTF-16 begins with one soon. People are shown /UF instead.
 */
const keyOf = ({ name, bytes }: Attachment) => `${fingerprint([name, bytes])}-${asciiOf(name)}`

const asciiOf = (name: string) => name.replace(/[^\w.-]/gu, '_')

function writeFile({ name, mimeType, bytes, modified }: Attachment, objects: Objects): number {
  const embedded = objects.stream(
    {
      Type: '/EmbeddedFile',
      Subtype: nameOf(mimeType),
      Params: `<</Size ${bytes.length} /ModDate (${pdfDate(modified.slice(0, 10))})>>`,
    },
    binary(bytes),
  )
  const file = objects.reserve()
  objects.write(
    file,
    `<</Type /Filespec /F (${asciiOf(name)}) /UF ${hexText(name)} /Desc ${hexText(name)} /AFRelationship /Source /EF <</F ${reference(embedded)} /UF ${reference(embedded)}>>>>`,
  )
  return file
}
