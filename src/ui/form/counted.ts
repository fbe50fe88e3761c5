import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useAnnounce } from '#ui/live-regions.tsx'

/** A soft limit: it tells, and never stops anyone from writing. */
export type CountedTexts = {
  softLimit?: number | undefined
  /** Negative when over. */
  counter?: ((left: number) => string) | undefined
}

const nearTheLimit = 40
/** Milliseconds without a key after which somebody has stopped typing, and listens. */
export const typingPause = 1_200

/** The words under a text control, once the limit is near; said when typing rests in it. */
export function useCounter(
  control: RefObject<HTMLTextAreaElement | null>,
  { softLimit, counter }: CountedTexts,
) {
  const [left, setLeft] = useState<number>()
  const { say } = useAnnounce()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const said = useRef<number>(undefined)
  const count = () => {
    if (softLimit === undefined || !control.current) return undefined
    const now = softLimit - control.current.value.length
    const near = now < nearTheLimit ? now : undefined
    setLeft(near)
    return near
  }
  const tell = useEffectEvent((near: number) => {
    if (!counter || near === said.current || document.activeElement !== control.current) return
    said.current = near
    say(counter(near))
  })
  const onTyped = () => {
    const near = count()
    clearTimeout(timer.current)
    if (near !== undefined) timer.current = setTimeout(() => tell(near), typingPause)
  }
  // After every render, because an uncontrolled form also sets the value without an event.
  useEffect(() => {
    count()
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return { onTyped, words: left === undefined ? undefined : counter?.(left) }
}
