import type { MouseEvent } from 'react'
import type { IdeasOnScreen } from '#core/workshop/run/ideas-on-screen.ts'
import { type Run, type Shown, shownThings } from '#core/workshop/run/run.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { Heading } from '#ui/heading.tsx'
import { Silence } from '#workshop/silence.tsx'
import styles from './control.module.css'
import { Pages } from './pages.tsx'
import type { RunActs } from './run-window.ts'

interface ScreenPartProps {
  /** Null where no workshop is held. */
  readonly run: Run | null
  readonly acts: RunActs
  readonly href: string
  /** Of the ideas that are shown. */
  readonly shown: IdeasOnScreen | null
}

/** What the room sees, and the window it sees it in. */
export function ScreenPart({ run, acts, href, shown }: ScreenPartProps) {
  const { screen: words } = useWords().run
  const isLarge = run && run.large !== null && !run.isBlack && !run.isCodeShown
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
          <ChoiceGroup<Shown>
            legend={words.shows}
            name="shown"
            options={shownThings.map((value) => ({ value, label: words.shown[value] }))}
            value={run.shown}
            onValue={acts.show}
          />
          {shown && <IdeasPart shown={shown} acts={acts} />}
          <Silence isSilent={run.isSilent} onSilence={acts.silence} />
          {isLarge && <p>{words.isLarge}</p>}
          {run.isBlack ? <p>{words.isBlack}</p> : run.isCodeShown && <p>{words.isCodeShown}</p>}
          <div className={styles.pages}>
            {isLarge && <Button onClick={acts.notLarge}>{words.notLarge}</Button>}
            <Button onClick={acts.code}>
              {run.isCodeShown && !run.isBlack ? words.notCode : words.code}
            </Button>
            <Button onClick={acts.black}>{run.isBlack ? words.notBlack : words.black}</Button>
          </div>
        </>
      )}
      <p className={styles.quiet}>{words.note}</p>
    </section>
  )
}

/** What becomes of the ideas on the projector, as it stands there. */
function IdeasPart({ shown, acts }: { shown: IdeasOnScreen; acts: RunActs }) {
  const { screen: words, projector } = useWords().run
  const { hidden, page, pages } = shown
  if (hidden === 'dots') return <p>{words.dotsHidden}</p>
  if (pages < 2) return null
  return (
    <div className={styles.pages}>
      <span>{projector.ideas.page(page + 1, pages)}</span>
      <Pages acts={acts} />
    </div>
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
