import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { LiveRegions } from '#ui/live-regions.tsx'
import styles from './large-layer.module.css'

export interface LargeLayerProps {
  readonly title: string
  /** Whose it is, in a quiet line. */
  readonly meta?: ReactNode
  /** What stands at the foot, before the way out. */
  readonly foot?: ReactNode
  readonly closeLabel: string
  /** Finds what takes focus; otherwise the title does. */
  readonly focusOn?: string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * Something of the page over everything else, for a room to see: the whole screen where the browser gives
 * it, else the whole window.
 */
export function LargeLayer(props: LargeLayerProps) {
  const { title, meta, foot, closeLabel, focusOn = 'h2', onClose, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useWholeScreen(onClose)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>(focusOn)?.focus()
    return () => element?.close()
  }, [focusOn])
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      className={styles.layer}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {/* What is said beside a window that shuts the rest out is not heard. */}
      <LiveRegions>
        <div className={styles.words}>
          <Heading level={2} className={styles.title} tabIndex={-1}>
            {title}
          </Heading>
          {meta && <p>{meta}</p>}
        </div>
        {children}
        <div className={styles.foot}>
          {foot}
          <Button icon="x" className={styles.close} onClick={onClose}>
            {closeLabel}
          </Button>
        </div>
      </LiveRegions>
    </dialog>
  )
}

/** A few sentences, as large as a room has to have them. */
export function LargeTexts({ texts }: { texts: readonly string[] }) {
  return (
    <div className={styles.texts}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}

/** Asks for the whole screen while it is shown; whoever leaves that leaves this too. */
function useWholeScreen(onLeft: () => void) {
  const left = useEffectEvent(onLeft)
  useEffect(() => {
    const { documentElement: all } = document
    let isWhole = false
    const onChange = () => {
      if (isWhole && document.fullscreenElement !== all) left()
      isWhole = document.fullscreenElement === all
    }
    document.addEventListener('fullscreenchange', onChange)
    const leave = () => {
      if (document.fullscreenElement === all) document.exitFullscreen().catch(() => {})
    }
    let isOver = false
    // Refused by a policy or an older browser: the window is what there is. Granted too late, it is given back.
    all.requestFullscreen?.().then(
      () => isOver && leave(),
      () => {},
    )
    return () => {
      isOver = true
      document.removeEventListener('fullscreenchange', onChange)
      leave()
    }
  }, [])
}
