import { describe, expect, it } from 'vitest'
import type { Text } from '#core/figures/drawing/figure.ts'
import { a4 } from '#renderers/pdf/layout/page-regions.ts'
import type { LaidOut, Sequence } from '#renderers/pdf/layout/page-set.ts'
import { isArtifact } from '#renderers/pdf/layout/structure.ts'
import { plainFigure, tableOfActors } from '../../../fixtures/figure-blocks.ts'
import { paragraph, withBlocks } from '../charters.ts'
import { layOutPlainly, readOn, textsOn } from '../plain-measure.ts'

const footLine = 841.89 - 24 * (72 / 25.4)
const isFigure = ({ owner }: Sequence) => !isArtifact(owner) && owner.tag === 'Figure'
const figuresOn = ({ sheets }: LaidOut, page: number) =>
  (sheets[page]?.sequences ?? []).filter(isFigure)
const attributesOf = ([sequence]: readonly Sequence[]) =>
  sequence && !isArtifact(sequence.owner) ? sequence.owner.attributes : {}

const label = (text: string, parts: Partial<Text> = {}): Text => ({
  kind: 'text',
  x: 0,
  y: 20,
  text,
  size: 13,
  weight: 'regular',
  anchor: 'start',
  ink: 'ink',
  maxWidth: 700,
  ...parts,
})

describe('a figure', () => {
  const block = tableOfActors('Ældre i Nordbyen', 'Købmand Friis')
  const laidOut = layOutPlainly(withBlocks(block))

  it('is one stretch of content that says all it shows', () => {
    const found = figuresOn(laidOut, 1)
    expect(found).toHaveLength(1)
    expect(attributesOf(found).alternative).toBe(block.figure.description)
  })

  it('is as wide as the text, and says where it stands', () => {
    const { box } = attributesOf(figuresOn(laidOut, 1))
    expect(box?.width).toBeCloseTo(a4.column.width)
    expect(box?.height).toBeCloseTo((a4.column.width / block.figure.width) * block.figure.height)
    for (const { x, y } of textsOn(laidOut, 1).filter((text) => text.in === 'Figure')) {
      expect(x).toBeGreaterThanOrEqual(box?.x ?? 0)
      expect(y).toBeGreaterThan(box?.y ?? 0)
      expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0))
    }
  })

  it('stands whole on a page, below its caption, and that below the section’s heading', () => {
    for (let lines = 10; lines < 50; lines++) {
      const filling = Array.from({ length: lines }, () => 'linje').join('\n')
      const charter = withBlocks(paragraph(filling))
      const [section] = charter.sections
      if (!section) throw new Error('There is no section.')
      const second = { ...section, letter: 'B', heading: 'Holdet', blocks: [block] }
      const pages = layOutPlainly({ ...charter, sections: [section, second] })
      const page = pages.sheets.findIndex((sheet) => sheet.sequences.some(isFigure))
      const read = readOn(pages, page)
      expect(read[read.indexOf('Holdet') + 1]).toBe(block.figure.title)
      const { box } = attributesOf(figuresOn(pages, page))
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(footLine)
    }
  })

  it('has larger letters in large print', () => {
    const sizes = (largePrint: boolean) =>
      textsOn(layOutPlainly(withBlocks(block), { largePrint }), 1)
        .filter((text) => text.in === 'Figure')
        .map(({ size }) => size)
    expect(Math.min(...sizes(true))).toBeCloseTo(1.2 * Math.min(...sizes(false)))
  })

  it('is made smaller where it is higher than a page', () => {
    const shapes = [label('Øverst'), label('Nederst', { y: 2990 })]
    const high = layOutPlainly(withBlocks(plainFigure(shapes, { height: 3000 })))
    expect(high.sheets).toHaveLength(2)
    for (const { y } of textsOn(high, 1).filter((text) => text.in === 'Figure'))
      expect(y).toBeLessThan(footLine)
  })

  it('is decoration where there is nothing to say of it', () => {
    const silent = layOutPlainly(withBlocks(plainFigure([label('Ord')], { description: ' ' })))
    expect(figuresOn(silent, 1)).toEqual([])
  })
})

describe('a label of a figure', () => {
  // Each letter is half an em, so a label of ten letters is five times its size.
  const scale = a4.column.width / 720
  const placed = (parts: Partial<Text>) => {
    const laidOut = layOutPlainly(withBlocks(plainFigure([label('ti tegn nu', parts)])))
    const [found] = textsOn(laidOut, 1).filter((text) => text.in === 'Figure')
    const { box } = attributesOf(figuresOn(laidOut, 1))
    return { x: ((found?.x ?? 0) - (box?.x ?? 0)) / scale, size: (found?.size ?? 0) / scale }
  }

  it('is set around its anchor', () => {
    expect(placed({ x: 100, anchor: 'start' }).x).toBeCloseTo(100)
    expect(placed({ x: 100, anchor: 'middle' }).x).toBeCloseTo(100 - (13 * 5) / 2)
    expect(placed({ x: 100, anchor: 'end' }).x).toBeCloseTo(100 - 13 * 5)
  })

  it('is set smaller where it would be wider than its room', () => {
    expect(placed({ maxWidth: 65 }).size).toBeCloseTo(13)
    expect(placed({ maxWidth: 32.5 }).size).toBeCloseTo(6.5)
  })
})

describe('a hatch', () => {
  it('is slanting lines that keep within the area', () => {
    const area = { kind: 'rect', x: 40, y: 20, width: 60, height: 30, radius: 0 } as const
    const laidOut = layOutPlainly(withBlocks(plainFigure([{ ...area, fill: 'q3-hatch' }])))
    const drawings = figuresOn(laidOut, 1).flatMap((sequence) => sequence.drawings)
    const [shape] = drawings
    if (shape?.kind !== 'shape' || shape.outline.kind !== 'box')
      throw new Error('No area is drawn.')
    const { x, y, width, height } = shape.outline
    const lines = shape.hatch?.lines ?? []
    expect(lines.length).toBeGreaterThan(5)
    for (const [from, to] of lines) {
      expect(from[0] - to[0]).toBeCloseTo(to[1] - from[1])
      for (const [px, py] of [from, to]) {
        expect(px).toBeGreaterThanOrEqual(x - 0.001)
        expect(px).toBeLessThanOrEqual(x + width + 0.001)
        expect(py).toBeGreaterThanOrEqual(y - 0.001)
        expect(py).toBeLessThanOrEqual(y + height + 0.001)
      }
    }
  })
})
