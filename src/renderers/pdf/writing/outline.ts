import type { Bookmark, LaidOut } from '#renderers/pdf/layout/page-set.ts'
import type { Objects } from './objects.ts'
import { type Up, type UpOn, upOnPages } from './paths.ts'
import { hexText, number, reference } from './pdf-syntax.ts'

interface Entry {
  readonly bookmark: Bookmark | null
  readonly object: number
  readonly parent: Entry | null
  readonly kids: Entry[]
}

/** Writes the bookmarks as a tree, all of them open, and gives the number of its root. */
export function writeOutline(
  { bookmarks, sheets }: Pick<LaidOut, 'bookmarks' | 'sheets'>,
  objects: Objects,
): number {
  const root: Entry = { bookmark: null, object: objects.reserve(), parent: null, kids: [] }
  let above = root
  for (const bookmark of bookmarks) {
    while (above.bookmark && above.bookmark.level >= bookmark.level) above = above.parent ?? root
    const entry: Entry = { bookmark, object: objects.reserve(), parent: above, kids: [] }
    above.kids.push(entry)
    above = entry
  }
  objects.write(root.object, `<</Type /Outlines${kidsOf(root)}>>`)
  writeKids(root, upOnPages(sheets), objects)
  return root.object
}

function writeKids(entry: Entry, upOn: UpOn, objects: Objects): void {
  for (const [index, kid] of entry.kids.entries()) {
    const { bookmark } = kid
    if (!bookmark) continue
    const previous = entry.kids[index - 1]
    const next = entry.kids[index + 1]
    const neighbours = [
      previous ? ` /Prev ${reference(previous.object)}` : '',
      next ? ` /Next ${reference(next.object)}` : '',
    ].join('')
    objects.write(
      kid.object,
      `<</Title ${hexText(bookmark.title)} /Parent ${reference(entry.object)}${neighbours}${kidsOf(kid)} /Dest ${destination(bookmark, upOn(bookmark.page), objects)}>>`,
    )
    writeKids(kid, upOn, objects)
  }
}

/** Where a bookmark leads, for a link too. */
export function destination({ page, top }: Bookmark, up: Up, objects: Objects): string {
  const above = number(up(Math.max(0, top - roomAbove)))
  return `[${reference(objects.page(page))} /XYZ 0 ${above} null]`
}

/** Points a viewer shows above the place a bookmark leads to. */
const roomAbove = 14

function kidsOf({ kids }: Entry): string {
  const first = kids[0]
  const last = kids.at(-1)
  if (!first || !last) return ''
  return ` /First ${reference(first.object)} /Last ${reference(last.object)} /Count ${kids.reduce((sum, kid) => sum + 1 + below(kid), 0)}`
}

const below = ({ kids }: Entry): number => kids.reduce((sum, kid) => sum + 1 + below(kid), 0)
