import { createContext, use, useEffect, useId } from 'react'
import type { FieldId } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'

/** How an answer can sound, and how it had better not. */
export interface GivenExample {
  /** What is answered: it tells the examples of a page apart. */
  readonly of: string
  readonly good: string
  readonly bad: string
}

export interface KnownExample extends GivenExample {
  readonly id: string
  readonly field: FieldId | null
}

/** What a page does with the examples of its fields, and what it knows of them. */
export interface ExamplesOfPage {
  /** The example of the field that has focus, or had it last. */
  readonly focused: string | null
  /** Whether examples stand beside the fields where the window has room for them. */
  readonly isBeside: boolean
  readonly isHidden: boolean
  readonly onHidden: (isHidden: boolean) => void
  /** Fields that keep the page from being answered, once it is begun. */
  readonly lacking: readonly FieldId[]
  /** Makes an example known until the function it gives is called. */
  readonly know: (example: KnownExample) => () => void
  /** The same for the questions a group can ask itself; null where they stand in the page themselves. */
  readonly ask: ((page: PageId) => () => void) | null
}

/** Null where a page has no place for examples: each then stands under its field. */
export const ExamplesContext = createContext<ExamplesOfPage | null>(null)

/** Does the page lack an answer to this field? */
export const useLacks = (field: FieldId): boolean =>
  use(ExamplesContext)?.lacking.includes(field) ?? false

/** Makes the example known to the page, and gives the id it goes by. */
export function useKnown({ of, good, bad }: GivenExample, field: FieldId | null): string {
  const id = useId()
  const know = use(ExamplesContext)?.know
  useEffect(() => know?.({ id, field, of, good, bad }), [know, id, field, of, good, bad])
  return id
}

/**
 * The example nearest to an element of the page: that of the smallest part around it that has any; null
 * where that part has several, since none is then its own.
 */
export function exampleNear(element: Element, page: Element): string | null {
  const own = element.closest<HTMLElement>('[data-example]')
  if (own) return own.dataset.example ?? null
  for (let part = element.parentElement; part && part !== page; part = part.parentElement) {
    const found = part.querySelectorAll<HTMLElement>('[data-example]')
    if (found.length > 0) return found.length === 1 ? (found[0]?.dataset.example ?? null) : null
  }
  return null
}
