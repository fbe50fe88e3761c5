import type { Span, Text } from '#core/charter/document/charter-document.ts'
import type { Line, Run } from '#renderers/pdf/text/line.ts'
import { baseline, type Colour, type TextStyle } from '#renderers/pdf/text/text-style.ts'
import type { Drawing } from './drawing.ts'
import type { PageSet } from './page-set.ts'
import { colours } from './paper.ts'
import type { Piece } from './piece.ts'
import type { Lane, Setting } from './setting.ts'
import { child, isArtifact, type Owner, type Tag } from './structure.ts'

export interface TextOptions {
  readonly style: TextStyle
  /** The element the text becomes; without one it is content of the lane's own. */
  readonly tag?: Tag
  readonly gap?: number
  readonly keepWithNext?: boolean
  readonly align?: 'start' | 'center' | 'end'
  readonly onPlace?: (sheets: PageSet, top: number) => void
}

/** A text as a piece that divides between its lines, never leaving one of them alone. */
export function textPiece(text: Text, lane: Lane, setting: Setting, options: TextOptions): Piece {
  const isTyped = text.every((span) => span.typed)
  const language = isTyped && setting.typedLanguage ? { language: setting.typedLanguage } : {}
  const owner = options.tag ? child(lane.owner, options.tag, language) : lane.owner
  const spanLanguage = isTyped && options.tag ? null : setting.typedLanguage
  const set: SetText = {
    lines: setting.breakLines(text, options.style, lane.width),
    lane,
    options,
    owner,
    owners: text.some((span) => isApart(span, spanLanguage)) ? new Map() : null,
    spanLanguage,
  }
  return linesPiece(set, options.gap ?? 0, options.onPlace)
}

/** One text being set, over as many pages as it takes. */
interface SetText {
  readonly lines: readonly Line[]
  readonly lane: Lane
  readonly options: TextOptions
  readonly owner: Owner
  /** Elements of links and foreign words: one each, also when their lines part. Null without any. */
  readonly owners: Map<Span, Owner> | null
  readonly spanLanguage: string | null
}

/** So many lines stay together at the foot and at the head of a page. */
const fewestTogether = 2

function linesPiece(set: SetText, gap: number, onPlace?: TextOptions['onPlace']): Piece {
  const { lines, options } = set
  const { leading } = options.style
  return {
    height: lines.length * leading,
    gap,
    keepWithNext: options.keepWithNext ?? false,
    place: (sheets, top) => {
      onPlace?.(sheets, top)
      for (const [index, line] of lines.entries())
        placeLine(line, set, sheets, top + index * leading)
    },
    split: (space) => {
      const room = Math.floor((space + 0.01) / leading)
      const count = Math.min(room, lines.length - fewestTogether)
      if (count < fewestTogether) return null
      return [
        linesPiece({ ...set, lines: lines.slice(0, count) }, gap, onPlace),
        linesPiece({ ...set, lines: lines.slice(count) }, 0),
      ]
    },
  }
}

function placeLine(line: Line, set: SetText, sheets: PageSet, top: number): void {
  const { lane, options } = set
  const spare = lane.width - line.width
  const indent = { start: 0, center: spare / 2, end: spare }[options.align ?? 'start']
  const y = top + baseline(options.style)
  const start = lane.x + indent
  let x = start
  for (const run of line.runs) {
    const owner = ownerOf(run.span, set)
    const isLink = owner !== set.owner && !isArtifact(owner) && owner.tag === 'Link'
    const colour = isLink ? colours.link : colourOf(run, options.style)
    // Where something else is drawn, the tree itself must say what was meant.
    const actualText = run.face === null ? run.text : run.spoken
    const drawn = actualText ? child(owner, 'Span', { actualText }) : owner
    sheets.draw(drawn, drawnRun(run, options.style, { x, y, colour, paper: lane.paper }))
    if (isLink) {
      // Not under the blank a line ends with.
      const width = Math.min(run.width, start + line.width - x)
      sheets.draw(owner, underline(x, y, width, colour))
      const box = { x, y: top, width, height: options.style.leading }
      sheets.link(owner, box, run.span.href ?? '', saysOf(run.span))
    }
    x += run.width
  }
}

function colourOf({ span }: Run, { colour, strongColour }: TextStyle): TextStyle['colour'] {
  return span.strong ? (strongColour ?? colour) : colour
}

/** Where a run stands, in which colour, and on paper of which. */
interface RunPlace extends Pick<TextStyle, 'colour'> {
  readonly x: number
  readonly y: number
  readonly paper: Colour
}

/** A run of a line. */
export function drawnRun(run: Run, style: TextStyle, { x, y, colour, paper }: RunPlace): Drawing {
  const { face, text, spoken, width } = run
  const { size, tracking = 0 } = style
  if (face !== null) {
    const drawn = { kind: 'text', face, text, size, tracking, colour, x, y } as const
    return spoken ? { ...drawn, spoken } : drawn
  }
  const own = run.span.strong ? style.strong : style.face
  return { kind: 'substitute', face: own, text, size, colour, paper, x, y, width }
}

function underline(x: number, y: number, width: number, colour: TextStyle['colour']): Drawing {
  const at = y + 1.8
  return { kind: 'line', from: [x, at], to: [x + width, at], thickness: 0.5, colour, dash: [] }
}

function ownerOf(span: Span, { owner, owners, spanLanguage }: SetText): Owner {
  if (!owners || !isApart(span, spanLanguage)) return owner
  const known = owners.get(span)
  if (known) return known
  const language = span.typed && spanLanguage ? { language: spanLanguage } : {}
  const own = child(owner, isAddress(span.href) ? 'Link' : 'Span', language)
  owners.set(span, own)
  return own
}

/** Whether a span is an element of its own. */
const isApart = ({ href, typed = false }: Span, spanLanguage: string | null) =>
  isAddress(href) || (typed && spanLanguage !== null)
const isAddress = (href: string | undefined) =>
  href !== undefined && /^(https?|mailto|tel):/u.test(href)
const saysOf = ({ text, href = '' }: Span) => (href.endsWith(text) ? href : `${text} (${href})`)
