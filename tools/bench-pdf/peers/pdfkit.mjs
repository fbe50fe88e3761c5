// The charter with pdfkit: tagged for PDF/UA by its structure API, rows of tables set by hand, for
// doc.table() neither repeats heads nor breaks between rows, and measures each cell three times.
import PDFDocument from 'pdfkit'
import { colours, looks, margins, page, signatureTable, textWidth, writeLine } from './looks.mjs'
import { bottom, Pen } from './pdfkit-pen.mjs'
import { setTable } from './pdfkit-table.mjs'

export function render(charter, fonts) {
  const document = new PDFDocument({
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'da-DK',
    displayTitle: true,
    bufferPages: true,
    info: { Title: charter.title, Author: charter.properties.author },
  })
  const parts = []
  document.on('data', (part) => parts.push(part))
  const ended = new Promise((resolve) => document.on('end', resolve))
  for (const [face, bytes] of Object.entries(fonts)) document.registerFont(face, bytes)
  new Writer(document, charter).write()
  document.end()
  return ended.then(() => Buffer.concat(parts))
}

class Writer extends Pen {
  constructor(document, charter) {
    super(document)
    this.charter = charter
  }

  write() {
    const { document, charter } = this
    const root = document.struct('Document')
    document.addStructure(root)
    const first = this.child(root, 'Sect')
    this.masthead(first)
    this.blocks(charter.summary, first)
    first.end()
    for (const { letter, heading, blocks } of charter.sections) {
      const section = this.child(root, 'Sect')
      this.need(60)
      document.y += 32
      document.outline.addItem(`${letter} ${heading}`)
      this.leaf(section, 'H2', looks.heading1, [{ text: `${letter} ${heading}` }])
      this.blocks(blocks, section)
      section.end()
    }
    root.end()
    this.running()
  }

  masthead(owner) {
    const { masthead, title } = this.charter
    const { organisation, unit, documentType, status, facts } = masthead
    const published = [organisation, unit].filter(Boolean).join('\n')
    if (published) this.leaf(owner, 'P', looks.label, [{ text: published }])
    this.leaf(owner, 'P', looks.label, [{ text: `${documentType}, ${status}` }])
    this.document.y += 12
    this.leaf(owner, 'H1', looks.title, [{ text: title }])
    this.facts({ facts }, owner)
  }

  blocks(blocks, owner) {
    for (const block of blocks) this[block.kind](block, owner)
  }

  heading({ level, text }, owner) {
    const look = level === 2 ? looks.heading2 : looks.heading3
    this.need(60)
    this.document.y += level === 2 ? 20 : 15
    this.document.outline.children.at(-1)?.addItem(text)
    this.leaf(owner, `H${level}`, look, [{ text }])
  }

  paragraph({ look, text }, owner) {
    this.document.y += 7
    this.leaf(owner, 'P', looks[look], text)
  }

  list({ ordered, items }, owner) {
    const list = this.child(owner, 'L')
    list.dictionary.data.A = { O: 'List', ListNumbering: ordered ? 'Decimal' : 'None' }
    this.document.y += 7
    for (const [index, item] of items.entries()) {
      const entry = this.child(list, 'LI')
      this.need(looks.body.leading)
      const { y } = this.document
      this.leaf(entry, 'Lbl', looks.body, [{ text: ordered ? `${index + 1}.` : '–' }])
      this.document.y = y
      this.within(this.x + 20, this.width - 20, () => this.leaf(entry, 'LBody', looks.body, item))
      this.document.y += 3
      entry.end()
    }
    list.end()
  }

  facts({ facts }, owner) {
    if (facts.length === 0) return
    const list = this.child(owner, 'L')
    const perRow = Math.min(4, facts.length)
    this.document.y += 15
    this.line(0.55, colours.rule)
    for (let from = 0; from < facts.length; from += perRow) {
      const cells = facts.slice(from, from + perRow).map(({ label, value }) => (cell) => {
        const item = this.child(list, 'LI')
        this.leaf(item, cell.isBlank ? 'LBody' : 'Lbl', looks.label, [{ text: label }])
        if (value) this.leaf(item, 'LBody', looks.fact, [{ text: value }])
        else this.writeLines({ lines: 1 })
        item.end()
      })
      const heights = facts.slice(from, from + perRow).map(({ label, value }) => [
        [looks.label, [{ text: label }]],
        [looks.fact, [{ text: value || ' \n ' }]],
      ])
      this.document.y += 7
      this.sideBySide(cells, heights, 14)
      this.document.y += 7
      this.line(0.55, colours.rule)
    }
    list.end()
  }

  answer({ question, answer, lines }, owner) {
    const group = this.child(owner, 'Div')
    this.need(45)
    this.document.y += 11
    this.leaf(group, 'P', looks.label, [{ text: question }])
    this.document.y += 2
    for (const text of answer) {
      this.leaf(group, 'P', looks.body, text)
      this.document.y += 5
    }
    if (answer.length === 0) this.writeLines({ lines })
    group.end()
  }

  writeLines({ prompt, lines }, owner) {
    if (prompt) {
      this.document.y += 11
      this.leaf(owner, 'P', looks.label, [{ text: prompt }])
    }
    for (let count = 0; count < lines; count++) {
      this.need(writeLine)
      this.document.y += writeLine
      this.line(0.5, colours.rule)
    }
  }

  columns({ columns }, owner) {
    const group = this.child(owner, 'Div')
    this.document.y += 19
    const cells = columns.map(({ heading, text, lines }) => () => {
      this.leaf(group, 'H3', looks.heading3, [{ text: heading }])
      for (const paragraph of text) {
        this.document.y += 4
        this.leaf(group, 'P', looks.small, paragraph)
      }
      if (text.length === 0) this.writeLines({ lines })
    })
    const heights = columns.map(({ heading, text, lines }) => [
      [looks.heading3, [{ text: heading }]],
      ...text.map((paragraph) => [looks.small, paragraph, 4]),
      ...(text.length === 0 ? [[null, [], lines * writeLine]] : []),
    ])
    this.sideBySide(cells, heights, 17)
    group.end()
  }

  note({ heading, text }, owner) {
    const group = this.child(owner, 'Div')
    this.document.y += 16
    this.within(this.x + 14, this.width - 28, () => {
      const height =
        24 +
        this.heightOf([{ text: heading }], looks.heading3, this.width) +
        text.reduce((sum, one) => sum + 4 + this.heightOf(one, looks.small, this.width), 0)
      if (height <= bottom - margins.top) {
        this.need(height)
        const { document } = this
        this.artifact('Layout', () =>
          document
            .roundedRect(this.x - 14, document.y, this.width + 28, height, 4)
            .fill(colours.tint),
        )
      }
      this.document.y += 12
      this.leaf(group, 'H3', looks.heading3, [{ text: heading }])
      for (const paragraph of text) {
        this.document.y += 4
        this.leaf(group, 'P', looks.small, paragraph)
      }
      this.document.y += 12
    })
    group.end()
  }

  signatures(block, owner) {
    setTable(this, signatureTable(block), owner)
  }

  table(block, owner) {
    setTable(this, block, owner)
  }

  running() {
    const { document, charter } = this
    const { count } = document.bufferedPageRange()
    for (let index = 0; index < count; index++) {
      document.switchToPage(index)
      document.page.margins = { ...margins, top: 0, bottom: 0 }
      this.artifact('Pagination', () => {
        const at = (x, width, align) => ({ x, width, align })
        const half = textWidth / 2
        const { left, right, page: pageOf } = charter.running
        const head = margins.top - 34
        const foot = page.height - 41
        const set = (text, place, top) => this.text([{ text }], looks.running, place, top)
        if (index > 0) {
          set(left, at(margins.left, half), head)
          set(right, at(margins.left + half, half, 'right'), head)
        }
        set(charter.masthead.organisation || left, at(margins.left, half), foot)
        set(pageOf(index + 1, count), at(margins.left + half, half, 'right'), foot)
      })
    }
  }
}
