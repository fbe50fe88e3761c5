import { type FormEvent, useId, useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { GrowingText } from '#ui/form/growing-text.tsx'
import { isComposing } from '#ui/form/is-composing.ts'
import styles from './ideas.module.css'
import type { RowCommands } from './row-commands.ts'

/** The text of an idea while it is being rewritten; what was begun waits when the page is left. */
export function IdeaEdit(props: {
  idea: Idea
  commands: Pick<RowCommands, 'begun' | 'keepBegun' | 'keepOther' | 'reword'>
  onFinish: () => void
}) {
  const { idea, commands, onFinish } = props
  const { number } = idea
  const { ideas: words } = useWords()
  const lang = useTypedLanguage()
  const [text, show] = useState(() => commands.begun(idea.id) || idea.text)
  const [hasBegun] = useState(() => commands.begun(idea.id) !== '')
  /** Null where it was begun at an earlier visit: nobody knows what stood there then. */
  const [before] = useState(() => (hasBegun ? null : idea.text))
  const isOther = idea.text !== before && idea.text !== text.trim()
  const isTooLong = text.trim().length > limits.ideaText
  const problem = useId()
  const now = useId()
  const described = [isTooLong && problem, isOther && now].filter((id) => id !== false).join(' ')
  const keep = (next: string) => {
    show(next)
    commands.keepBegun(idea.id, next === idea.text ? '' : next)
  }
  const finish = () => {
    commands.keepBegun(idea.id, '')
    onFinish()
  }
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const next = text.trim()
    if (isTooLong) return
    const over = idea.text
    const isWritten = next !== '' && next !== over
    if (isWritten && !(await commands.reword(number, next))) return
    if (isWritten && isOther && before !== null) commands.keepOther(idea.id, over)
    finish()
  }
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return
        event.preventDefault()
        finish()
      }}
    >
      <GrowingText
        oneLine
        // It was asked for with a key or a press; on coming back to the page nobody did.
        ref={hasBegun ? null : focusOn}
        lang={lang}
        aria-label={words.list.editField(number)}
        aria-invalid={isTooLong || undefined}
        aria-describedby={described || undefined}
        value={text}
        onChange={({ target }) => keep(target.value)}
      />
      <Button variant="small" type="submit">
        {words.list.save}
      </Button>
      <Button variant="text" onClick={finish}>
        {words.list.cancel}
      </Button>
      {isOther && (
        <p id={now} className={styles.now}>
          <TypedIn sentence={(typed) => words.list.now(typed(idea.text))} />
        </p>
      )}
      {isTooLong && (
        <p id={problem} className={styles.problem}>
          {words.list.tooLong(limits.ideaText)}
        </p>
      )}
    </form>
  )
}

const focusOn = (field: HTMLTextAreaElement | null) => {
  if (field && document.activeElement !== field) field.select()
}
