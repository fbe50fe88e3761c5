import { AlignmentType, LevelFormat } from 'docx'

const margin = {
  top: 850,
  right: 1021,
  bottom: 1361,
  left: 1134,
  header: 567,
  footer: 680,
} as const

/** Measures in twentieths of a point: A4 with the margins of the PDF, and where its head and foot stand. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin,
  width: 11_906 - margin.left - margin.right,
  numbered: {
    reference: 'numbered',
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 425, hanging: 425 } } },
      },
    ],
  },
  dashed: {
    reference: 'dashed',
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '–',
        alignment: AlignmentType.START,
        style: {
          paragraph: { indent: { left: 240, hanging: 240 } },
          run: { font: 'Arial' },
        },
      },
    ],
  },
} as const

/** High enough to write in by hand, and to sign in. */
export const rowHeights = { write: 567, sign: 737 } as const

/** Those of the PDF, as Word writes colours. */
export const colours = {
  ink: '14202B',
  quiet: '45525F',
  rule: '8593A0',
  hairline: 'CBD3DB',
  tint: 'E9EDF1',
} as const
