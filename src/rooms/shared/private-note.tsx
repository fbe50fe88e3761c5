import { useWords } from '#i18n/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './private-note.module.css'

interface PrivateNoteProps {
  /** Of what, where there is more beside it. */
  readonly about?: string
  /** What is judged of somebody stands on the working paper, unlike a private note. */
  readonly isAssessed?: boolean
}

/** Says on which papers what is answered here stands. */
export function PrivateNote({ about, isAssessed = false }: PrivateNoteProps) {
  const { form } = useWords()
  const text = isAssessed ? form.assessed : form.private
  return (
    <p className={styles.note}>
      <Icon name="lock" />
      <span>{about === undefined ? text : `${about}: ${text}`}</span>
    </p>
  )
}
