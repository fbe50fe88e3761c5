import type { Place } from './pdf-file.ts'

/** An element of the structure tree (ISO 32000-1, 14.7.2), over all its pages. */
export interface Element {
  readonly tag: string
  readonly object: number
  readonly place: Place
  readonly kids: readonly Kid[]
}

export type Kid = Element | Content | Annotation

/** What one page draws of an element. */
export interface Content {
  readonly kind: 'content'
  /** The page's object; null when it is not said. */
  readonly page: number | null
  readonly id: number
}

export interface Annotation {
  readonly kind: 'annotation'
  readonly object: number | null
}

export const isElement = (kid: Kid): kid is Element => 'tag' in kid

/** The elements below the root; a tree that bites its own tail throws. */
export function structureOf(root: Place): readonly Element[] {
  const seen = new Set<number>()
  const elementAt = (place: Place): Element => {
    const object = place.object ?? 0
    if (seen.has(object)) throw new Error(`structure element ${object} stands twice in the tree`)
    seen.add(object)
    const own = place.at('Pg').object
    const kids = place.at('K').items.map((kid): Kid => {
      if (kid.number !== null) return { kind: 'content', page: own, id: kid.number }
      const type = kid.at('Type').name
      if (type === 'MCR')
        return {
          kind: 'content',
          page: kid.at('Pg').object ?? own,
          id: kid.at('MCID').number ?? -1,
        }
      if (type === 'OBJR') return { kind: 'annotation', object: kid.at('Obj').object }
      return elementAt(kid)
    })
    return { tag: place.at('S').name ?? '', object, place, kids }
  }
  return root.at('K').items.map(elementAt)
}

/** The element and all below it, in reading order. */
export function everyElement(elements: readonly Element[]): readonly Element[] {
  const found: Element[] = []
  const visit = (element: Element) => {
    found.push(element)
    for (const kid of element.kids) if (isElement(kid)) visit(kid)
  }
  for (const element of elements) visit(element)
  return found
}

export const childrenOf = ({ kids }: Element): readonly Element[] => kids.filter(isElement)

/** An attribute by its owner, as `Table` or `Layout`. */
export function attribute({ place }: Element, owner: string, key: string): Place | null {
  const holder = place
    .at('A')
    .items.find((item) => item.at('O').name === owner && item.at(key).exists)
  return holder ? holder.at(key) : null
}
