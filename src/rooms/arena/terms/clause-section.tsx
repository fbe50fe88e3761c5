import type { ReactNode } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'
import { Heading } from '#ui/heading.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './clause-section.module.css'
import { ClauseSentence } from './clause-sentence.tsx'
import { type Clause, isEmpty } from './clauses.ts'

interface ClauseSectionProps {
  readonly room: Room
  readonly clause: Clause
  readonly isOpen: boolean
  readonly isLacking: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly children: ReactNode
}

/**
 * One clause: closed, a sentence of what is agreed. All stay in the page, so that a search in it finds what
 * is written in a closed one, print shows it, and no text that could not be kept goes unsaid.
 */
export function ClauseSection(props: ClauseSectionProps) {
  const { room, clause, isOpen, isLacking, onToggle, children } = props
  const { name } = useWords().arena.terms.clauses[clause]
  const answers = useDebouncedAnswers(room)
  const standing = isLacking ? 'lacking' : isEmpty(clause, answers) ? 'empty' : 'agreed'
  return (
    <details
      name="terms-clause"
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      className={styles.clause}
      data-standing={standing}
      data-printed
    >
      <summary className={styles.summary}>
        <span className={styles.mark} aria-hidden>
          {standing === 'agreed' && <Icon name="check" />}
        </span>
        <Heading level={2} className={styles.name}>
          {name}
        </Heading>
        <span className={styles.sentence}>
          <ClauseSentence clause={clause} answers={answers} standing={standing} />
        </span>
        <Icon name="chevron-down" className={styles.chevron} />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
