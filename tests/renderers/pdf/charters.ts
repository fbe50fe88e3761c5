import type {
  Block,
  CharterDocument,
  Section,
  Text,
} from '#core/charter/document/charter-document.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'

export const typed = (text: string): Text => [{ text, typed: true }]

const sentence = ['Samskabe', ...Array<string>(8).fill('samskabe'), 'slutter.']

/** So many words in sentences of ten. */
export const wordsOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => sentence[index % sentence.length]).join(' ')

const section: Section = { letter: 'A', heading: 'Problemet', question: 'problem', blocks: [] }

/** The sample with only these blocks, in one section. */
export const withBlocks = (...blocks: readonly Block[]): CharterDocument => ({
  ...sampleCharter,
  sections: [{ ...section, blocks }],
})

/** The sample with only this summary. */
export const withSummary = (...summary: readonly Block[]): CharterDocument => ({
  ...sampleCharter,
  summary,
  sections: [],
})

export const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  look: 'body',
  text: typed(text),
})

/** A table of two columns with so many rows, named by their number. */
export const tableOf = (rows: number, cell: (row: number) => string = () => 'celle'): Block => ({
  kind: 'table',
  caption: 'Aktører',
  columns: [
    { head: 'Navn', weight: 1, headsRow: true },
    { head: 'Bidrag', weight: 2 },
  ],
  rows: Array.from({ length: rows }, (_, row) => [
    { text: typed(`Række ${row + 1}`) },
    { text: typed(cell(row)) },
  ]),
  emptyRows: 0,
})
