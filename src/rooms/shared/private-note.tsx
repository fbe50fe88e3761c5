import { useWords } from '#i18n/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './private-note.module.css'

/** Says that what is answered here stays off paper; of what, where there is more beside it. */
export function PrivateNote({ about }: { about?: string }) {
  const { form } = useWords()
  return (
    <p className={styles.note}>
      <Icon name="lock" />
      <span>{about === undefined ? form.private : `${about}: ${form.private}`}</span>
    </p>
  )
}
