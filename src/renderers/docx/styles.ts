import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType, ShadingType } from 'docx'

/** Measures in twentieths of a point: A4 with two centimetres around the text. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
  width: 11_906 - 2 * 1134,
  numbered: {
    reference: 'numbered',
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 567, hanging: 425 } } },
      },
    ],
  },
} as const

/** High enough to write in by hand: a centimetre. */
export const rowToWriteIn = 567

export const colours = {
  ink: '1B2733',
  quiet: '4A5A68',
  line: '8A97A3',
  fills: { head: 'E9EDF1', carries: 'C7D6E5', contributes: 'E6EEF5', gap: 'FBEBC8' },
} as const

/** On every machine Word runs on. */
const fonts = { label: 'Arial', text: 'Georgia' } as const
/** How far lines are apart, 240 for single. LibreOffice takes it for a height, and cuts pictures, where no rule is said. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO })
const label = { font: fonts.label, color: colours.ink }
const ground = {
  shading: { type: ShadingType.CLEAR, fill: colours.fills.head },
  indent: { left: 142, right: 142 },
  spacing: { after: 0 },
}

/**
 * Word's own styles where it has them, so that its navigation and lists of contents find them. None of
 * ours is called as a tag of PDF is, such as Note or Figure: LibreOffice tags a paragraph by its style.
 */
export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: fonts.text, size: 21, color: colours.ink, language: { value: language } },
      paragraph: { spacing: { after: 120, ...lines(288) } },
    },
    title: {
      run: { ...label, size: 44, bold: true },
      paragraph: { spacing: { before: 240, after: 160, ...lines(252) } },
    },
    heading1: {
      run: { ...label, size: 30, bold: true },
      paragraph: {
        outlineLevel: 0,
        keepNext: true,
        keepLines: true,
        spacing: { before: 400, after: 120 },
      },
    },
    heading2: {
      run: { ...label, size: 22, bold: true },
      paragraph: {
        outlineLevel: 1,
        keepNext: true,
        keepLines: true,
        spacing: { before: 240, after: 60 },
      },
    },
    caption: {
      run: { ...label, size: 20, bold: true },
      paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    { id: 'Answer', name: 'Answer', basedOn: 'Normal', quickFormat: true },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', quickFormat: true, run: { size: 26 } },
    {
      id: 'Quiet',
      name: 'Quiet',
      basedOn: 'Normal',
      run: { font: fonts.label, size: 18, color: colours.quiet },
    },
    {
      id: 'Masthead',
      name: 'Masthead',
      basedOn: 'Normal',
      run: { font: fonts.label, size: 20, color: colours.quiet },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'Fact', name: 'Fact', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
    {
      id: 'Prompt',
      name: 'Prompt',
      basedOn: 'Normal',
      run: { ...label, bold: true },
      paragraph: { keepNext: true, spacing: { before: 200, after: 0 } },
    },
    {
      id: 'RemarkHeading',
      name: 'Remark heading',
      basedOn: 'Normal',
      next: 'Remark',
      run: { ...label, bold: true },
      paragraph: { keepNext: true, ...ground },
    },
    {
      id: 'Remark',
      name: 'Remark',
      basedOn: 'Normal',
      paragraph: ground,
    },
    {
      id: 'WriteLine',
      name: 'Write line',
      basedOn: 'Normal',
      run: { color: colours.line },
      paragraph: { spacing: { before: 160, after: 0 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, ...lines(252) } },
    },
    {
      id: 'CellHead',
      name: 'Cell head',
      basedOn: 'Cell',
      run: { ...label, size: 18, bold: true },
    },
    { id: 'Picture', name: 'Picture', basedOn: 'Normal' },
    {
      id: 'AfterTable',
      name: 'After table',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { after: 0, ...lines(120) } },
    },
    {
      id: 'Running',
      name: 'Running',
      basedOn: 'Normal',
      run: { font: fonts.label, size: 17, color: colours.quiet },
      paragraph: { spacing: { after: 0 } },
    },
  ],
})
