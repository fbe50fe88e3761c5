import type { Code } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Heading } from '#ui/heading.tsx'
import styles from './meetings.module.css'

/** Over the meetings of one phase, where there are many. */
export function PhaseHead({ phase = 'none' }: { phase: Code<'phase'> | 'none' | undefined }) {
  const { arena, codes } = useWords()
  return (
    <li className={styles.phase}>
      <Heading level={4}>
        {phase === 'none' ? arena.meetingRows.noPhase : codes.phase[phase].name}
      </Heading>
    </li>
  )
}
