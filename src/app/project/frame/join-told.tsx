import { useEffect, useEffectEvent } from 'react'
import { useSession } from '#app/project/open/use-project.ts'
import { whatChanged } from '#core/project/what-changed.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Joined } from '#session/project-store.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { changedOnPage } from './find-changed.ts'

/**
 * Where another window takes away what has focus, as by deleting its row: that is said, and focus goes to the
 * heading of its list. Whoever stands anywhere else is left alone.
 */
export function JoinTold() {
  const { store } = useSession()
  const { travel } = useWords().frame
  const { say } = useAnnounce()
  const onLost = useEffectEvent(({ from, to }: Joined) => {
    const change = whatChanged(from, to)
    const [row] = change?.rows ?? []
    say(
      change?.kind === 'went' && row
        ? travel.wentElsewhere(row.name === '' ? travel.row : row.name, change.rows.length - 1)
        : travel.goneElsewhere,
    )
    const near = change && changedOnPage(change)
    const target = near ?? document.querySelector<HTMLElement>('main h1')
    target?.focus()
  })
  useEffect(() => {
    let frame = 0
    let from: Joined['from'] | null = null
    let stood: Element | null = null
    const stop = store.subscribe(({ joined }, before) => {
      if (!joined || joined === before.joined) return
      from ??= joined.from
      stood ??= inMain(document.activeElement)
      cancelAnimationFrame(frame)
      // Forms follow by themselves, and lists after them.
      frame = requestAnimationFrame(() => {
        const [was, lost] = [from, stood]
        from = null
        stood = null
        const isLost = lost && !lost.isConnected && document.activeElement === document.body
        if (was && isLost) onLost({ from: was, to: joined.to })
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [store])
  return null
}

const inMain = (element: Element | null) => (element?.closest('main') ? element : null)
