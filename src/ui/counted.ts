import { type RefObject, useEffect, useState } from 'react'

/** A soft limit: it tells, and never stops anyone from writing. */
export type CountedTexts = {
  softLimit?: number | undefined
  /** Negative when over. */
  counter?: ((left: number) => string) | undefined
}

const nearTheLimit = 40

/** The words under a text control, once the limit is near. */
export function useCounter(
  control: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  { softLimit, counter }: CountedTexts,
) {
  const [left, setLeft] = useState<number>()
  const count = () => {
    if (softLimit === undefined || !control.current) return
    const now = softLimit - control.current.value.length
    setLeft(now < nearTheLimit ? now : undefined)
  }
  // After every render, because an uncontrolled form also sets the value without an event.
  useEffect(count)
  return { count, words: left === undefined ? undefined : counter?.(left) }
}
