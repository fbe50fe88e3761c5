import { useId } from 'react'
import { type Code, codes } from '#core/questions/codes.ts'
import type { Need } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import styles from './kind-suggestions.module.css'

interface KindSuggestionsProps {
  readonly needs: readonly Need[]
  /** The kind the next need is given. */
  readonly nextKind: Code<'kind'> | null
  readonly onNextKind: (kind: Code<'kind'> | null) => void
}

/** The kinds no need has yet. Choosing one writes nothing: it asks a question and waits for a need. */
export function KindSuggestions({ needs, nextKind, onNextKind }: KindSuggestionsProps) {
  const { team, codes: words } = useWords()
  const labelId = useId()
  const missing = codes.kind.filter((kind) => !needs.some((need) => need.kind === kind))
  if (missing.length === 0) return null
  return (
    <div className={styles.suggestions}>
      <p id={labelId} className={styles.label}>
        {team.needs.missingKinds}
      </p>
      <ul aria-labelledby={labelId} className={styles.kinds}>
        {missing.map((kind) => (
          <li key={kind}>
            <Button
              variant="small"
              icon={kind === nextKind ? 'check' : 'plus'}
              aria-pressed={kind === nextKind}
              onClick={() => onNextKind(kind === nextKind ? null : kind)}
            >
              {words.kind[kind].name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Stands by the entry field once a kind is chosen: what to look for, and what becomes of it. */
export function NextKind({ kind }: { kind: Code<'kind'> }) {
  const { team, codes: words } = useWords()
  const { name, text } = words.kind[kind]
  return (
    <p className={styles.next}>
      <b>{text}</b> <span>{team.needs.nextKind(name)}</span>
    </p>
  )
}
