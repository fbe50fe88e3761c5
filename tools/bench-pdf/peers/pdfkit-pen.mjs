// What is set with pdfkit, one text or line at a time, and the element each belongs to.
import { colours, isStrong, margins, page, textWidth } from './looks.mjs'

export const bottom = page.height - margins.bottom

export class Pen {
  constructor(document) {
    this.document = document
    this.gaps = new Map()
    this.x = margins.left
    this.width = textWidth
  }

  /** Beside each other where a page holds the highest; else one below the other. */
  sideBySide(cells, contents, gutter) {
    const { document } = this
    const width = (this.width - gutter * (cells.length - 1)) / cells.length
    const heights = contents.map((parts) =>
      parts.reduce(
        (sum, [look, text, more = 0]) => sum + more + (look ? this.heightOf(text, look, width) : 0),
        0,
      ),
    )
    const height = Math.max(...heights)
    if (height > bottom - margins.top) {
      for (const cell of cells) cell({})
      return
    }
    this.need(height)
    const top = document.y
    for (const [index, cell] of cells.entries()) {
      document.y = top
      this.within(this.x + index * (width + gutter), width, () => cell({}))
    }
    document.y = top + height
  }

  child(owner, tag) {
    const element = this.document.struct(tag)
    owner.add(element)
    return element
  }

  leaf(owner, tag, look, text) {
    const { x, width } = this
    const set = () => this.text(text, look, { x, width }, this.document.y)
    owner.add(this.document.struct(tag, [set]))
  }

  text(spans, look, place, top) {
    this.document.y = top
    for (const line of linesOf(spans)) this.lineOf(line, look, place)
  }

  /** Spans set one after the other; pdfkit loses line feeds between them, so each line is its own. */
  lineOf(spans, look, { x, width, align }) {
    const { document } = this
    const last = spans.length - 1
    for (const [index, span] of spans.entries()) {
      this.use(look, span.strong)
      const isLink = Boolean(span.href)
      document.fillColor(isLink ? colours.link : (look.colour ?? colours.ink))
      const options = {
        width,
        lineGap: this.gapOf(look, span.strong),
        align: align ?? 'left',
        continued: index < last,
        link: span.href ?? null,
        underline: isLink,
      }
      if (index === 0) document.text(span.text, x, document.y, options)
      else document.text(span.text, options)
    }
  }

  heightOf(spans, look, width) {
    const strong = isStrong(spans)
    this.use(look, strong)
    const text = spans.map((span) => span.text).join('')
    return this.document.heightOfString(text, { width, lineGap: this.gapOf(look, strong) })
  }

  use({ face, size }, strong) {
    this.document.font(strong && face === 'body' ? 'strong' : face, size)
  }

  /** What a line is opened up by, beyond the height its font asks for. */
  gapOf(look, strong) {
    const key = strong ? `${look.face}/${look.size}/strong` : `${look.face}/${look.size}`
    const known = this.gaps.get(key)
    if (known !== undefined) return known
    const gap = look.leading - this.document.currentLineHeight(true)
    this.gaps.set(key, gap)
    return gap
  }

  within(x, width, set) {
    const before = { x: this.x, width: this.width }
    Object.assign(this, { x, width })
    set()
    Object.assign(this, before)
  }

  need(height) {
    if (this.document.y + height > bottom) this.document.addPage()
  }

  line(thickness, colour) {
    const { document, x, width } = this
    const { y } = document
    this.artifact('Layout', () =>
      document
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thickness)
        .stroke(colour),
    )
  }

  artifact(type, draw) {
    this.document.markContent('Artifact', { type })
    draw()
    this.document.endMarkedContent()
  }
}

function linesOf(spans) {
  if (spans.length === 1) return [spans]
  const lines = [[]]
  for (const span of spans)
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text) lines.at(-1).push({ ...span, text })
    }
  return lines.filter((line) => line.length > 0)
}
