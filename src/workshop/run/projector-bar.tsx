import { useEffect, useState } from 'react'
import type { Run } from '#core/workshop/run/run.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Pages } from './pages.tsx'
import styles from './projector.module.css'
import type { RunActs } from './run-window.ts'

export interface ProjectorBarProps {
  /** Of the window the workshop is led from. */
  readonly control: string
  readonly open: Run | null
  readonly acts: RunActs
  /** Of the ideas that are shown. */
  readonly pages: number
}

/** All that a workshop is run by, for one who has one window. It hides when the pointer rests and focus is elsewhere. */
export function ProjectorBar({ open, acts, control, pages }: ProjectorBarProps) {
  const { run: words } = useWords()
  const goes = open !== null && !open.isOver
  return (
    <section className={styles.bar} aria-label={words.projector.bar}>
      {goes ? (
        <>
          <Button variant="small" icon="arrow-left" onClick={acts.back}>
            {words.back}
          </Button>
          {open.block !== null && (
            <>
              <Button variant="small" onClick={acts.pauseOrGoOn}>
                {open.pausedSince === null ? words.pause : words.goOn}
              </Button>
              <Button variant="small" onClick={acts.minute}>
                {words.plusMinute}
              </Button>
            </>
          )}
          <Button variant="small" iconAfter="arrow-right" onClick={acts.next}>
            {words.next}
          </Button>
          <Button variant="small" aria-pressed={open.isBlack} onClick={acts.black}>
            {words.projector.black}
          </Button>
          <Button variant="small" aria-pressed={open.isCodeShown} onClick={acts.code}>
            {words.projector.code}
          </Button>
          {open.large && (
            <Button variant="small" onClick={acts.notLarge}>
              {words.screen.notLarge}
            </Button>
          )}
          <IdeaActs {...{ open, acts, pages }} />
        </>
      ) : (
        <Button variant="small" onClick={open ? acts.pauseOrGoOn : acts.begin}>
          {open ? words.goOnAnyway : words.begin}
        </Button>
      )}
      <FullScreen />
      <ButtonLink variant="small" href={control}>
        {words.projector.control}
      </ButtonLink>
    </section>
  )
}

function IdeaActs({
  open,
  acts,
  pages,
}: Pick<ProjectorBarProps, 'acts' | 'pages'> & { open: Run }) {
  const { run: words, ideas } = useWords()
  const isOn = open.shown === 'ideas'
  return (
    <>
      <Button
        variant="small"
        aria-pressed={isOn}
        onClick={() => acts.show(isOn ? 'block' : 'ideas')}
      >
        {ideas.title}
      </Button>
      {open.isSilent && isOn && (
        <Button variant="small" onClick={() => acts.silence(false)}>
          {words.screen.notSilent}
        </Button>
      )}
      {pages > 1 && <Pages acts={acts} />}
    </>
  )
}

function FullScreen() {
  const { projector: words } = useWords().run
  const [isFull, setFull] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  if (!document.fullscreenEnabled) return null
  const turn = () =>
    isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  return (
    // What a browser refuses leaves the window as it is.
    <Button variant="small" icon="maximize" onClick={() => void turn().catch(() => undefined)}>
      {isFull ? words.notFull : words.full}
    </Button>
  )
}
