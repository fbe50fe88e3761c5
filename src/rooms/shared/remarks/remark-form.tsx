import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { RemarkedRow } from '#core/project/remarked-rows.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/form/select.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import styles from './remarks.module.css'

export interface WrittenRemark {
  readonly text: string
  readonly row: string | null
}

interface RemarkFormProps {
  /** An answer is lost when the remark it was written to is gone: it can become a remark of its own. */
  readonly kind?: 'remark' | 'answer' | 'lost'
  readonly takesFocus?: boolean
  readonly rows: readonly RemarkedRow[]
  /** What the writer is called: one and the same in all forms, and kept by each change of it. */
  readonly name: string
  readonly onName: (name: string) => void
  readonly unsent: Unsent
  /** Gives why it cannot be kept; null when it is. */
  readonly onSubmit: (written: WrittenRemark) => string | null
  readonly onCancel?: () => void
}

/** A remark, or an answer to one, while it is written. */
export function RemarkForm(props: RemarkFormProps) {
  const { kind = 'remark', takesFocus, rows, name, onName, unsent, onSubmit, onCancel } = props
  const { remarks: words } = useWords()
  const lang = useTypedLanguage()
  const [text, setText] = useWaiting(unsent, 'text')
  // Known as what is chosen beside a text that waits, and so never told of as one that is left out.
  const [row, setRow] = useWaiting(unsent, 'code')
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const said = {
    remark: { label: words.text, help: words.textHelp, submit: words.add },
    answer: { label: words.answerText, help: undefined, submit: words.addAnswer },
    lost: { label: words.answerText, help: words.lost, submit: words.add },
  }[kind]

  const submit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    const found = onSubmit({ text, row: row === '' ? null : row })
    setProblem(found)
    if (found === null) for (const empty of [setText, setRow]) empty('')
  }
  const cancel =
    onCancel &&
    (() => {
      setText('')
      onCancel()
    })
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextArea
        ref={field}
        rows={2}
        label={said.label}
        help={said.help}
        error={problem ?? undefined}
        errorPrefix={words.errorPrefix}
        lang={lang}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setProblem(null)
        }}
      />
      {rows.length > 0 && (
        <Select
          label={words.about}
          emptyLabel={words.wholeField}
          options={rows.map(({ id, name: label }) => ({ value: id, label, lang }))}
          value={row}
          onChange={({ target }) => setRow(target.value)}
        />
      )}
      <TextArea
        oneLine
        width="medium"
        label={words.name}
        help={words.nameHelp}
        lang={lang}
        value={name}
        onChange={({ target }) => onName(target.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" variant="small">
          {said.submit}
        </Button>
        {cancel && (
          <Button variant="text" onClick={cancel}>
            {kind === 'lost' ? words.drop : words.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

/** What stands in one of the form's fields, kept until it is sent. */
function useWaiting(unsent: Unsent, field: string) {
  const [value, setValue] = useState(() => unsent.read(field))
  const write = (next: string) => {
    setValue(next)
    unsent.keep(field, next)
  }
  return [value, write] as const
}
