import type { Span } from '#core/charter/document/charter-document.ts'
import { type FaceName, longestSaid } from './measure.ts'

/** A stretch of a line with one look, in reading order; lengths in points. */
export interface Run {
  /** Null when no face has the characters. */
  readonly face: FaceName | null
  readonly text: string
  readonly width: number
  readonly span: Span
  /** What is read where `text` only looks like it. */
  readonly spoken?: string
}

export interface Line {
  readonly runs: readonly Run[]
  /** Without the blank a line keeps at its end so that readers do not join its last word to the next. */
  readonly width: number
  /** Whether it ends inside a word. */
  readonly isDivided: boolean
}

/** Neighbours with one look as one run, and words written from right to left as one stretch. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  let alike: [Run, ...Run[]] | null = null
  let length = 0
  for (const run of joinRightToLeft(runs)) {
    length += run.text.length
    if (alike && isSameLook(alike[0], run) && length <= longestSaid) alike.push(run)
    else {
      if (alike) joined.push(joinedRun(alike))
      alike = [run]
      length = run.text.length
    }
  }
  if (alike) joined.push(joinedRun(alike))
  return joined
}

const isSameLook = (a: Run, b: Run) =>
  a.face === b.face && a.span === b.span && !a.spoken && !b.spoken

function joinedRun(runs: readonly [Run, ...Run[]]): Run {
  const [first] = runs
  if (runs.length === 1) return first
  let [text, width] = ['', 0]
  for (const run of runs) {
    text += run.spoken ?? run.text
    width += run.width
  }
  return { face: first.face, span: first.span, text, width }
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const leftToRight =
  /[\p{L}--[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]]/v

/**
 * Drawn word by word, right-to-left text would stand in the wrong order. What lies between its
 * first and last word goes with it, unless a left-to-right letter says otherwise.
 */
function joinRightToLeft(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(isRightToLeft)) return runs
  const joined: Run[] = []
  for (let start = 0; start < runs.length; start++) {
    const first = runs[start]
    if (!first) break
    let end = start
    if (isRightToLeft(first))
      for (let next = start + 1; next < runs.length; next++) {
        const run = runs[next]
        if (!run || run.span !== first.span || leftToRight.test(run.text)) break
        if (isRightToLeft(run)) end = next
      }
    joined.push(end === start ? first : joinedRun([first, ...runs.slice(start + 1, end + 1)]))
    start = end
  }
  return joined
}

const isRightToLeft = (run: Run) => run.face === null && rightToLeft.test(run.text)
