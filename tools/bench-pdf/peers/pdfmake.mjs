// The charter with pdfmake, which writes no structure: what a document definition can say of it.
import pdfmake from 'pdfmake'
import { colours, lineHeights, looks, margins, signatureTable, textWidth } from './looks.mjs'
import { linesOf, ruled, runOf, smallOf, tableOf } from './pdfmake-parts.mjs'

export async function render(charter, fonts) {
  for (const [face, bytes] of Object.entries(fonts))
    pdfmake.virtualfs.writeFileSync(`${face}.ttf`, bytes)
  pdfmake.setFonts({
    body: { normal: 'body.ttf', bold: 'strong.ttf' },
    label: { normal: 'label.ttf' },
    heading: { normal: 'heading.ttf' },
    title: { normal: 'title.ttf' },
  })
  pdfmake.setTableLayouts({ charter: ruled, facts: between, note: set })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  return pdfmake.createPdf(definitionOf(charter)).getBuffer()
}

const between = {
  hLineWidth: () => 0.55,
  hLineColor: () => colours.rule,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 14,
  paddingTop: () => 7,
  paddingBottom: () => 7,
}

const set = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 14,
  paddingRight: () => 14,
  paddingTop: () => 12,
  paddingBottom: () => 12,
}

function definitionOf(charter) {
  const { title, running, summary, sections } = charter
  const body = styleOf(looks.body)
  const half = { width: textWidth / 2, style: 'running' }
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    version: '1.7',
    language: 'da-DK',
    displayTitle: true,
    info: { title, author: charter.properties.author },
    defaultStyle: body,
    styles: Object.fromEntries(Object.entries(looks).map(([name, look]) => [name, styleOf(look)])),
    header: (page) =>
      page === 1
        ? null
        : {
            margin: [margins.left, margins.top - 34, margins.right, 0],
            columns: [
              { text: running.left[0], ...half },
              { text: running.right[0], ...half, alignment: 'right' },
            ],
          },
    footer: (page, pages) => ({
      margin: [margins.left, margins.bottom - 41, margins.right, 0],
      columns: [
        { text: running.foot[0] || running.left[0], ...half },
        { text: running.page(page, pages), ...half, alignment: 'right' },
      ],
    }),
    content: [
      ...mastheadOf(charter),
      ...summary.flatMap((block) => contents[block.kind](block)),
      ...sections.flatMap(sectionOf),
    ],
  }
}

const styleOf = ({ face, size, leading, colour = colours.ink }) => ({
  font: face,
  fontSize: size,
  lineHeight: leading / (size * lineHeights[face]),
  color: colour,
})

function mastheadOf({ masthead, title }) {
  const { organisation, unit, documentType, status, facts } = masthead
  return [
    {
      columns: [
        { text: [organisation, unit].filter(Boolean).join('\n'), style: 'label' },
        { text: `${documentType}\n${status}`, style: 'label', alignment: 'right' },
      ],
    },
    { text: title, style: 'title', margin: [0, 12, 0, 0] },
    ...contents.facts({ facts }),
  ]
}

function sectionOf({ letter, heading, blocks }) {
  const outline = { outline: true, id: `section-${letter}` }
  return [
    { text: `${letter} ${heading}`, style: 'heading1', margin: [0, 32, 0, 0], ...outline },
    ...blocks.flatMap((block) => contents[block.kind](block, `section-${letter}`)),
  ]
}

const contents = {
  table: tableOf,
  heading: ({ level, text }, outlineParentId) => [
    {
      text,
      style: level === 2 ? 'heading2' : 'heading3',
      margin: [0, level === 2 ? 20 : 15, 0, 0],
      ...(outlineParentId && { outline: true, outlineParentId }),
    },
  ],
  paragraph: ({ look, text }) => [{ text: text.map(runOf), style: look, margin: [0, 7, 0, 0] }],
  list: ({ ordered, items }) => [
    {
      [ordered ? 'ol' : 'ul']: items.map((item) => ({
        text: item.map(runOf),
        margin: [0, 0, 0, 3],
      })),
      margin: [0, 7, 0, 0],
    },
  ],
  facts: ({ facts }) => {
    if (facts.length === 0) return []
    const perRow = Math.min(4, facts.length)
    const rows = Array.from({ length: Math.ceil(facts.length / perRow) }, (_, row) =>
      Array.from({ length: perRow }, (_, column) => factOf(facts[row * perRow + column])),
    )
    const widths = Array.from({ length: perRow }, () => '*')
    return [{ table: { widths, body: rows }, layout: 'facts', margin: [0, 15, 0, 0] }]
  },
  answer: ({ question, answer, lines }) => [
    { text: question, style: 'label', margin: [0, 11, 0, 2] },
    ...answer.map((text) => ({ text: text.map(runOf), margin: [0, 0, 0, 5] })),
    ...(answer.length === 0 ? linesOf(lines, textWidth) : []),
  ],
  writeLines: ({ prompt, lines }) => [
    { text: prompt, style: 'label', margin: [0, 11, 0, 0] },
    ...linesOf(lines, textWidth),
  ],
  columns: ({ columns }) => [
    {
      columns: columns.map(({ heading, text, lines }) => ({
        width: '*',
        stack: [
          { text: heading, style: 'heading3' },
          ...text.map((paragraph) => smallOf(paragraph, [0, 4, 0, 0])),
          ...(text.length === 0 ? linesOf(lines, textWidth / columns.length - 17) : []),
        ],
      })),
      columnGap: 17,
      margin: [0, 19, 0, 0],
    },
  ],
  note: ({ heading, text }) => [
    {
      table: {
        widths: ['*'],
        body: [
          [
            {
              stack: [
                { text: heading, style: 'heading3' },
                ...text.map((paragraph) => smallOf(paragraph, [0, 4, 0, 0])),
              ],
              fillColor: colours.tint,
            },
          ],
        ],
      },
      layout: 'note',
      margin: [0, 16, 0, 0],
    },
  ],
  signatures: (block) => tableOf(signatureTable(block)),
}

function factOf(fact) {
  if (!fact) return ''
  const { label, value } = fact
  return {
    stack: [
      { text: label, style: 'label' },
      ...(value ? [{ text: value, style: 'fact' }] : linesOf(1, 80)),
    ],
  }
}
