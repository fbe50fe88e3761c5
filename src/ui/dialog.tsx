import {
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** What it is about, read out with the title: focus may begin after it. */
  description?: string | undefined
  closeLabel: string
  /** 'sheet' comes up from the bottom edge, for small screens; 'side' stands along the page, and fills a small one. */
  variant?: 'center' | 'sheet' | 'side' | undefined
  children: ReactNode
  actions?: ReactNode | undefined
  /** Takes focus first; otherwise the title does. */
  initialFocus?: RefObject<HTMLElement | null> | undefined
}

/**
 * A window over the page. The browser's own modal dialog keeps focus inside, makes the page behind
 * inert, and gives focus back to whatever had it.
 */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, description, closeLabel, variant = 'center', initialFocus } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const descriptionId = useId()

  useLayoutEffect(() => {
    const element = dialog.current
    if (!element || !open) return
    element.showModal()
    const first = initialFocus?.current ?? heading.current
    first?.focus()
    return () => element.close()
  }, [open, initialFocus])

  // A file input inside tells of its own cancel, and that event bubbles up to here.
  const closeFor = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget && open) onClose()
  }
  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-labelledby={titleId}
      aria-describedby={description ? descriptionId : undefined}
      className={classNames(styles.dialog, variant !== 'center' && styles[variant])}
      onCancel={(event) => {
        if (event.target === event.currentTarget) event.preventDefault()
        closeFor(event)
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) closeFor(event)
      }}
    >
      {open && (
        <div className={styles.inner}>
          <div className={styles.head}>
            <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
              {title}
            </h2>
            <Button variant="text" icon="x" iconOnly aria-label={closeLabel} onClick={onClose} />
          </div>
          <div className={styles.body}>
            {description && <p id={descriptionId}>{description}</p>}
            {props.children}
          </div>
          {props.actions && <div className={styles.actions}>{props.actions}</div>}
        </div>
      )}
    </dialog>
  )
}
