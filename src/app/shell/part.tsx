import { type ComponentType, useEffect, useRef } from 'react'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched, type NotFetchedPlace } from './not-fetched.tsx'
import { contentId } from './shell-bar.tsx'

/**
 * A component whose code is fetched when it is first shown. Where that fails its place says so, all
 * else goes on, and it comes when it can be had. (React's `lazy` remembers a failure for good.)
 */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  place: NotFetchedPlace = 'part',
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null
  const fetched = async () => {
    known ??= await load()
    return known
  }
  return function Part(props: Props) {
    const { found: Found, hasFailed, again } = useFetched(fetched, known)
    useFocusOnComing(hasFailed)
    if (Found) return <Found {...props} />
    return hasFailed ? <NotFetched place={place} onAgain={again} /> : null
  }
}

/** Focus that stood on what has gone, as the button to try again, goes to the content that has come. */
function useFocusOnComing(hasFailed: boolean) {
  const hadFailed = useRef(false)
  useEffect(() => {
    const hasCome = hadFailed.current && !hasFailed
    hadFailed.current = hasFailed
    if (hasCome && document.activeElement === document.body)
      document.getElementById(contentId)?.focus({ preventScroll: true })
  }, [hasFailed])
}
