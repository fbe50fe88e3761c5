import { type FormEvent, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Contribution } from '#core/workshop/phones/contribution.ts'
import {
  answerGiven,
  emptyAnswer,
  isNoTable,
  isTooLong,
  type PhoneAnswer,
} from '#core/workshop/phones/phone-answer.ts'
import type { Round } from '#core/workshop/phones/round.ts'
import type { PhoneMessages } from '#i18n/da/messages.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './phones.module.css'
import { type ShowMeans, ShownAnswer } from './shown-answer.tsx'

interface PhonePageProps extends ShowMeans {
  readonly words: PhoneMessages
  readonly round: Round
  readonly kept: {
    readonly read: () => PhoneAnswer | null
    /** False where the browser keeps nothing. */
    readonly keep: (answer: PhoneAnswer | null) => boolean
  }
  readonly newName: () => string
  /** What stands before an error, read aloud. */
  readonly errorPrefix: string
}

/** Where one who takes part answers a question, and shows the answer when they will. */
export function PhonePage(props: PhonePageProps) {
  const { words, round, errorPrefix } = props
  const { say } = useAnnounce()
  const { answer, isKept, change, removed, remove, takeBack } = useAnswer(props)
  const [shown, show] = useState<Contribution | null>(null)
  const [hasTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const given = answerGiven(round, answer)
  const isEmpty = !answer.lines.some(isFilled)
  const problem = hasTried && given === null ? (isEmpty ? words.nothing : words.mend) : null

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (given) return show(given)
    say(isEmpty ? words.nothing : words.mend)
    form.current?.querySelector<HTMLElement>('[aria-invalid], textarea')?.focus()
  }
  if (shown)
    return (
      <ShownAnswer
        words={words}
        means={props}
        shown={shown}
        onEdit={() => show(null)}
        onRemove={() => {
          show(null)
          setTried(false)
          remove()
          say(words.removed)
        }}
      />
    )
  return (
    <form ref={form} className={styles.phone} onSubmit={onSubmit}>
      {removed && <UndoBar text={words.removed} undoLabel={words.undo} onUndo={takeBack} />}
      <TextField
        label={words.table}
        help={words.tableHelp}
        width="short"
        inputMode="numeric"
        errorPrefix={errorPrefix}
        error={isNoTable(answer.table) ? words.notTable : undefined}
        value={answer.table}
        onChange={({ target }) => change({ ...answer, table: target.value })}
      />
      <Lines {...{ words, errorPrefix, answer, change }} />
      {problem && (
        <Notice kind="missing">
          <p>{problem}</p>
        </Notice>
      )}
      <Button variant="primary" type="submit">
        {words.show}
      </Button>
      <p className={styles.quiet}>{words.privacy}</p>
      {!isKept && (
        <Notice kind="info">
          <p>{words.notKept}</p>
        </Notice>
      )}
    </form>
  )
}

/** A field for each idea, and one more as long as there is room. */
function Lines(props: {
  words: PhoneMessages
  errorPrefix: string
  answer: PhoneAnswer
  change: (answer: PhoneAnswer) => void
}) {
  const { words, errorPrefix, answer, change } = props
  const { lines } = answer
  const most = limits.phoneIdeas
  const last = useRef<HTMLTextAreaElement>(null)
  const [hasAdded, setAdded] = useState(false)
  return (
    <>
      {lines.map((line, nth) => (
        <TextArea
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place, and none is taken out
          key={nth}
          ref={nth === lines.length - 1 ? last : undefined}
          autoFocus={hasAdded && nth === lines.length - 1}
          oneLine
          label={words.line(nth + 1)}
          errorPrefix={errorPrefix}
          error={isTooLong(line) ? words.tooLong(line.length, limits.phoneIdeaText) : undefined}
          value={line}
          onChange={({ target }) => change({ ...answer, lines: lines.with(nth, target.value) })}
        />
      ))}
      <div className={styles.more}>
        {lines.length < most && (
          <Button
            icon="plus"
            onClick={() => {
              setAdded(true)
              change({ ...answer, lines: [...lines, ''] })
            }}
          >
            {words.add}
          </Button>
        )}
        <span className={styles.quiet}>{words.used(lines.length, most)}</span>
      </div>
    </>
  )
}

/** What stands in the fields, kept with each change. */
function useAnswer({ kept, newName }: Pick<PhonePageProps, 'kept' | 'newName'>) {
  const [answer, show] = useState(() => kept.read() ?? emptyAnswer(newName()))
  const [removed, setRemoved] = useState<PhoneAnswer | null>(null)
  const [isKept, setKept] = useState(true)
  const change = (next: PhoneAnswer) => {
    show(next)
    setKept(kept.keep(next))
  }
  return {
    answer,
    isKept,
    removed,
    change: (next: PhoneAnswer) => {
      setRemoved(null)
      change(next)
    },
    remove: () => {
      kept.keep(null)
      setRemoved(answer)
      show(emptyAnswer(newName()))
    },
    takeBack: () => {
      if (removed) change(removed)
      setRemoved(null)
    },
  }
}
