import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './pager.module.css'

interface PagerProps {
  readonly page: number
  readonly size: number
  readonly total: number
  readonly words: {
    readonly shown: (from: number, to: number, total: number) => string
    readonly previous: string
    readonly next: string
  }
  readonly onPage: (page: number) => void
}

/** Leads through a list too long for one page; nothing when it is not. */
export function Pager({ page, size, total, words, onPage }: PagerProps) {
  const { say } = useAnnounce()
  if (total <= size) return null
  const last = Math.ceil(total / size) - 1
  const shown = (at: number) => words.shown(at * size + 1, Math.min(total, (at + 1) * size), total)
  // At an end the button stays, so that focus has somewhere to be.
  const go = (to: number) => {
    if (to < 0 || to > last) return
    onPage(to)
    say(shown(to))
  }
  return (
    <div className={styles.pager}>
      <Button
        variant="small"
        icon="chevron-left"
        aria-disabled={page === 0 || undefined}
        onClick={() => go(page - 1)}
      >
        {words.previous}
      </Button>
      <span>{shown(page)}</span>
      <Button
        variant="small"
        iconAfter="chevron-right"
        aria-disabled={page === last || undefined}
        onClick={() => go(page + 1)}
      >
        {words.next}
      </Button>
    </div>
  )
}
