import { useEffect, useRef } from 'react'
import { shownName } from '#core/questions/shown-name.ts'
import { clockOf, positionIn, type Run } from '#core/workshop/run/run.ts'
import { markPassed } from '#core/workshop/run/run-times.ts'
import type { Block } from '#core/workshop/workshop.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'

interface Looked {
  readonly block: string | null
  readonly left: number | null
}

/** Says aloud when a block begins, has come half way, has a minute left, and when its time is up; nothing between. */
export function useMarks(run: Run | null, blocks: readonly Block[], at: number) {
  const { run: words, workshop } = useWords()
  const { say, alert } = useAnnounce()
  const looked = useRef<Looked | null>(null)
  useEffect(() => {
    const before = looked.current
    const clock = run && clockOf(run, blocks, at)
    const block = run?.block ?? null
    looked.current = { block, left: clock?.left ?? null }
    if (!run || !before || !clock) return
    const place = positionIn(blocks, run).index ?? 0
    const { what = '', minutes = null } = blocks[place] ?? {}
    if (before.block !== block)
      say(words.said.begins(shownName(what, workshop.block(place + 1)), minutes))
    else if (before.left !== null && clock.left !== null && clock.total !== null) {
      const mark = markPassed(clock.total, before.left, clock.left)
      if (mark === 'over') alert(words.said.over)
      else if (mark) say(words.said[mark])
    }
  }, [run, blocks, at, words, workshop, say, alert])
}
