import { Link, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { colours, looks, margins, page, rowsOf, spansOf, widthsOf, writeLine } from './looks.mjs'

const cellGap = 11
const textOf = ({ face, size, leading, colour = colours.ink }) => ({
  fontFamily: face,
  fontSize: size,
  lineHeight: leading / size,
  color: colour,
})
export const texts = StyleSheet.create(
  Object.fromEntries(Object.entries(looks).map(([name, look]) => [name, textOf(look)])),
)
export const styles = StyleSheet.create({
  sheet: {
    paddingTop: margins.top,
    paddingBottom: margins.bottom,
    paddingLeft: margins.left,
    paddingRight: margins.right,
  },
  head: { top: margins.top - 34 },
  foot: { top: page.height - 41 },
  running: {
    position: 'absolute',
    left: margins.left,
    right: margins.right,
    flexDirection: 'row',
    justifyContent: 'space-between',
  },
  // With a lineHeight, a text that is rendered anew for each page makes long documents fail.
  number: { fontFamily: 'label', fontSize: looks.running.size, color: colours.quiet },
  strong: { fontFamily: 'strong' },
  link: { color: colours.link, textDecoration: 'underline' },
  row: { flexDirection: 'row' },
  item: { flexDirection: 'row', marginTop: 3 },
  bullet: { width: 20 },
  grow: { flex: 1 },
  facts: {
    flexDirection: 'row',
    paddingVertical: 7,
    gap: 14,
    borderColor: colours.rule,
    borderBottomWidth: 0.55,
  },
  columns: { flexDirection: 'row', gap: 17, marginTop: 19 },
  note: { marginTop: 16, padding: 12, backgroundColor: colours.tint, borderRadius: 4 },
  writeLine: { height: writeLine, borderBottomWidth: 0.5, borderColor: colours.rule },
  tableHead: {
    flexDirection: 'row',
    paddingTop: 3,
    paddingBottom: 4,
    borderBottomWidth: 0.9,
    borderColor: colours.ink,
  },
  tableRow: {
    flexDirection: 'row',
    paddingTop: 3.6,
    paddingBottom: 4.4,
    borderBottomWidth: 0.45,
    borderColor: colours.hairline,
  },
  mark: { width: 6.6, height: 6.6, marginTop: 3, marginRight: 4, borderRadius: 3.3 },
  carries: { backgroundColor: colours.ink },
  contributes: { borderWidth: 0.7, borderLeftWidth: 3.3, borderColor: colours.ink },
  gap: { borderWidth: 0.7, borderColor: colours.ink, borderStyle: 'dashed' },
})

export function Lines({ count }) {
  return Array.from({ length: count }, (_, key) => h(View, { key, style: styles.writeLine }))
}

export function Table(block) {
  const { caption, columns, leastHeight } = block
  const widths = widthsOf(columns.map(({ weight }) => weight))
  const places = columns.map(({ align }, index) => ({
    width: widths[index],
    paddingRight: cellGap,
    textAlign: align === 'center' ? 'center' : 'left',
  }))
  return h(
    View,
    { style: { marginTop: 16 } },
    h(Text, { style: texts.caption, minPresenceAhead: 60 }, caption),
    h(
      View,
      { fixed: true, style: styles.tableHead },
      ...columns.map(({ head }, key) =>
        h(Text, { key, style: [texts.tableHead, places[key]] }, head),
      ),
    ),
    ...rowsOf(block).map((row, key) => {
      const minHeight = row.length === 0 ? (leastHeight ?? writeLine) : leastHeight
      const style = minHeight ? [styles.tableRow, { minHeight }] : styles.tableRow
      const cells = columns.map((column, at) => cellOf(row[at], column, places[at], at))
      return h(View, { key, wrap: false, style }, ...cells)
    }),
  )
}

function cellOf(cell, column, place, key) {
  const text = h(Text, { style: texts.small }, ...runsOf(spansOf(cell, column)))
  if (!cell?.mark) return h(View, { key, style: place }, text)
  const mark = h(View, { style: [styles.mark, styles[cell.mark]] })
  return h(View, { key, style: [place, styles.row] }, mark, text)
}

export const runsOf = (spans) =>
  spans.map(({ text, strong, href }, key) => {
    if (href) return h(Link, { key, src: href, style: styles.link }, text)
    return strong ? h(Text, { key, style: styles.strong }, text) : text
  })
