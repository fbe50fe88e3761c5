import type { Span } from '#core/charter/charter-document.ts'
import { type FaceName, isSayable } from './measure.ts'

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
  for (const run of joinRightToLeft(runs)) {
    const last = joined.at(-1)
    if (last && isSameLook(last, run)) joined.splice(-1, 1, joinedRun([last, run]))
    else joined.push(run)
  }
  return joined
}

const isSameLook = (a: Run, b: Run) =>
  a.face === b.face && a.span === b.span && !a.spoken && !b.spoken && isSayable(a.text, b.text)

function joinedRun(runs: readonly [Run, ...Run[]]): Run {
  const [{ face, span }] = runs
  return {
    face,
    span,
    text: runs.map((run) => run.spoken ?? run.text).join(''),
    width: runs.reduce((sum, run) => sum + run.width, 0),
  }
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
