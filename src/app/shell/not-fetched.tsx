import { useEffect } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { useArrival } from './arrival.tsx'
import styles from './instead.module.css'
import { contentId, ShellBar } from './shell-bar.tsx'

/** What could not be fetched: a part of a screen, all of it below the bar, or the bar as well. */
export type NotFetchedPlace = 'part' | 'screen' | 'all'

interface NotFetchedProps {
  readonly onAgain: () => void
}

/** Stands where a part of the application could not be fetched, until it comes. */
export function NotFetched({ place, onAgain }: NotFetchedProps & { place: NotFetchedPlace }) {
  const { title } = useShell().shell.notices.notFetched
  const { alert } = useAnnounce()
  useEffect(() => alert(title), [alert, title])
  if (place === 'part') return <Why heading={title} onAgain={onAgain} />
  if (place === 'screen') return <InsteadOfScreen onAgain={onAgain} />
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <InsteadOfScreen onAgain={onAgain} />
      </Page>
    </>
  )
}

function InsteadOfScreen({ onAgain }: NotFetchedProps) {
  const { title } = useShell().shell.notices.notFetched
  const heading = useArrival(title)
  return (
    <>
      <PageHead title={title} headingRef={heading} />
      <Why onAgain={onAgain} />
    </>
  )
}

function Why({ heading, onAgain }: NotFetchedProps & { heading?: string }) {
  const { notFetched, retry, crash } = useShell().shell.notices
  // Without a network a reload would leave nothing at all.
  const mayReload = navigator.onLine
  return (
    <Notice
      kind="error"
      className={styles.notice}
      heading={heading}
      actions={
        <>
          <Button onClick={onAgain}>{retry}</Button>
          {mayReload && <Button onClick={() => location.reload()}>{crash.reload}</Button>}
        </>
      }
    >
      {mayReload ? `${notFetched.text} ${notFetched.online}` : notFetched.text}
    </Notice>
  )
}
