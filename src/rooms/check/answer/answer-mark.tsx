import { useWords } from '#i18n/messages-context.tsx'
import { Icon, type IconName } from '#ui/icon.tsx'
import styles from './answer-mark.module.css'
import { type Answer, answerWord } from './check-items.ts'

const icons = {
  pass: 'circle-check',
  yes: 'circle-check',
  watch: 'triangle-alert',
  partly: 'circle-dot',
  no: 'circle-dashed',
  stop: 'hand',
} as const satisfies Record<Answer, IconName>

const looks = {
  pass: 'fine',
  yes: 'fine',
  watch: 'care',
  partly: 'care',
  no: 'care',
  stop: 'stop',
} as const satisfies Record<Answer, string>

const lookOf = (answer: Answer | null) => (answer === null ? 'open' : looks[answer])

/** A picture of the answer; the word stands beside it. */
export function AnswerIcon({ answer }: { answer: Answer | null }) {
  return (
    <span className={styles.icon} data-look={lookOf(answer)}>
      <Icon name={answer === null ? 'circle' : icons[answer]} />
    </span>
  )
}

export function AnswerWord({ answer }: { answer: Answer | null }) {
  return (
    <span className={styles.word} data-look={lookOf(answer)}>
      {answerWord(answer, useWords())}
    </span>
  )
}
