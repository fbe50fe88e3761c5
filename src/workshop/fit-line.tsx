import { blocksWithoutMinutes, minutesInAll, minutesOver } from '#core/workshop/run-sheet-times.ts'
import type { Workshop } from '#core/workshop/workshop.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './workshop.module.css'

/** How many minutes there are in all, and whether they are as many as were chosen. */
export function FitLine({ workshop }: { workshop: Workshop }) {
  const { workshop: words } = useWords()
  const over = minutesOver(workshop)
  const lacking = blocksWithoutMinutes(workshop)
  const fits = over === 0 && lacking === 0
  const look = over === null ? undefined : fits ? styles.fits : styles.fitsNot
  return (
    <span className={classNames(styles.fit, look)}>
      {over !== null && <Icon name={fits ? 'circle-check' : 'circle-dashed'} />}
      <span>{words.sum(minutesInAll(workshop), over, lacking)}</span>
    </span>
  )
}
