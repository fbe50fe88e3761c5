import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { Figure, Hue, Shape } from '#core/figures/drawing/figure.ts'
import type { DrawFigure } from './figures.ts'
import { page } from './page.ts'

/** Units of a figure to a millimetre, and the lines of the PDF in millimetres. */
const mm = 4
const [height, width, first, step, thickness] = [297, 10, 3.04, 1.67, 0.58]
const lines: readonly { readonly ink: Hue; readonly dash: readonly number[] }[] = [
  { ink: 'q1', dash: [] },
  { ink: 'q2', dash: [10.6, 1.85] },
  { ink: 'q3', dash: [3.7, 1.85] },
  { ink: 'q4', dash: [0.69, 1.32] },
]

/** The line of each question beside each other, along the edge of a page. */
const spine: Figure = {
  name: 'table',
  title: '',
  description: '',
  width: width * mm,
  height: height * mm,
  shapes: lines.map(({ ink, dash }, place): Shape => {
    const x = (first + place * step) * mm
    return {
      kind: 'line',
      points: [
        [x, 0],
        [x, height * mm],
      ],
      stroke: { ink, width: thickness * mm, dash: dash.map((length) => length * mm) },
    }
  }),
}

/** Pixels a millimetre, sharp enough for print. */
const sharpness = 8

/** A picture of it for the head of a page, where it says nothing; none where no picture can be made. */
export async function drawSpine(draw: DrawFigure): Promise<(() => ImageRun) | null> {
  const data = await draw(spine, width * sharpness)
  if (!data) return null
  const pixels = page.size.height / 15
  return () =>
    new ImageRun({
      type: 'png',
      data,
      transformation: { width: (pixels * width) / height, height: pixels },
      floating: {
        horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
        verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
        behindDocument: true,
        wrap: { type: TextWrappingType.NONE },
      },
    })
}
