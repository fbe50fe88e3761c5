import { useWords } from '#i18n/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './private-note.module.css'

/** Says that a field is for the group alone. */
export function PrivateNote() {
  const { form } = useWords()
  return (
    <p className={styles.note}>
      <Icon name="lock" />
      <span>{form.private}</span>
    </p>
  )
}
