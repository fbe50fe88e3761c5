import { useState } from 'react'
import { workInHand } from '#app/shell/work-in-hand.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { useOffline } from './offline-store.ts'
import { useOfflineWords } from './use-offline-words.ts'

/** A newer build that has come, and the way to it. What is written is kept first, or the page stays. */
export function NewerBuild() {
  const words = useOfflineWords()
  const { take } = useOffline()
  const { alert } = useAnnounce()
  const [said, setSaid] = useState<'text' | 'held' | 'taking'>('text')
  if (!words || !take) return null
  const onTake = async () => {
    const work = workInHand()
    if (work && !(await work.write())) {
      setSaid('held')
      alert(words.newer.held)
      return
    }
    // At once as a rule; where another window has just asked for files, Chromium waits half a minute.
    setSaid('taking')
    take()
  }
  return (
    <p>
      {words.newer[said]}{' '}
      <Button variant="text" onClick={() => void onTake()}>
        {words.newer.take}
      </Button>
    </p>
  )
}
