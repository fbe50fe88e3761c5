import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { limits } from '#core/limits.ts'
import { remarkedRows } from '#core/project/remarked-rows.ts'
import { conversationsAt, type Remark, withRemark } from '#core/project/remarks.ts'
import type { FieldId } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { useWords } from '#i18n/messages-context.tsx'
import {
  answerForm,
  type RemarksGiven,
  type RemarksPanelProps,
  remarksAnswered,
} from '#rooms/shared/remarks-context.ts'
import type { Room } from '#rooms/shared/room.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { OneConversation } from './one-conversation.tsx'
import { RemarkForm, type WrittenRemark } from './remark-form.tsx'
import styles from './remarks.module.css'

/** The conversations at a field, and room for one more. */
export function RemarksPanel({ room, field, given }: RemarksPanelProps) {
  const { remarks } = given
  const here = useMemo(() => conversationsAt({ remarks }, field), [remarks, field])
  const answers = useSyncExternalStore(room.subscribe, room.answers)
  const rows = useMemo(() => remarkedRows({ answers }, field), [answers, field])
  const add = useAdded(room, field, given)
  const { remarks: words } = useWords()
  const { say } = useAnnounce()
  const unsent = (id: string) => room.unsent(answerForm(field, id))
  const [begun] = useState(() => new Set(remarksAnswered(room, field)))
  const [answering, setAnswering] = useState<ReadonlySet<string>>(begun)
  const lost = [...answering].filter(
    (id) => isFilled(unsent(id).read('text')) && !here.some(({ first }) => first.id === id),
  )
  useLostSaid(lost.length)
  const panel = useRef<HTMLDivElement>(null)
  const toLine = () => panel.current?.closest('details')?.querySelector('summary')?.focus()
  const endAnswer = (id: string) => {
    setAnswering((all) => new Set([...all].filter((each) => each !== id)))
    panel.current
      ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-act="answer"]`)
      ?.focus()
  }
  // Those that lost their remark come first: there no form is moved, and focus stays in it.
  const conversations = [
    ...lost.map((id) => ({ id, row: null, conversation: null })),
    ...here.map((each) => ({ id: each.first.id, row: each.first.row, conversation: each })),
  ]
  return (
    <div ref={panel}>
      {conversations.length > 0 && (
        <ol className={styles.list}>
          {conversations.map(({ id, row, conversation }) => (
            <li key={id} data-row={id} className={styles.conversation}>
              {conversation && (
                <OneConversation
                  conversation={conversation}
                  room={room}
                  rowName={
                    row === null ? undefined : (rows.find((each) => each.id === row)?.name ?? null)
                  }
                  onAnswer={() => setAnswering((all) => new Set(all).add(id))}
                  onRemoved={toLine}
                />
              )}
              {answering.has(id) && (
                <RemarkForm
                  kind={conversation ? 'answer' : 'lost'}
                  takesFocus={!begun.has(id)}
                  rows={[]}
                  name={given.name}
                  onName={given.onName}
                  unsent={unsent(id)}
                  onSubmit={(written) => {
                    const problem = add({ ...written, row }, conversation && id)
                    if (problem === null) endAnswer(id)
                    if (problem === null && !conversation) toLine()
                    return problem
                  }}
                  onCancel={() => {
                    endAnswer(id)
                    if (conversation) return
                    toLine()
                    say(words.dropped)
                  }}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <RemarkForm
        rows={rows}
        name={given.name}
        onName={given.onName}
        unsent={room.unsent(field)}
        onSubmit={(written) => add(written, null)}
      />
    </div>
  )
}

/** Says that a remark has gone while it was being answered. */
function useLostSaid(count: number) {
  const { remarks: words } = useWords()
  const { say } = useAnnounce()
  const before = useRef(count)
  useEffect(() => {
    if (count > before.current) say(words.lost)
    before.current = count
  }, [count, say, words])
}

/** Adds a remark or an answer; gives why it is not kept, null when it is. */
function useAdded(room: Room, field: FieldId, { now, name }: RemarksGiven) {
  const { remarks: words } = useWords()
  const { say } = useAnnounce()
  return ({ text, row }: WrittenRemark, answers: string | null): string | null => {
    if (!isFilled(text)) return words.nothing
    if (text.length > limits.remarkText || name.length > limits.remarkName)
      return words.tooLong(limits.remarkText, limits.remarkName)
    const remark: Remark = {
      id: room.newId(),
      field,
      row,
      answers,
      by: name.trim(),
      written: now().toISOString(),
      text: text.trim(),
      state: null,
    }
    if (!withRemark(room.project(), remark)) return words.full(limits.remarks)
    room.changeProject((before) => withRemark(before, remark) ?? before)
    say(answers === null ? words.added : words.answered)
    return null
  }
}
