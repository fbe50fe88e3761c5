import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType, ShadingType } from 'docx'
import { colours } from './page.ts'

/** On every machine Word runs on. */
const fonts = { label: 'Arial', text: 'Georgia' } as const
/** How far lines are apart, 240 for single. LibreOffice takes it for a height, and cuts pictures, where no rule is said. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO })
const label = { font: fonts.label, color: colours.ink }
const quiet = { font: fonts.label, color: colours.quiet }
const stays = { keepNext: true, keepLines: true } as const
/** A quiet box around the paragraphs that have it. */
const ground = {
  shading: { type: ShadingType.CLEAR, fill: colours.tint },
  indent: { left: 227, right: 227 },
}

/**
 * Word's own styles where it has them, so that its navigation and lists of contents find them. None of
 * ours is called as a tag of PDF is, such as Note or Figure: LibreOffice tags a paragraph by its style.
 */
export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: fonts.text, size: 21, color: colours.ink, language: { value: language } },
      paragraph: { spacing: { after: 100, ...lines(295) } },
    },
    title: {
      run: { ...label, size: 64, bold: true, characterSpacing: -12 },
      paragraph: { ...stays, spacing: { before: 320, after: 160, ...lines(240) } },
    },
    heading1: {
      run: { ...label, size: 34, bold: true },
      paragraph: { ...stays, outlineLevel: 0, spacing: { before: 100, after: 160, ...lines(259) } },
    },
    heading2: {
      run: { ...label, size: 22, bold: true },
      paragraph: { ...stays, outlineLevel: 1, spacing: { before: 280, after: 60 } },
    },
    caption: {
      run: { ...label, size: 21, bold: true, italics: false },
      paragraph: { keepNext: true, spacing: { before: 300, after: 60 } },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [...ofHeadings, ...ofContents, ...ofText, ...ofCells, ...ofLines],
})

const ofHeadings: readonly IParagraphStyleOptions[] = [
  {
    id: 'HeadingOnPageOne',
    name: 'Heading on page one',
    basedOn: 'Heading1',
    next: 'Answer',
    run: { size: 26 },
    paragraph: { ...stays, outlineLevel: 0, spacing: { before: 300, after: 60 } },
  },
  {
    id: 'Question',
    name: 'Question',
    basedOn: 'Heading2',
    next: 'Answer',
    run: { ...quiet, size: 18, bold: false },
    paragraph: { ...stays, outlineLevel: 1, spacing: { before: 220, after: 20 } },
  },
]

const ofContents: readonly IParagraphStyleOptions[] = [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'TOC1',
    run: { ...label, size: 34, bold: true },
    paragraph: { ...stays, spacing: { before: 0, after: 120, ...lines(259) } },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: { ...label, size: 20, bold: true },
    paragraph: { spacing: { before: 40, after: 40 } },
  },
]

const ofText: readonly IParagraphStyleOptions[] = [
  { id: 'Answer', name: 'Answer', basedOn: 'Normal', quickFormat: true },
  {
    id: 'Lead',
    name: 'Lead',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 30 },
    paragraph: { spacing: { after: 200 } },
  },
  { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { ...quiet, size: 18 } },
  {
    id: 'Masthead',
    name: 'Masthead',
    basedOn: 'Normal',
    run: { ...label, size: 18, bold: true },
    paragraph: { spacing: { after: 0 } },
  },
  {
    id: 'MastheadQuiet',
    name: 'Masthead, quiet',
    basedOn: 'Masthead',
    run: { ...quiet, bold: false },
  },
  {
    id: 'Prompt',
    name: 'Prompt',
    basedOn: 'Normal',
    run: { ...quiet, size: 18 },
    paragraph: { keepNext: true, spacing: { before: 220, after: 0 } },
  },
  {
    id: 'RemarkHeading',
    name: 'Remark heading',
    basedOn: 'Heading2',
    next: 'Remark',
    paragraph: { ...stays, ...ground, outlineLevel: 1, spacing: { before: 0, after: 0 } },
  },
  {
    id: 'RemarkTop',
    name: 'Top of a remark',
    basedOn: 'Remark',
    next: 'RemarkHeading',
    run: { size: 14 },
    paragraph: { ...stays, spacing: { before: 240, after: 0, ...lines(240) } },
  },
  {
    id: 'RemarkEnd',
    name: 'End of a remark',
    basedOn: 'Remark',
    next: 'Answer',
    run: { size: 14 },
    paragraph: { spacing: { after: 240, ...lines(240) } },
  },
  {
    id: 'Remark',
    name: 'Remark',
    basedOn: 'Normal',
    run: { size: 19 },
    paragraph: { ...ground, spacing: { after: 0, ...lines(264) } },
  },
  { id: 'Picture', name: 'Picture', basedOn: 'Normal' },
]

const ofCells: readonly IParagraphStyleOptions[] = [
  {
    id: 'Cell',
    name: 'Cell',
    basedOn: 'Normal',
    run: { size: 19 },
    paragraph: { spacing: { after: 0, ...lines(264) } },
  },
  { id: 'CellRowHead', name: 'Cell that heads a row', basedOn: 'Cell', run: { bold: true } },
  {
    id: 'CellHead',
    name: 'Cell that heads a column',
    basedOn: 'Cell',
    run: { ...label, size: 17, bold: true },
    paragraph: { keepNext: true },
  },
  {
    id: 'ValueLabel',
    name: 'Label of a value',
    basedOn: 'CellHead',
    run: { ...quiet, bold: false },
  },
  {
    id: 'CellHeadCrowded',
    name: 'Cell that heads one of many columns',
    basedOn: 'CellHead',
    run: { size: 15 },
  },
  { id: 'Value', name: 'Value', basedOn: 'Cell', run: { ...label, size: 20, bold: true } },
  {
    id: 'BoxHead',
    name: 'Head of a box',
    basedOn: 'CellHead',
    run: { size: 22 },
    paragraph: { ...ground, keepNext: true },
  },
  { id: 'ColumnHead', name: 'Heading of a column', basedOn: 'CellHead', run: { size: 22 } },
]

const ofLines: readonly IParagraphStyleOptions[] = [
  {
    id: 'SectionRule',
    name: 'Line above a section',
    basedOn: 'Normal',
    next: 'Heading1',
    run: { font: fonts.label, size: 30 },
    paragraph: { ...stays, spacing: { before: 480, after: 0, ...lines(240) } },
  },
  {
    id: 'ColumnRule',
    name: 'Line above a column',
    basedOn: 'Normal',
    run: { font: fonts.label, size: 22 },
    paragraph: { keepNext: true, spacing: { after: 60, ...lines(240) } },
  },
  {
    id: 'MastheadRule',
    name: 'Line below the masthead',
    basedOn: 'Normal',
    run: { font: fonts.label, size: 20 },
    paragraph: { spacing: { after: 0, ...lines(240) } },
  },
  {
    id: 'Hairline',
    name: 'Hairline',
    basedOn: 'Normal',
    run: { font: fonts.label, size: 12 },
    paragraph: { spacing: { after: 80, ...lines(240) } },
  },
  {
    id: 'WriteLine',
    name: 'Write line',
    basedOn: 'Normal',
    run: { color: colours.rule },
    paragraph: { spacing: { before: 160, after: 0 } },
  },
  {
    id: 'AfterTable',
    name: 'After table',
    basedOn: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: { after: 60, ...lines(120) } },
  },
  {
    id: 'Running',
    name: 'Running',
    basedOn: 'Normal',
    run: { ...quiet, size: 16 },
    paragraph: { spacing: { after: 0, ...lines(240) } },
  },
  {
    id: 'RunningHead',
    name: 'Running head',
    basedOn: 'Running',
    paragraph: { spacing: { before: 170, after: 460, ...lines(240) } },
  },
]
