import { pageOf } from '#core/rules/facts/because.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { HrefOf } from '#rooms/check/answer/rests-on.tsx'
import styles from './perspective.module.css'

interface PerspectiveProps {
  /** Null where both sides have answered: then there is nothing to say. */
  readonly code: RuleCode<'perspective'> | null
  /** Where the way back leads. */
  readonly place: string
  readonly hrefOf: HrefOf
}

/** Whose answers a verdict or the staircase rests on, and the way to say who else has answered. */
export function Perspective({ code, place, hrefOf }: PerspectiveProps) {
  const { rules, fields, checkScreen } = useWords()
  if (code === null) return null
  const { rests } = checkScreen
  const { name } = fields['start.answeredBy']
  const isOpen = code === 'unsaid'
  return (
    <p className={styles.perspective}>
      <span>{rules.perspective[code]}</span>{' '}
      <a
        href={hrefOf(pageOf('start.answeredBy'), place)}
        aria-label={isOpen ? rests.answerOf(name) : rests.changeOf(name)}
      >
        {isOpen ? rests.answer : rests.change}
      </a>
    </p>
  )
}
