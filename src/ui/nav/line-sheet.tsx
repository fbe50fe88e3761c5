import { type ReactNode, useState } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Dialog } from '#ui/dialog.tsx'
import type { Hue } from '#ui/hue.ts'
import { Icon } from '#ui/icon.tsx'
import { QuestionNumber } from '#ui/question-number.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { ariaCurrent, type LineNavProps, type Place } from './line.ts'
import styles from './line-sheet.module.css'
import { PartStatus } from './part-strip.tsx'

export type LineSheetProps = LineNavProps & {
  id?: string | undefined
  /** Where one is: the page, and of a question its number and which part of it this is. */
  here: {
    label: string
    question?: Hue | undefined
    number?: number | undefined
    part?: string | undefined
  }
  title: string
  /** What all of it is: the project's name. */
  of?: ReactNode | undefined
  closeLabel: string
}

/** The four lines on a narrow screen: where one is, and all pages in a sheet. */
export function LineSheet(props: LineSheetProps) {
  const { id, label, first, lines, plain, here, title, closeLabel } = props
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <nav id={id} aria-label={label} tabIndex={-1} className={styles.nav}>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {here.number !== undefined && (
          <QuestionNumber number={here.number} question={here.question} />
        )}
        <span className={styles.where}>
          <span className={styles.here}>{here.label}</span>{' '}
          {here.part && <span className={styles.part}>{here.part}</span>}
        </span>
        <VisuallyHidden>{title}</VisuallyHidden>
        <Icon name="chevron-down" />
      </button>
      <Dialog open={open} onClose={close} title={title} closeLabel={closeLabel} variant="sheet">
        {props.of && <p className={styles.of}>{props.of}</p>}
        <ol className={styles.list}>
          <li>
            <Link place={first} onClick={close} isPlain />
          </li>
          {lines.map((line) => (
            <li key={line.href} data-question={line.question} className={styles.line}>
              <p className={styles.question}>
                <QuestionNumber number={line.number} />
                <span>{line.label}</span>
              </p>
              <ol className={styles.parts}>
                {line.parts.map((part) => (
                  <li key={part.href}>
                    <Link place={part} onClick={close} />
                  </li>
                ))}
              </ol>
            </li>
          ))}
          {plain.map((place) => (
            <li key={place.href}>
              <Link place={place} onClick={close} isPlain />
            </li>
          ))}
        </ol>
      </Dialog>
    </nav>
  )
}

function Link(props: { place: Place; onClick: () => void; isPlain?: boolean }) {
  const { place, onClick, isPlain = false } = props
  return (
    <a
      href={place.href}
      className={classNames(styles.link, isPlain && styles.plain)}
      aria-current={ariaCurrent(place.current)}
      onClick={onClick}
    >
      <span className={styles.label}>{place.label}</span>
      {place.standing ? (
        <PartStatus {...place} />
      ) : (
        place.status && <span className={styles.status}>{place.status}</span>
      )}
    </a>
  )
}
