import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isSame } from '#core/plain-values.ts'
import { joinedAnswer } from '#core/workshop/phones/joined-answer.ts'
import { emptyAnswer, type PhoneAnswer } from '#core/workshop/phones/phone-answer.ts'

export interface KeptAnswer {
  readonly kept: {
    readonly read: () => PhoneAnswer | null
    /** False where the browser keeps nothing. */
    readonly keep: (answer: PhoneAnswer) => boolean
    /** Acts when another window may have written it. Gives back how to stop listening. */
    readonly whenOthersWrite: (act: () => void) => () => void
  }
  readonly newName: () => string
}

interface Removal {
  readonly text: string
  readonly before: PhoneAnswer
  readonly after: PhoneAnswer
}

/** What stands in the fields, kept with each change, and followed where another window changes it. */
export function useAnswer({ kept, newName }: KeptAnswer) {
  const [answer, show] = useState(() => kept.read() ?? emptyAnswer(newName()))
  const [back, setBack] = useState<Removal | null>(null)
  const [isKept, setKept] = useState(true)
  /** What comes from other phones comes between two drawings. */
  const latest = useRef(answer)
  /** What all windows have. */
  const seen = useRef(answer)
  const refresh = () => {
    const theirs = kept.read()
    // Nothing where it was cleared away: this window still has it.
    if (theirs === null || isSame(theirs, seen.current)) return latest.current
    latest.current = joinedAnswer({ base: seen.current, mine: latest.current, theirs })
    seen.current = theirs
    show(latest.current)
    return latest.current
  }
  const onOthersWrite = useEffectEvent(refresh)
  const { whenOthersWrite } = kept
  useEffect(() => whenOthersWrite(() => void onOthersWrite()), [whenOthersWrite])
  const put = (next: PhoneAnswer) => {
    latest.current = next
    show(next)
    const isNowKept = kept.keep(next)
    if (isNowKept) seen.current = next
    setKept(isNowKept)
  }
  return {
    answer,
    isKept,
    back,
    /** With what another window has written since; what is changed is changed from this. */
    latest: refresh,
    change: (next: PhoneAnswer) => {
      setBack(null)
      put(next)
    },
    /** The same with a way back, said by that text. */
    remove: (text: string, next?: PhoneAnswer) => {
      const before = refresh()
      // Other windows are to know it as deleted, not as cleared away.
      const after = next ?? emptyAnswer(newName())
      setBack({ text, before, after })
      put(after)
    },
    takeBack: () => {
      if (back) put(joinedAnswer({ base: back.after, mine: back.before, theirs: refresh() }))
      setBack(null)
    },
  }
}
export type AnswerAtHand = ReturnType<typeof useAnswer>
