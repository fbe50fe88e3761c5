import { describe, expect, it } from 'vitest'
import type { Shape } from '#core/figures/drawing/figure.ts'
import { docxRenderer } from '#renderers/docx/docx-renderer.ts'
import { drawFigure } from '#renderers/docx/draw-figure.ts'
import { plainFigure } from '../../fixtures/figure-blocks.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'

/** A figure of 720 by 200 units, drawn at two pixels a unit. */
async function drawn(...shapes: readonly Shape[]) {
  const bytes = await drawFigure(plainFigure(shapes).figure, 1440)
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes ?? [])]))
  const { width, height } = picture
  const pen = new OffscreenCanvas(width, height).getContext('2d')
  pen?.drawImage(picture, 0, 0)
  /** The colours in a box of the figure, as `r,g,b`. */
  const coloursIn = (x: number, y: number, w = 1, h = 1) => {
    const data = [...(pen?.getImageData(2 * x, 2 * y, 2 * w, 2 * h).data ?? [])]
    const pixels = Array.from({ length: data.length / 4 }, (_, at) =>
      data.slice(4 * at, 4 * at + 3),
    )
    return new Set(pixels.map((pixel) => pixel.join(',')))
  }
  return { width, height, coloursIn }
}

const only = (colour: string) => new Set([colour])
const [white, ink, green, blue] = ['255,255,255', '20,32,43', '23,105,74', '29,79,145']

describe('the picture of a figure', () => {
  it('has its proportions, on white', async () => {
    const { width, height, coloursIn } = await drawn()
    expect([width, height]).toEqual([1440, 400])
    expect(coloursIn(0, 0, 720, 200)).toEqual(only(white))
  })

  it('has each shape in its place and colour', async () => {
    const { coloursIn } = await drawn(
      { kind: 'rect', x: 10, y: 10, width: 80, height: 40, radius: 8, fill: 'q2' },
      { kind: 'circle', x: 150, y: 30, radius: 20, fill: 'ink' },
      {
        kind: 'polygon',
        points: [
          [200, 50],
          [240, 50],
          [220, 10],
        ],
        fill: 'q1',
      },
      {
        kind: 'line',
        points: [
          [300, 30],
          [380, 30],
        ],
        stroke: { ink: 'q1', width: 10, dash: [20, 20] },
      },
    )
    expect(coloursIn(50, 30)).toEqual(only(green))
    expect(coloursIn(10, 10)).toEqual(only(white)) // its corner is round
    expect(coloursIn(150, 30)).toEqual(only(ink))
    expect(coloursIn(132, 12)).toEqual(only(white))
    expect(coloursIn(220, 40)).toEqual(only(blue))
    expect([coloursIn(310, 30), coloursIn(330, 30)]).toEqual([only(blue), only(white)])
  })

  it('tints and hatches an area within its edge', async () => {
    const area = { kind: 'rect', y: 10, width: 80, height: 80, radius: 0 } as const
    const { coloursIn } = await drawn(
      { ...area, x: 10, fill: 'q3-tint' },
      { ...area, x: 110, fill: 'q3-hatch' },
    )
    const tint = coloursIn(12, 12, 76, 76)
    expect(tint.size).toBe(1)
    expect(tint).not.toEqual(only(white))
    const hatch = coloursIn(112, 12, 76, 76)
    expect(hatch.has(white)).toBe(true)
    expect(hatch.size).toBeGreaterThan(1)
    expect(coloursIn(192, 5, 60, 90)).toEqual(only(white))
  })

  it('has a text at its anchor, and none of it outside the room it was set for', async () => {
    const label = { kind: 'text', size: 20, weight: 'strong', ink: 'ink' } as const
    const long = 'Boligforeningens beboerdemokrati'
    const { coloursIn } = await drawn(
      { ...label, text: 'Her', x: 20, y: 40, anchor: 'start', maxWidth: 100 },
      { ...label, text: long, x: 400, y: 40, anchor: 'middle', maxWidth: 100 },
    )
    expect(coloursIn(20, 24, 30, 16).has(ink)).toBe(true)
    expect(coloursIn(0, 0, 19, 60)).toEqual(only(white))
    expect(coloursIn(352, 24, 96, 16).has(ink)).toBe(true)
    expect(coloursIn(300, 0, 48, 60)).toEqual(only(white))
    expect(coloursIn(452, 0, 48, 60)).toEqual(only(white))
  })
})

describe('the Word renderer', () => {
  it('gives a Word file', async () => {
    const file = await docxRenderer.render(sampleCharter)
    expect(file.type).toMatch(/wordprocessingml\.document$/u)
    expect([...new Uint8Array(await file.slice(0, 2).arrayBuffer())]).toEqual([0x50, 0x4b])
  })
})
