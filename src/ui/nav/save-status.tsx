import { classNames } from '#ui/class-names.ts'
import { Icon, type IconName } from '#ui/icon.tsx'
import styles from './save-status.module.css'

export type SaveStatusKind = 'saving' | 'saved' | 'failed'

export type SaveStatusProps = {
  kind: SaveStatusKind
  text: string
  /** Instead of the text on narrow screens. */
  shortText?: string | undefined
  /** The ISO moment the text is about. */
  moment?: string | undefined
}

const icons: Record<SaveStatusKind, IconName> = {
  saving: 'clock',
  saved: 'check',
  failed: 'circle-alert',
}

/** Where the work is kept, and since when. Never read aloud by itself. */
export function SaveStatus({ kind, text, shortText, moment }: SaveStatusProps) {
  const Text = moment === undefined ? 'span' : 'time'
  return (
    <span
      data-kind={kind}
      className={classNames(
        styles.status,
        kind === 'saved' && styles.saved,
        kind === 'failed' && styles.failed,
        kind === 'saving' && styles.saving,
      )}
    >
      <Icon name={icons[kind]} />
      <Text dateTime={moment}>
        <span className={classNames(shortText !== undefined && styles.full)}>{text}</span>
        {shortText !== undefined && <span className={styles.short}>{shortText}</span>}
      </Text>
    </span>
  )
}
