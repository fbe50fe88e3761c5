import type { Span, Text } from '#core/charter/document/charter-document.ts'
import type { Hyphenate } from '#hyphenation/load-hyphenation.ts'
import { type BreakPoint, breakPoints, longestLine } from './break-word.ts'
import { joinRuns, type Line, type Run } from './line.ts'
import type { Measure } from './measure.ts'
import type { TextStyle } from './text-style.ts'
import { type Part, type Word, wordsOf } from './words.ts'

/** Breaks text into lines no wider than `width` points, ragged right. Blank text gives no lines. */
export type BreakLines = (text: Text, style: TextStyle, width: number) => readonly Line[]

export function lineBreaker(measure: Measure, hyphenate: Hyphenate): BreakLines {
  // A text with a short last line is tried in several widths.
  let last: { readonly text: Text; readonly words: readonly Word[] } | null = null
  return (text, style, width) => {
    if (last?.text !== text) last = { text, words: wordsOf(text) }
    const breaker = new Breaker(measure, hyphenate, style, width)
    for (const word of last.words) breaker.add(word)
    return breaker.lines
  }
}

/** Longer texts end somewhere anyway; breaking them again would cost more than it gives. */
const mostEvened = 8
/** The least share of the width a last line fills: more in a heading or cell, less in a paragraph. */
const leastShare = (lines: number) => (lines <= 3 ? 0.3 : 0.15)

/** Breaks as `greedy` does, but ends on more than a short word where as many lines allow it. */
export function evenLines(greedy: BreakLines): BreakLines {
  return (text, style, width) => {
    const lines = greedy(text, style, width)
    const least = leastShare(lines.length) * width
    const isShort = (candidate: readonly Line[]) => (candidate.at(-1)?.width ?? 0) < least
    const isBroken = text.some((span) => span.text.includes('\n'))
    if (lines.length < 2 || lines.length > mostEvened || isBroken || !isShort(lines)) return lines
    let best = lines
    for (const share of [0.94, 0.88, 0.82]) {
      const narrower = greedy(text, style, share * width)
      if (narrower.length > lines.length || narrower.some((line) => line.isDivided)) break
      best = narrower
      if (!isShort(narrower)) break
    }
    return best
  }
}

/** Longer texts repeat too seldom to be worth it. */
const longestRemembered = 80

/** Breaks as `breakLines` does, but each short text once: what stands in tables repeats. */
export function rememberedLines(breakLines: BreakLines): BreakLines {
  const known = new Map<string, readonly Line[]>()
  return (text, style, width) => {
    const said = sayingOf(text)
    if (said === null) return breakLines(text, style, width)
    const { face, strong, size, tracking = 0 } = style
    const key = `${face} ${strong} ${size} ${tracking} ${width}${said}`
    const before = known.get(key)
    if (before) return before
    const lines = breakLines(text, style, width)
    known.set(key, lines)
    return lines
  }
}

/** All that tells one short text from another; null of a longer one, and of a link, which is like no other. */
function sayingOf(text: Text): string | null {
  let said = ''
  for (const { text: words, strong = false, typed = false, href } of text) {
    if (href !== undefined) return null
    said += ` ${strong ? 's' : ''}${typed ? 't' : ''}${words.length}:${words}`
    if (said.length > longestRemembered) return null
  }
  return said
}

/** Widths are sums of fractions; this much is no overflow. */
const tolerance = 0.01
/** So many letters of a divided word stand on its last line, where there is a choice. */
const leastTail = 5

class Breaker {
  readonly lines: Line[] = []
  private runs: Run[] = []
  private width = 0
  private blank: Run | null = null
  private readonly blanks = new Map<Span, Run | null>()
  private readonly measure: Measure
  private readonly hyphenate: Hyphenate
  private readonly style: TextStyle
  private readonly limit: number

  constructor(measure: Measure, hyphenate: Hyphenate, style: TextStyle, limit: number) {
    this.measure = measure
    this.hyphenate = hyphenate
    this.style = style
    this.limit = limit + tolerance
  }

  add({ parts, then, last }: Word): void {
    const [part] = parts
    // Most words by far lie in one span.
    const runs =
      part && parts.length === 1 ? this.runsOf(part) : parts.flatMap((each) => this.runsOf(each))
    const width = widthOf(runs)
    if (width > this.limit) for (const each of parts) this.divide(each)
    else {
      if (this.width + this.blankWidth + width > this.limit) this.endLine()
      this.push(runs, width)
    }
    if (then === 'blank' || then === 'newLine') {
      // At the end of a line it goes with the word before it: one text less to draw.
      const span = then === 'newLine' ? (parts.at(-1)?.span ?? last) : last
      this.blank = this.blankOf(span)
    }
    if (then === 'newLine' || then === 'end') this.endLine()
  }

  /** Fills lines with the parts of a word no line can hold. */
  private divide(part: Part): void {
    let rest = part.text
    while (rest) {
      const whole = rest.length > longestLine ? null : this.runsOf({ ...part, text: rest })
      const width = whole ? widthOf(whole) : 0
      if (whole && this.width + this.blankWidth + width <= this.limit) {
        this.push(whole, width)
        return
      }
      const isFresh = this.width === 0
      const [pleasing, anywhere] = breakPoints(rest, this.hyphenate)
      const point = this.furthest(part, rest, pleasing)
      if (!point && !isFresh) {
        this.endLine()
        continue
      }
      const { at, hyphen } = point ?? this.furthest(part, rest, anywhere) ?? firstOf(anywhere, rest)
      this.push(this.runsOf({ ...part, text: rest.slice(0, at) }))
      if (hyphen) this.push(this.divisionOf(part))
      this.endLine('divided')
      rest = rest.slice(at)
    }
  }

  /** The last of these points, in ascending order, at which the line still holds the word's head. */
  private furthest(part: Part, word: string, points: readonly BreakPoint[]): BreakPoint | null {
    const space = this.limit - this.width - this.blankWidth
    let width = 0
    let from = 0
    let best: BreakPoint | null = null
    for (const point of points.toSorted((a, b) => a.at - b.at)) {
      const text = word.slice(from, point.at)
      width += widthOf(this.runsOf({ ...part, text }))
      if (width > space) break
      from = point.at
      const mark = point.hyphen ? widthOf(this.divisionOf(part)) : 0
      const isStump = point.hyphen && word.length - point.at < leastTail
      if (width + mark <= space && !(best && isStump)) best = point
    }
    return best
  }

  private divisionOf({ span }: Part): Run[] {
    // No letter of the word: readers drop a soft hyphen.
    return this.runsOf({ text: '-', span }).map((run) => ({ ...run, spoken: '\u00ad' }))
  }

  private push(runs: readonly Run[], width = widthOf(runs)): void {
    if (this.blank) this.runs.push(this.blank)
    this.width += this.blankWidth + width
    this.blank = null
    this.runs.push(...runs)
  }

  /** A text has many blanks and few spans. */
  private blankOf(span: Span): Run | null {
    const known = this.blanks.get(span)
    if (known !== undefined) return known
    const blank = this.runsOf({ text: ' ', span })[0] ?? null
    this.blanks.set(span, blank)
    return blank
  }

  private get blankWidth(): number {
    return this.blank?.width ?? 0
  }

  private endLine(how?: 'divided'): void {
    if (this.blank) this.runs.push(this.blank)
    this.lines.push({
      runs: joinRuns(this.runs),
      width: this.width,
      isDivided: how === 'divided',
    })
    this.runs = []
    this.width = 0
    this.blank = null
  }

  private runsOf({ text, span }: Part): Run[] {
    const { face, strong, size, tracking = 0 } = this.style
    return this.measure.stretches(text, span.strong ? strong : face).map((stretch) => ({
      ...stretch,
      width: ((stretch.width + tracking * stretch.text.length) * size) / 1000,
      span,
    }))
  }
}

const widthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.width, 0)
const firstOf = ([point]: readonly BreakPoint[], word: string): BreakPoint =>
  point ?? { at: word.length, hyphen: false }
