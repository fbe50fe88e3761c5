// The charter with @react-pdf/renderer: a page for each section, so that breaking one into pages
// does not lay out all that follows again; no hyphenation, for the one it brings is English.
import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { colours, signatureTable } from './looks.mjs'
import { Lines, runsOf, styles, Table, texts } from './react-pdf-parts.mjs'

export function render(charter, fonts) {
  for (const [family, bytes] of Object.entries(fonts))
    Font.register({ family, src: `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}` })
  Font.registerHyphenationCallback((word) => [word])
  return renderToBuffer(h(Charter, { charter }))
}

function Charter({ charter }) {
  const { title, summary, sections } = charter
  const options = { title, author: charter.properties.author, language: 'da-DK', pdfVersion: '1.7' }
  return h(
    Document,
    options,
    h(Sheet, { charter, isFirst: true }, h(Masthead, { charter }), ...summary.map(viewOf)),
    ...sections.map(({ letter, heading, blocks }) =>
      h(
        Sheet,
        { key: letter, charter, bookmark: `${letter} ${heading}` },
        h(Text, { style: texts.heading1 }, `${letter} ${heading}`),
        ...blocks.map(viewOf),
      ),
    ),
  )
}

function Sheet({ charter, isFirst, bookmark, children }) {
  const { running } = charter
  const pageOf = ({ pageNumber, totalPages }) => running.page(pageNumber, totalPages ?? 0)
  return h(
    Page,
    { size: 'A4', style: styles.sheet, ...(bookmark && { bookmark }) },
    !isFirst &&
      h(
        View,
        { fixed: true, style: [styles.running, styles.head] },
        h(Text, { style: texts.running }, running.left[0]),
        h(Text, { style: texts.running }, running.right[0]),
      ),
    h(
      View,
      { fixed: true, style: [styles.running, styles.foot] },
      h(Text, { style: texts.running }, running.foot[0] || running.left[0]),
      h(Text, { style: styles.number, render: pageOf }),
    ),
    children,
  )
}

function Masthead({ charter: { masthead, title } }) {
  const { organisation, unit, documentType, status, facts } = masthead
  return h(
    View,
    null,
    h(
      View,
      { style: [styles.row, { justifyContent: 'space-between' }] },
      h(Text, { style: texts.label }, [organisation, unit].filter(Boolean).join('\n')),
      h(Text, { style: texts.label }, `${documentType}\n${status}`),
    ),
    h(Text, { style: [texts.title, { marginTop: 12 }] }, title),
    h(Facts, { facts }),
  )
}

const views = {
  heading: Heading,
  paragraph: Paragraph,
  list: List,
  facts: Facts,
  answer: Answer,
  writeLines: WriteLines,
  columns: Columns,
  note: Note,
  signatures: (block) => h(Table, signatureTable(block)),
  table: Table,
}

const viewOf = (block, key) => h(views[block.kind], { key, ...block })

function Heading({ level, text }) {
  const look = level === 2 ? texts.heading2 : texts.heading3
  const style = [look, { marginTop: level === 2 ? 20 : 15 }]
  return h(Text, { style, minPresenceAhead: 45, bookmark: text }, text)
}

function Paragraph({ look, text }) {
  return h(Text, { style: [texts[look], { marginTop: 7 }] }, ...runsOf(text))
}

function List({ ordered, items }) {
  return h(
    View,
    { style: { marginTop: 4 } },
    ...items.map((item, index) =>
      h(
        View,
        { key: index, style: styles.item },
        h(Text, { style: [texts.body, styles.bullet] }, ordered ? `${index + 1}.` : '–'),
        h(Text, { style: [texts.body, styles.grow] }, ...runsOf(item)),
      ),
    ),
  )
}

function Facts({ facts }) {
  if (facts.length === 0) return null
  const perRow = Math.min(4, facts.length)
  const rows = Array.from({ length: Math.ceil(facts.length / perRow) }, (_, row) =>
    facts.slice(row * perRow, (row + 1) * perRow),
  )
  return h(
    View,
    { style: { marginTop: 15, borderTopWidth: 0.55, borderColor: colours.rule } },
    ...rows.map((row, key) =>
      h(
        View,
        { key, style: styles.facts, wrap: false },
        ...row.map(({ label, value }) =>
          h(
            View,
            { key: label, style: styles.grow },
            h(Text, { style: texts.label }, label),
            value ? h(Text, { style: texts.fact }, value) : h(Lines, { count: 1 }),
          ),
        ),
      ),
    ),
  )
}

function Answer({ question, answer, lines }) {
  return h(
    View,
    { style: { marginTop: 11 } },
    h(Text, { style: [texts.label, { marginBottom: 2 }], minPresenceAhead: 30 }, question),
    ...answer.map((text, key) =>
      h(Text, { key, style: [texts.body, { marginBottom: 5 }] }, ...runsOf(text)),
    ),
    answer.length === 0 && h(Lines, { count: lines }),
  )
}

function WriteLines({ prompt, lines }) {
  return h(
    View,
    { style: { marginTop: 11 } },
    h(Text, { style: texts.label }, prompt),
    h(Lines, { count: lines }),
  )
}

function Columns({ columns }) {
  return h(
    View,
    { style: styles.columns },
    ...columns.map(({ heading, text, lines }, key) =>
      h(
        View,
        { key, style: styles.grow },
        h(Text, { style: texts.heading3 }, heading),
        ...smallOf(text),
        text.length === 0 && h(Lines, { count: lines }),
      ),
    ),
  )
}

function Note({ heading, text }) {
  return h(
    View,
    { style: styles.note },
    h(Text, { style: texts.heading3 }, heading),
    ...smallOf(text),
  )
}

const smallOf = (paragraphs) =>
  paragraphs.map((text, key) =>
    h(Text, { key, style: [texts.small, { marginTop: 4 }] }, ...runsOf(text)),
  )
