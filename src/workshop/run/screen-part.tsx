import type { MouseEvent } from 'react'
import { type Run, shownThings } from '#core/workshop/run/run.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Segmented } from '#ui/form/segmented.tsx'
import { Heading } from '#ui/heading.tsx'
import styles from './control.module.css'
import type { RunActs } from './run-window.ts'

interface ScreenPartProps {
  /** Null where no workshop is held. */
  readonly run: Run | null
  readonly acts: RunActs
  readonly href: string
}

/** What the room sees, and the window it sees it in. */
export function ScreenPart({ run, acts, href }: ScreenPartProps) {
  const { screen: words } = useWords().run
  return (
    <section className={styles.part} aria-labelledby="screen">
      <Heading level={2} id="screen">
        {words.heading}
      </Heading>
      <ButtonLink href={href} target={windowName} icon="maximize" onClick={openWindow}>
        {words.open}
      </ButtonLink>
      {run && (
        <>
          <Segmented
            legend={words.shows}
            name="shown"
            options={shownThings.map((value) => ({ value, label: words.shown[value] }))}
            value={run.shown}
            onValue={acts.show}
          />
          {run.isBlack && <p>{words.isBlack}</p>}
          <Button onClick={acts.black}>{run.isBlack ? words.notBlack : words.black}</Button>
        </>
      )}
      <p className={styles.quiet}>{words.note}</p>
    </section>
  )
}

/** One window, however often it is asked for. */
const windowName = 'medspil-projector'

/** A window of its own can be dragged onto the projector; where the browser gives none, the link opens a tab. */
function openWindow(event: MouseEvent<HTMLAnchorElement>) {
  const { href, target } = event.currentTarget
  const opened = window.open(href, target, 'popup,width=1280,height=720')
  if (opened === null) return
  event.preventDefault()
  opened.focus()
}
