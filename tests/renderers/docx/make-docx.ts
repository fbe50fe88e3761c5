import type { Block, CharterDocument, Text } from '#core/charter/document/charter-document.ts'
import { docx } from '#renderers/docx/docx.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { part } from './read-docx.ts'

export const typed = (text: string): Text => [{ text, typed: true }]
/** The sample charter with nothing but these blocks in its first section. */
export const withBlocks = (...blocks: readonly Block[]): CharterDocument => ({
  ...sampleCharter,
  summary: [],
  sections: [{ letter: 'A', heading: 'Problemet', question: 'problem', blocks }],
})
/** The XML of the charter's own part. */
export const documentOf = async (charter: CharterDocument) =>
  part(await docx(charter), 'word/document.xml')
