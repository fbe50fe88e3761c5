import { useState } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Icon } from '#ui/icon.tsx'
import { ariaCurrent, type LineNavProps, type PlainLine } from './line.ts'
import styles from './line-sheet.module.css'

/** The four lines on a narrow screen: their bars, where one is, and all of them in a sheet. */
export function LineSheet(props: LineNavProps) {
  const { first, lines, plain, here, showAll, sheetTitle, closeLabel } = props
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <span className={styles.bars}>
          {lines.map((line) => (
            <span key={line.href} data-question={line.question} className={styles.bar}>
              <span
                className={styles.done}
                style={{ width: `${Math.round(line.progress * 100)}%` }}
              />
            </span>
          ))}
        </span>
        <span className={styles.words}>
          <span className={styles.here}>{here}</span>{' '}
          <span className={styles.all}>
            <span>{showAll}</span>
            <Icon name="chevron-down" />
          </span>
        </span>
      </button>
      <Dialog
        open={open}
        onClose={close}
        title={sheetTitle}
        closeLabel={closeLabel}
        variant="sheet"
      >
        <ol className={styles.list}>
          <Plain line={first} onClick={close} />
          {lines.map((line) => (
            <li key={line.href} data-question={line.question}>
              <a
                href={line.href}
                className={styles.link}
                aria-current={ariaCurrent(line.current)}
                onClick={close}
              >
                <span className={styles.number}>{line.number}</span>
                <span className={styles.text}>
                  <span className={styles.label}>{line.label}</span>
                  <span className={styles.status}>{line.status}</span>
                </span>
              </a>
            </li>
          ))}
          {plain.map((line) => (
            <Plain key={line.href} line={line} onClick={close} />
          ))}
        </ol>
      </Dialog>
    </>
  )
}

function Plain({ line, onClick }: { line: PlainLine; onClick: () => void }) {
  return (
    <li>
      <a
        href={line.href}
        className={classNames(styles.link, styles.plain)}
        aria-current={ariaCurrent(line.current)}
        onClick={onClick}
      >
        <span className={styles.text}>
          <span className={styles.label}>{line.label}</span>
          {line.status && <span className={styles.status}>{line.status}</span>}
        </span>
      </a>
    </li>
  )
}
