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
  const [isHeld, setIsHeld] = useState(false)
  if (!words || !take) return null
  const onTake = async () => {
    const work = workInHand()
    if (work && !(await work.write())) {
      setIsHeld(true)
      alert(words.newer.held)
    } else take()
  }
  return (
    <p>
      {isHeld ? words.newer.held : words.newer.text}{' '}
      <Button variant="text" onClick={() => void onTake()}>
        {words.newer.take}
      </Button>
    </p>
  )
}
