import { type FileChild, ImageRun, Paragraph } from 'docx'
import type { CharterDocument, FigureBlock } from '#core/charter/document/charter-document.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import { readableLine } from '#renderers/shared/readable-text.ts'
import { page } from './page.ts'
import type { Paper, Pictures } from './paper.ts'
import { runsOf } from './runs.ts'

/** A figure as the bytes of a PNG, `width` pixels wide; null where no picture can be made. */
export type DrawFigure = (figure: Figure, width: number) => Promise<Uint8Array | null>

/** For print: three times the 96 pixels of an inch. */
const sharpness = 3

/** Draws all figures of a charter, one after the other: each takes a canvas of some megabytes. */
export async function picturesOf(
  { summary, sections }: CharterDocument,
  draw: DrawFigure,
): Promise<Pictures> {
  const pictures = new Map<Figure, Uint8Array>()
  for (const block of [...summary, ...sections.flatMap(({ blocks }) => blocks)]) {
    if (block.kind !== 'figure') continue
    const { figure } = block
    const picture = await draw(figure, Math.round(sizeOf(figure).width * sharpness))
    if (picture) pictures.set(figure, picture)
  }
  return pictures
}

/** A page is measured in twentieths of a point, a picture in pixels at 96 to the inch. */
const twentiethsPerPixel = 15
const most = {
  width: page.width / twentiethsPerPixel,
  height: (0.75 * page.size.height) / twentiethsPerPixel,
}

function sizeOf({ width, height }: Figure): { readonly width: number; readonly height: number } {
  const scale = Math.min(most.width / width, most.height / height)
  return { width: width * scale, height: height * scale }
}

/**
 * A caption, and below it the figure as one picture with all it shows in its alternative: of a group
 * of Word's own shapes, LibreOffice tells each line apart and the alternative not at all. Where there
 * is no picture, its words stand there.
 */
export function figureOf({ figure }: FigureBlock, { pictures }: Paper): readonly FileChild[] {
  const data = pictures.get(figure)
  const [title, description] = [readableLine(figure.title), readableLine(figure.description)]
  const caption = new Paragraph({ style: 'Caption', children: runsOf([{ text: title }]) })
  if (!data)
    return [caption, new Paragraph({ style: 'Quiet', children: runsOf([{ text: description }]) })]
  const altText = { name: title, description }
  const picture = new ImageRun({ type: 'png', data, transformation: sizeOf(figure), altText })
  return [caption, new Paragraph({ style: 'Picture', children: [picture] })]
}
