import type { LaidOut, Sheet } from '#renderers/pdf/layout/page-set.ts'
import type { PlacedLink } from '#renderers/pdf/layout/structure.ts'
import type { Objects } from './objects.ts'
import { destination } from './outline.ts'
import { upOnPages } from './paths.ts'
import { hexText, numbers, reference, uri } from './pdf-syntax.ts'

/** A link's annotation: its object, and its key in the parent tree, behind those of the pages. */
export interface LinkObject {
  /** 0 until its page is written. */
  object: number
  readonly key: number
}

export type LinkObjects = ReadonlyMap<PlacedLink, LinkObject>

export function linkObjects(sheets: readonly Sheet[]): LinkObjects {
  const links = sheets.flatMap((sheet) => sheet.links)
  return new Map(links.map((link, index) => [link, { object: 0, key: sheets.length + index }]))
}

/** Writes the annotations that make links work, under the numbers they were promised. */
export function writeLinks(
  links: LinkObjects,
  { bookmarks, sheets }: Pick<LaidOut, 'bookmarks' | 'sheets'>,
  objects: Objects,
): void {
  const upOn = upOnPages(sheets)
  const leadsTo = (href: string) => {
    if (!href.startsWith('#')) return `/A <</S /URI /URI ${uri(href)}>>`
    const found = bookmarks.find(({ anchor }) => anchor === href.slice(1))
    if (!found) throw new Error(`Nothing in the paper is called ${href}.`)
    return `/Dest ${destination(found, upOn(found.page), objects)}`
  }
  for (const [{ page, box, href, says }, { object, key }] of links) {
    const up = upOn(page)
    const corners = numbers(box.x, up(box.y + box.height), box.x + box.width, up(box.y))
    objects.write(
      object,
      `<</Type /Annot /Subtype /Link /Rect [${corners}] /F 4 /Border [0 0 0] ${leadsTo(href)} /Contents ${hexText(says)} /StructParent ${key} /P ${reference(objects.page(page))}>>`,
    )
  }
}
