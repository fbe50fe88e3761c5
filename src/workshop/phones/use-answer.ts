import { useRef, useState } from 'react'
import { emptyAnswer, type PhoneAnswer } from '#core/workshop/phones/phone-answer.ts'

export interface KeptAnswer {
  readonly kept: {
    readonly read: () => PhoneAnswer | null
    /** False where the browser keeps nothing. */
    readonly keep: (answer: PhoneAnswer | null) => boolean
  }
  readonly newName: () => string
}

/** What stands in the fields, kept with each change. */
export function useAnswer({ kept, newName }: KeptAnswer) {
  const [answer, show] = useState(() => kept.read() ?? emptyAnswer(newName()))
  const [back, setBack] = useState<{ readonly text: string; readonly to: PhoneAnswer } | null>(null)
  const [isKept, setKept] = useState(true)
  /** What comes from other phones comes between two drawings. */
  const latest = useRef(answer)
  const put = (next: PhoneAnswer) => {
    latest.current = next
    show(next)
    setKept(kept.keep(next))
  }
  return {
    answer,
    isKept,
    back,
    latest: () => latest.current,
    change: (next: PhoneAnswer) => {
      setBack(null)
      put(next)
    },
    /** The same with a way back, said by that text. */
    remove: (text: string, next?: PhoneAnswer) => {
      setBack({ text, to: latest.current })
      put(next ?? emptyAnswer(newName()))
      if (!next) kept.keep(null)
    },
    takeBack: () => {
      if (back) put(back.to)
      setBack(null)
    },
  }
}
export type AnswerAtHand = ReturnType<typeof useAnswer>
