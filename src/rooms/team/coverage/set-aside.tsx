import { type FormEvent, useEffect, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import type { Wrap } from '#ui/form/typed-in.tsx'
import { Row } from '#ui/page/layout.tsx'
import styles from './findings.module.css'

/** Asks why, and takes no for an answer. */
export function SetAsideForm(props: {
  /** What was written when the page was left. */
  begun: string
  takesFocus: boolean
  onChange: (text: string) => void
  onSetAside: (reason: string) => void
  onCancel: () => void
}) {
  const { begun, takesFocus, onChange, onSetAside, onCancel } = props
  const { advice, form } = useWords()
  const words = advice.findings
  const lang = useTypedLanguage()
  const [isTooLong, setIsTooLong] = useState(false)
  const reason = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) reason.current?.focus()
  }, [takesFocus])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = reason.current?.value.trim() ?? ''
    setIsTooLong(text.length > limits.text)
    if (text.length > limits.text) reason.current?.focus()
    else onSetAside(text)
  }
  return (
    <form className={styles.panel} onSubmit={submit}>
      <TextArea
        ref={reason}
        rows={2}
        lang={lang}
        defaultValue={begun}
        onChange={({ target }) => onChange(target.value)}
        label={words.reason}
        help={words.reasonHelp}
        error={isTooLong ? form.tooLong : undefined}
        errorPrefix={form.errorPrefix}
      />
      <Row gap="s">
        <Button type="submit" variant="small">
          {words.setAside}
        </Button>
        <Button variant="text" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Row>
    </form>
  )
}

/** What the group has looked at and left, each with its reason and the way back. */
export function AsideList(props: {
  aside: readonly { readonly finding: Finding; readonly reason: string }[]
  sentenceOf: (finding: Finding) => (typed: Wrap) => string
  onTakeUp: (finding: Finding) => void
}) {
  const { aside, sentenceOf, onTakeUp } = props
  const words = useWords().advice.findings
  if (aside.length === 0) return null
  return (
    <Disclosure summary={words.aside(aside.length)}>
      <ul className={styles.aside}>
        {aside.map(({ finding, reason }) => (
          <li key={finding.key}>
            <p>
              <TypedIn sentence={sentenceOf(finding)} />
            </p>
            <p className={styles.reason}>
              {reason === '' ? (
                words.noReason
              ) : (
                <TypedIn sentence={(typed) => words.because(typed(reason))} />
              )}
            </p>
            <Button
              variant="link"
              icon="undo"
              spoken={
                <TypedIn
                  sentence={(typed) => words.about(words.takeUp, sentenceOf(finding)(typed))}
                />
              }
              onClick={() => onTakeUp(finding)}
            >
              {words.takeUp}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
