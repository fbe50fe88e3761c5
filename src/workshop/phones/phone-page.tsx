import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Gathered } from '#core/workshop/phones/gathered.ts'
import { allGiven, isNoTable, isTooLong, saysNothing } from '#core/workshop/phones/phone-answer.ts'
import type { Round } from '#core/workshop/phones/round.ts'
import type { PhoneMessages } from '#i18n/da/messages.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { type GatherMeans, GatherPart } from './gather-part.tsx'
import styles from './phones.module.css'
import { type ShowMeans, ShownAnswer } from './shown-answer.tsx'
import { type AnswerAtHand, type KeptAnswer, useAnswer } from './use-answer.ts'

interface PhonePageProps extends ShowMeans, KeptAnswer, GatherMeans {
  readonly words: PhoneMessages
  readonly round: Round
  /** What stands before an error, read aloud. */
  readonly errorPrefix: string
}

/** Where one who takes part answers a question, and shows the answer when they will. */
export function PhonePage(props: PhonePageProps) {
  const { words, round, errorPrefix } = props
  const { say } = useAnnounce()
  const at = useAnswer(props)
  const { answer, back } = at
  const [shown, show] = useState<Gathered | null>(null)
  const [hasTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What had focus is gone with what was deleted.
    if (back && document.activeElement === document.body) undo.current?.focus()
  }, [back])
  const given = allGiven(round, answer)
  const isEmpty = saysNothing(answer)
  const problem = hasTried && given === null ? (isEmpty ? words.nothing : words.mend) : null

  /** To what has to be mended, or else to the first line. */
  const toField = (which: string) => form.current?.querySelector<HTMLElement>(which)?.focus()
  const refuse = () => {
    setTried(true)
    say(isEmpty ? words.nothing : words.mend)
    toField('[aria-invalid], textarea')
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (given) show(given)
    else refuse()
  }
  const onNext = (isNext: boolean) => {
    if (!isNext) return refuse()
    setTried(false)
    toField('textarea')
    say(words.gather.kept)
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
          at.remove(words.removed)
          say(words.removed)
        }}
      />
    )
  return (
    <div className={styles.phone}>
      {back && (
        <UndoBar text={back.text} undoLabel={words.undo} buttonRef={undo} onUndo={at.takeBack} />
      )}
      <form ref={form} id={id} className={styles.fields} onSubmit={onSubmit}>
        <TextField
          label={words.table}
          help={words.tableHelp}
          width="short"
          inputMode="numeric"
          errorPrefix={errorPrefix}
          error={isNoTable(answer.table) ? words.notTable : undefined}
          value={answer.table}
          onChange={({ target }) =>
            at.change({ ...at.latest(), table: target.value, seat: undefined })
          }
        />
        <Lines {...{ words, errorPrefix, at }} />
      </form>
      {problem && (
        <Notice kind="missing">
          <p>{problem}</p>
        </Notice>
      )}
      <GatherPart words={words.gather} means={props} {...{ round, at, onNext }} />
      <Button variant="primary" type="submit" form={id}>
        {answer.others.length > 0 ? words.gather.show : words.show}
      </Button>
      <p className={styles.quiet}>{words.privacy}</p>
      {!at.isKept && (
        <Notice kind="info">
          <p>{words.notKept}</p>
        </Notice>
      )}
    </div>
  )
}

/** A field for each idea, and one more as long as there is room. */
function Lines(props: { words: PhoneMessages; errorPrefix: string; at: AnswerAtHand }) {
  const { words, errorPrefix, at } = props
  const { lines } = at.answer
  const write = (nth: number, line: string) => {
    const now = at.latest()
    const rows = Array.from({ length: Math.max(now.lines.length, nth + 1) }, (_, row) =>
      row === nth ? line : (now.lines[row] ?? ''),
    )
    at.change({ ...now, lines: rows })
  }
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
          onChange={({ target }) => write(nth, target.value)}
        />
      ))}
      <div className={styles.more}>
        {lines.length < most && (
          <Button
            icon="plus"
            onClick={() => {
              setAdded(true)
              write(lines.length, '')
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
