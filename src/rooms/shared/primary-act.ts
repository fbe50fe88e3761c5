import { createContext, use, useEffect } from 'react'

/** Tells the page that a primary act stands in it, until the function it gives is called. */
export const PrimaryActContext = createContext<(() => () => void) | null>(null)

/** While `isHere`, a primary act stands in the page, and the page's own way on is quiet: there is one at a time. */
export function usePrimaryAct(isHere: boolean): void {
  const claim = use(PrimaryActContext)
  useEffect(() => (isHere ? claim?.() : undefined), [claim, isHere])
}
