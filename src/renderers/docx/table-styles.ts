import { colours } from './page.ts'

/** In twentieths of a point. */
const between = 170

/** In eighths of a point. */
const line = (side: string, size: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`

interface Look {
  readonly id: string
  readonly name: string
  /** Lines above, below and between rows. */
  readonly borders: string
  readonly padding: number
  /** Behind every cell. */
  readonly fill?: string
  /** The look of the first row, where it heads the others. */
  readonly head?: string
}

const tableStyle = ({ id, name, borders, padding, fill, head = '' }: Look): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
  `<w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>` +
  `<w:top w:w="${padding}" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>` +
  `<w:bottom w:w="${padding}" w:type="dxa"/><w:right w:w="${between}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  (fill === undefined ? '' : `<w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>`) +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${head}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`

const rows = line('bottom', 4, colours.hairline) + line('insideH', 4, colours.hairline)
const rowsToWriteIn = line('bottom', 6, colours.rule) + line('insideH', 6, colours.rule)
const around = line('top', 6, colours.rule) + line('bottom', 6, colours.rule)
const headed = line('bottom', 8, colours.ink)

const all: readonly Look[] = [
  { id: 'Rows', name: 'Rows', borders: rows, padding: 70, head: headed },
  {
    id: 'RowsToWriteIn',
    name: 'Rows to write in',
    borders: rowsToWriteIn,
    padding: 70,
    head: headed,
  },
  { id: 'LabelledValues', name: 'Labelled values', borders: around, padding: 60 },
  { id: 'SideBySide', name: 'Side by side', borders: '', padding: 0 },
  { id: 'Box', name: 'Quiet box', borders: '', padding: 50, fill: colours.tint },
]

/**
 * Light rules instead of grids, as the styles of a Word document: whoever restyles one of them, restyles
 * all tables of its kind. Given to docx as external styles, for it has no options for those of tables.
 */
export const tableStyles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${all
  .map(tableStyle)
  .join('')}</w:styles>`
