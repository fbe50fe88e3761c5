import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import styles from './workshop.module.css'

interface SilenceProps {
  readonly isSilent: boolean
  readonly onSilence: (isSilent: boolean) => void
}

/** Whether the room sees what is said, or only how much. */
export function Silence({ isSilent, onSilence }: SilenceProps) {
  const { screen: words } = useWords().run
  return (
    <div className={styles.silence}>
      <Button variant="small" onClick={() => onSilence(!isSilent)}>
        {isSilent ? words.notSilent : words.silent}
      </Button>
      <span>{isSilent ? words.isSilent : words.silentHelp}</span>
    </div>
  )
}
