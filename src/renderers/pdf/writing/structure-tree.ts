import type { LaidOut } from '#renderers/pdf/layout/page-set.ts'
import type { Attributes, Kid, StructureElement } from '#renderers/pdf/layout/structure.ts'
import type { LinkObjects } from './links.ts'
import type { Objects } from './objects.ts'
import { type Up, upOnPages } from './paths.ts'
import { hexText, numbers, reference } from './pdf-syntax.ts'

/** Writes the structure tree (ISO 32000-1, 14.7) and gives the number of its root. */
export function writeStructureTree(
  { root, sheets }: LaidOut,
  links: LinkObjects,
  objects: Objects,
): number {
  const tree = objects.reserve()
  const upOn = upOnPages(sheets)
  const elements = elementsOf(root)
  const numbersOf = new Map(elements.map((element) => [element, objects.reserve()]))
  const objectOf = (element: StructureElement | null) => (element && numbersOf.get(element)) ?? tree
  const parents = Array.from({ length: sheets.length }, (): number[] => [])
  for (const element of elements) {
    const page = firstPage(element)
    const kids = element.kids.map((kid) => {
      if (isElement(kid)) return reference(objectOf(kid))
      const on = `/Pg ${reference(objects.page(kid.page))}`
      if (kid.kind === 'link')
        return `<</Type /OBJR ${on} /Obj ${reference(links.get(kid)?.object ?? 0)}>>`
      const list = parents[kid.page]
      if (list) list[kid.id] = objectOf(element)
      return kid.page === page ? String(kid.id) : `<</Type /MCR ${on} /MCID ${kid.id}>>`
    })
    const on = page === null ? '' : ` /Pg ${reference(objects.page(page))}`
    const parent = reference(objectOf(element.parent))
    objects.write(
      objectOf(element),
      `<</S /${element.tag} /P ${parent}${on}${attributes(element.attributes, upOn(page ?? 0))} /K [${kids.join(' ')}]>>`,
    )
  }
  const linked = [...links].map(([link, { key }]) => `${key} ${reference(objectOf(link.element))}`)
  const parentTree = objects.reserve()
  const rows = parents.map((list, page) => `${page} [${list.map(reference).join(' ')}]`)
  objects.write(parentTree, `<</Nums [${[...rows, ...linked].join('\n')}]>>`)
  objects.write(
    tree,
    `<</Type /StructTreeRoot /K [${reference(objectOf(root))}] /ParentTree ${reference(parentTree)} /ParentTreeNextKey ${sheets.length + links.size}>>`,
  )
  return tree
}

const isElement = (kid: Kid): kid is StructureElement => kid.kind === 'element'

function elementsOf(root: StructureElement): readonly StructureElement[] {
  const found = [root]
  // The array grows while it is walked: breadth first, and no stack to overflow.
  for (const element of found) for (const kid of element.kids) if (isElement(kid)) found.push(kid)
  return found
}

function firstPage(element: StructureElement): number | null {
  for (const kid of element.kids) if (!isElement(kid)) return kid.page
  return null
}

/** By adding up, for thousands of elements of which most have none. */
function attributes(
  { scope, numbering, alternative, actualText, language, box }: Attributes,
  up: Up,
): string {
  let written = ''
  if (scope) written += ` /A <</O /Table /Scope /${scope}>>`
  if (numbering) written += ` /A <</O /List /ListNumbering /${numbering}>>`
  if (alternative) written += ` /Alt ${hexText(alternative)}`
  if (actualText) written += ` /ActualText ${hexText(actualText)}`
  if (language) written += ` /Lang (${language})`
  if (box) {
    const corners = numbers(box.x, up(box.y + box.height), box.x + box.width, up(box.y))
    written += ` /A <</O /Layout /Placement /Block /BBox [${corners}]>>`
  }
  return written
}
