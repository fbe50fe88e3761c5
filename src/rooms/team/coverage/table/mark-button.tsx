import { memo, useId } from 'react'
import type { Actor, Mark, Need } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Spoken } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './mark-button.module.css'
import { nextMark, wordOfMark } from './mark-words.ts'

export type OnMark = (needId: string, actorId: string, mark: Mark | null) => void

interface MarkButtonProps {
  readonly need: Need
  readonly actor: Actor
  readonly mark: Mark | null
  readonly isTabStop: boolean
  readonly onMark: OnMark
}

/** Remembered by itself too: scrolling sideways draws every row again, but few of its cells. */
export const MarkButton = memo(function MarkButton(props: MarkButtonProps) {
  const { need, actor, mark, isTabStop, onMark } = props
  const words = useWords()
  const { cell } = words.team.coverage
  const id = useId()
  const word = wordOfMark(words, mark)
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-labelledby={id}
      className={styles.cell}
      data-mark={mark ?? 0}
      data-printed={mark === null ? undefined : ''}
      onClick={(event) => {
        event.currentTarget.focus() // Safari gives a clicked button no focus
        onMark(need.id, actor.id, nextMark(mark))
      }}
    >
      <span className={styles.sign}>{mark === 2 && <Icon name="check" />}</span>
      {mark !== null && <span className={styles.word}>{word}</span>}
      <Spoken id={id}>
        <TypedIn sentence={(typed) => cell(typed(need.name), typed(actor.name), word)} />
      </Spoken>
    </button>
  )
})
