import type { PageSize } from '#renderers/pdf/layout/page-regions.ts'
import type { LaidOut, Sequence } from '#renderers/pdf/layout/page-set.ts'
import { type Artifact, isArtifact } from '#renderers/pdf/layout/structure.ts'
import { endOfText, newPen, operators, type Resources } from './operators.ts'

/** What pages are drawn on. */
export interface PageWriter {
  readonly addPage: (size: PageSize) => void
  /** Adds operators to the page begun last. */
  readonly write: (content: string) => void
}

/** Draws what is laid out, each drawing inside the mark of what it belongs to. Decides nothing. */
export function drawPages(
  { sheets }: LaidOut,
  pages: PageWriter,
  resources: Resources,
  onPage: (done: number) => void = () => {},
): void {
  for (const [index, { size, sequences }] of sheets.entries()) {
    pages.addPage(size)
    const pen = newPen()
    const content: string[] = []
    for (const sequence of sequences) {
      content.push(begin(sequence))
      for (const drawing of sequence.drawings) content.push(operators(drawing, resources, pen))
      content.push(`${endOfText(pen)}EMC`)
    }
    // As one string: thousands of small ones would be moved about until the file is made.
    pages.write(content.join('\n'))
    onPage(index + 1)
  }
}

const artifacts: Readonly<Record<Artifact, string>> = {
  layout: '<</Type /Layout>>',
  header: '<</Type /Pagination /Subtype /Header>>',
  footer: '<</Type /Pagination /Subtype /Footer>>',
}

function begin({ owner, content }: Sequence): string {
  if (isArtifact(owner)) return `/Artifact ${artifacts[owner]} BDC`
  return `/${owner.tag} <</MCID ${content?.id ?? 0}>> BDC`
}
