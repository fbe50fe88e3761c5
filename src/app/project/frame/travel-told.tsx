import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { reveal } from '#app/project/open/reveal.ts'
import { useScreenTitles } from '#app/project/open/screen-titles.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { address } from '#app/shell/paths.ts'
import { whatChanged } from '#core/project/what-changed.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { changedOnPage, sameControlAs } from './find-changed.ts'
import { saidOfChange } from './said-of-change.ts'
import { shows } from './shows.ts'

/**
 * What undo or redo did, whoever asked for it: said, and where that takes what had focus away, shown by
 * focus. What lies on another screen is told on this one, with the way there. One for each screen:
 * what was done on another is no news.
 */
export function TravelTold({ here }: { here: string }) {
  const words = useWords()
  const { travel } = words.frame
  const id = useProject((state) => state.project.id)
  const latest = useProject((state) => state.travelled)
  const [known] = useState(latest)
  const travelled = latest === known ? null : latest
  const change = useMemo(() => travelled && whatChanged(travelled.from, travelled.to), [travelled])
  const titleOf = useScreenTitles()
  const { say } = useAnnounce()
  const lastFocus = useLastFocus()

  const on = change?.on ?? null
  const elsewhere = on !== null && !shows(here, on) ? on : null
  const sentence = () => {
    if (!travelled || !change) return null
    if (elsewhere === null) return travel[travelled.way](saidOfChange(change, words))
    const title = titleOf(elsewhere)
    return travel[`${travelled.way}On`](title, saidOfChange(change, words, title))
  }
  const onTravelled = useEffectEvent(() => {
    const text = sentence()
    if (text) say(text)
    if (document.activeElement && document.activeElement !== document.body) return
    const shown = change && elsewhere === null ? changedOnPage(change) : null
    const target = shown ?? lastFocus() ?? document.querySelector<HTMLElement>('main h1')
    if (shown) reveal(shown)
    target?.focus()
  })
  useEffect(() => {
    if (travelled) onTravelled()
  }, [travelled])

  if (elsewhere === null) return null
  return (
    <Notice
      kind="info"
      actions={
        <ButtonLink variant="small" href={address(`/p/${id}/${elsewhere}`)}>
          {travel.to(titleOf(elsewhere))}
        </ButtonLink>
      }
    >
      {sentence()}
    </Notice>
  )
}

/** Finds again what had focus just before the last step, which may have drawn its form anew. */
function useLastFocus(): () => HTMLElement | null {
  const { store } = useSession()
  const find = useRef<() => HTMLElement | null>(() => null)
  useEffect(
    () =>
      store.subscribe(({ travelled }, before) => {
        if (travelled && travelled !== before.travelled)
          find.current = sameControlAs(document.activeElement)
      }),
    [store],
  )
  return () => find.current()
}
