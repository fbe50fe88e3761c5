import { describe, expect, it } from 'vitest'
import type { SheetPaper } from '#core/workshop/paper/sheet-document.ts'
import { loadExample } from '#examples/load-example.ts'
import type { Drawing } from '#renderers/pdf/layout/drawing.ts'
import { mm } from '#renderers/pdf/layout/page-regions.ts'
import type { LaidOut } from '#renderers/pdf/layout/page-set.ts'
import { layOutSheets } from '#renderers/pdf/layout/sheets/layout-sheets.ts'
import { made, paperOf } from '../../../papers/sheets/made-sheets.ts'
import { plainMeasure, textsOn } from '../plain-measure.ts'

const laidOutOf = (paper: SheetPaper) =>
  layOutSheets(paper, { measure: plainMeasure, hyphenate: (word) => [word] })

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly size: number
}

/** Where letters of a page are, as good as: from their x-height to their baseline. */
const boxesOn = (laidOut: LaidOut, page: number): readonly Box[] =>
  textsOn(laidOut, page)
    .filter(({ text, in: owner }) => text.trim() !== '' && owner !== 'layout')
    .map(({ text, x, y, width, size }) => ({
      ...{ text, size, left: x, right: x + width },
      ...{ top: y - 0.5 * size, foot: y },
    }))

const touch = (one: Box, other: Box) =>
  one.left < other.right - 0.5 &&
  other.left < one.right - 0.5 &&
  one.top < other.foot &&
  other.top < one.foot

describe.each(made)('sheets and cards laid out: $name', ({ language, withAnswers, project }) => {
  it('keep every text on its page, of twelve points or more, and clear of the others', async () => {
    const laidOut = laidOutOf(await paperOf(await project(), language, { withAnswers }))
    for (const [page, { size }] of laidOut.sheets.entries()) {
      const boxes = boxesOn(laidOut, page)
      const edge = 5 * mm
      for (const { text, left, right, top, foot, size: letters } of boxes) {
        expect(letters, text).toBeGreaterThanOrEqual(size.width > 600 && !withAnswers ? 14 : 12)
        expect(left, text).toBeGreaterThanOrEqual(edge)
        expect(right, text).toBeLessThanOrEqual(size.width - edge)
        expect(top, text).toBeGreaterThanOrEqual(edge)
        expect(foot, text).toBeLessThanOrEqual(size.height - edge)
      }
      const touching = boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter((other) => touch(one, other))
          .map((other) => [one.text, other.text]),
      )
      expect(touching).toEqual([])
    }
  }, 60_000)

  it('have lines to write on nine millimetres apart or more', async () => {
    const { sheets } = laidOutOf(await paperOf(await project(), language, { withAnswers }))
    for (const { sequences } of sheets) {
      const lines = sequences
        .flatMap(({ drawings }) => drawings)
        .flatMap((drawing) => (drawing.kind === 'line' && drawing.dash[1] === 2.7 ? [drawing] : []))
      for (const [x] of new Set(lines.map(({ from }) => from))) {
        const column = lines.filter(({ from }) => from[0] === x).map(({ from: [, y] }) => y)
        const apart = column.slice(1).map((y, at) => y - (column[at] ?? 0))
        for (const each of apart) expect(each).toBeGreaterThanOrEqual(9 * mm - 0.01)
      }
    }
  }, 60_000)
})

const isToWriteOn = (drawing: Drawing) => drawing.kind === 'line' && drawing.dash[1] === 2.7

it('beside answers that run on to another page no column is drawn out with lines', async () => {
  const project = await loadExample('unge-i-aadal', 'da')
  const phases = project.answers.arena.process.phases.map((phase) => ({
    ...phase,
    what: 'Vi mødes, prøver af og retter til. '.repeat(13),
  }))
  const { arena } = project.answers
  const long = {
    ...project,
    answers: {
      ...project.answers,
      arena: { ...arena, process: { ...arena.process, phases } },
    },
  }
  const { sheets } = laidOutOf(await paperOf(long, 'da', { ids: ['F'] }))
  expect(sheets).toHaveLength(2)
  const drawn = sheets.map(({ sequences }) => sequences.flatMap(({ drawings }) => drawings))
  expect(drawn.map((page) => page.filter(isToWriteOn).length)).toEqual([0, 0])
})
