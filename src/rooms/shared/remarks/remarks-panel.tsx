import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { limits } from '#core/limits.ts'
import { remarkedRows } from '#core/project/remarked-rows.ts'
import { conversationsAt, type Remark, withRemark } from '#core/project/remarks.ts'
import type { FieldId } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { RemarksGiven, RemarksPanelProps } from '#rooms/shared/remarks-context.ts'
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
  const unsent = (id: string) => room.unsent(`${field}.${id}`)
  const [answering, setAnswering] = useState(
    () => here.find(({ first }) => unsent(first.id).fields().length > 0)?.first.id ?? null,
  )
  const list = useRef<HTMLOListElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const endAnswer = (id: string) => {
    setAnswering(null)
    list.current
      ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-act="answer"]`)
      ?.focus()
  }
  return (
    <div ref={panel}>
      {here.length > 0 && (
        <ol ref={list} className={styles.list}>
          {here.map((each) => (
            <li key={each.first.id} data-row={each.first.id} className={styles.conversation}>
              <OneConversation
                conversation={each}
                room={room}
                rowName={
                  each.first.row === null
                    ? undefined
                    : (rows.find(({ id }) => id === each.first.row)?.name ?? null)
                }
                onAnswer={() => setAnswering(each.first.id)}
                onRemoved={() =>
                  panel.current?.closest('details')?.querySelector('summary')?.focus()
                }
              />
              {answering === each.first.id && (
                <RemarkForm
                  isAnswer
                  rows={[]}
                  name={given.name}
                  onName={given.onName}
                  unsent={unsent(each.first.id)}
                  onSubmit={(written) => {
                    const problem = add({ ...written, row: each.first.row }, each.first.id)
                    if (problem === null) endAnswer(each.first.id)
                    return problem
                  }}
                  onCancel={() => endAnswer(each.first.id)}
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
