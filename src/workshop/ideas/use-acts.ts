import { useEffect, useRef, useState } from 'react'
import type { Project } from '#core/project/project.ts'
import type { Idea, IdeaChange } from '#core/workshop/ideas/ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { IdeasAtHand } from './ideas-at-hand.ts'

/** What was done last, and how it is taken back. */
export interface Back {
  readonly text: string
  /** Of what was done to the project: how it was then. Once that is another, the way back is the project's own. */
  readonly project?: Project
  /** False where it could not be. */
  readonly undo: () => Promise<boolean>
}

/** Changes ideas, each time with the way back; what is not kept is said. */
export function useActs(ideas: IdeasAtHand) {
  const { ideas: words } = useWords()
  const { say, alert } = useAnnounce()
  const [back, setBack] = useState<Back | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What had focus is gone with what was done.
    if (back && document.activeElement === document.body) undo.current?.focus()
  }, [back])

  const write = async (changes: readonly IdeaChange[]) => {
    const done = await ideas.change(changes)
    setFailed(!done.ok)
    if (!done.ok) alert(words.failed.title)
    return done.ok
  }
  const act = async (changes: readonly IdeaChange[], told: string) => {
    const reverse = reversed(ideas.getState().all, changes)
    const isDone = await write(changes)
    if (!isDone) return false
    setBack({ text: told, undo: () => write(reverse) })
    say(told)
    return true
  }
  return {
    act,
    write,
    back,
    undo,
    hasFailed,
    offer: setBack,
    takeBack: async () => {
      if (!back || !(await back.undo())) return
      setBack(null)
      say(words.back.undone)
    },
  }
}

/** What makes the ideas again what they are before the changes. */
function reversed(all: readonly Idea[], changes: readonly IdeaChange[]): readonly IdeaChange[] {
  const byNumber = new Map(all.map((idea) => [idea.number, idea]))
  return changes.flatMap(({ number, to }): IdeaChange[] => {
    const before = byNumber.get(number)
    if (!before) return []
    if (to === null) return [{ number, to: before }]
    const parts = Object.keys(to).map((key) => [key, before[key as keyof Idea]])
    return [{ number, to: Object.fromEntries(parts) }]
  })
}
