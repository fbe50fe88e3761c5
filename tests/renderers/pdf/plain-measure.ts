import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { type LayoutTools, layOut } from '#renderers/pdf/layout/page-layout.ts'
import { a4 } from '#renderers/pdf/layout/page-regions.ts'
import type { LaidOut } from '#renderers/pdf/layout/page-set.ts'
import { isArtifact, type Owner } from '#renderers/pdf/layout/structure.ts'
import type { Measure } from '#renderers/pdf/text/measure.ts'

/** Every character is half an em wide, so that a test can count what a line holds. */
export const plainMeasure: Measure = {
  stretches: (word, face) => (word ? [{ face, text: word, width: 500 * word.length }] : []),
}

const plainTools = {
  measure: plainMeasure,
  hyphenate: (word: string) => [word],
  logo: null,
  regions: a4,
} satisfies LayoutTools

export const layOutPlainly = (charter: CharterDocument, more: Partial<LayoutTools> = {}): LaidOut =>
  layOut(charter, { ...plainTools, ...more })

/** A text as it stands on a sheet. */
export interface PlacedText {
  readonly text: string
  /** The element it belongs to, or the kind of artifact. */
  readonly in: string
  /** Of the baseline, in points from the page's top. */
  readonly y: number
  readonly x: number
  readonly size: number
  /** In points, without the blanks it ends with. */
  readonly width: number
}

export function textsOn({ sheets }: LaidOut, page: number): readonly PlacedText[] {
  const sequences = sheets[page]?.sequences ?? []
  return sequences.flatMap(({ owner, drawings }) =>
    drawings.flatMap((drawing) =>
      drawing.kind === 'text'
        ? [
            {
              text: drawing.text,
              in: nameOf(owner),
              x: drawing.x,
              y: drawing.y,
              size: drawing.size,
              width:
                (drawing.text.trimEnd().length * (500 + drawing.tracking) * drawing.size) / 1000,
            },
          ]
        : [],
    ),
  )
}

const nameOf = (owner: Owner) => (isArtifact(owner) ? owner : owner.tag)

/** The texts of a page that are read, each line once. */
export const readOn = (laidOut: LaidOut, page: number): readonly string[] =>
  textsOn(laidOut, page)
    .filter((placed) => !['layout', 'header', 'footer'].includes(placed.in))
    .map(({ text }) => text.trim())
