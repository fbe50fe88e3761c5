// What the charter looks like, the same for every library; lengths in points.

const mm = 72 / 25.4
export const page = { width: 595.28, height: 841.89 }
export const margins = { left: 20 * mm, right: 18 * mm, top: 25 * mm, bottom: 24 * mm }
export const textWidth = page.width - margins.left - margins.right

export const colours = {
  ink: '#14202b',
  quiet: '#45525f',
  link: '#1d4f91',
  tint: '#e9edf1',
  hairline: '#cbd3db',
  rule: '#8593a0',
}

/** Typeface, size and leading of each kind of text. */
export const looks = {
  title: { face: 'title', size: 28, leading: 29 },
  lead: { face: 'body', size: 15.5, leading: 21 },
  body: { face: 'body', size: 10.5, leading: 15 },
  small: { face: 'body', size: 9.8, leading: 13.3 },
  quiet: { face: 'body', size: 9.5, leading: 13.3, colour: colours.quiet },
  heading1: { face: 'title', size: 17, leading: 21 },
  heading2: { face: 'heading', size: 13, leading: 15.6 },
  heading3: { face: 'heading', size: 11, leading: 14 },
  caption: { face: 'heading', size: 10.5, leading: 13.4 },
  tableHead: { face: 'heading', size: 8.8, leading: 11.6 },
  label: { face: 'label', size: 8.5, leading: 11, colour: colours.quiet },
  fact: { face: 'heading', size: 10, leading: 13 },
  running: { face: 'label', size: 8, leading: 10.4, colour: colours.quiet },
}

/** The height a line asks for by itself, in ems: what pdfmake multiplies. */
export const lineHeights = { body: 1.371, label: 1.234, heading: 1.234, title: 1.234 }

/** A line to write on, and room to sign. */
export const writeLine = 7.5 * mm
export const signature = 12 * mm

/** The widths, as shares, of a table of signatures. */
export const signatureWeights = [44, 20, 12, 30]

/** Widths in points of columns that share a width by weight. */
export function widthsOf(weights, width = textWidth) {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (width * weight) / all)
}

/** A table of signatures as any other table. */
export function signatureTable({ caption, heads, rows, emptyRows }) {
  return {
    caption,
    columns: heads.map((head, index) => ({
      head,
      weight: signatureWeights[index],
      headsRow: index === 0,
    })),
    rows: rows.map(({ party, statement }) => [
      { text: [{ text: `${party}\n`, strong: true }, ...statement.map(plain)] },
    ]),
    emptyRows,
    leastHeight: signature,
  }
}

/** Rows of a table; empty ones to write in where there is none. */
export function rowsOf({ rows, emptyRows, leastHeight }) {
  const isSigned = leastHeight !== undefined
  const empty = Array.from({ length: rows.length > 0 && !isSigned ? 0 : emptyRows }, () => [])
  return [...rows, ...empty]
}

/** What a cell says; the head of its row is strong. */
export function spansOf(cell, column) {
  const spans = cell?.text ?? []
  return column.headsRow ? spans.map((span) => ({ strong: true, ...span })) : spans
}

export const isStrong = (spans) => spans.some(({ strong }) => strong)

const plain = (span) => ({ strong: false, ...span })
