import { cutText } from '#core/charter/document/cut-text.ts'
import { type Conversation, type Remark, withoutRemark, withState } from '#core/project/remarks.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { useDayWritten } from '#rooms/shared/remarks-context.ts'
import type { Room } from '#rooms/shared/room.ts'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './remarks.module.css'

interface OneConversationProps {
  readonly conversation: Conversation
  readonly room: Room
  /** What it is about, where that is one row; null where the row is gone. */
  readonly rowName: string | null | undefined
  readonly onAnswer: () => void
  readonly onRemoved: () => void
}

/** In characters: enough to know a remark by. */
const longest = 60

/** A remark, what was answered to it, and what can be done with it. */
export function OneConversation(props: OneConversationProps) {
  const { conversation, room, rowName, onAnswer, onRemoved } = props
  const { remarks: words } = useWords()
  const { language } = useShell()
  const { say } = useAnnounce()
  const { first, answers } = conversation
  const isClosed = first.state === 'closed'
  const turn = () => {
    room.changeProject((project) => withState(project, first.id, isClosed ? null : 'closed'))
    say(isClosed ? words.wasOpened : words.wasClosed)
  }
  const remove = () => {
    room.changeProject((project) => withoutRemark(project, first.id))
    onRemoved()
    say(words.removed)
  }
  const acts = [
    ...(isClosed ? [] : [{ id: 'answer', label: words.answer, act: onAnswer }]),
    { id: 'turn', label: isClosed ? words.reopen : words.close, act: turn },
    { id: 'remove', label: words.remove, act: remove },
  ]
  return (
    <>
      <OneRemark remark={first} rowName={rowName} />
      {answers.length > 0 && (
        <ol className={styles.answers}>
          {answers.map((each) => (
            <li key={each.id}>
              <OneRemark remark={each} rowName={undefined} />
            </li>
          ))}
        </ol>
      )}
      <div className={styles.acts}>
        {acts.map(({ id, label, act }) => (
          <Button
            key={id}
            variant="text"
            data-act={id}
            spoken={
              <TypedIn
                sentence={(typed) =>
                  words.actOf(label, typed(cutText(first.text, longest, language)))
                }
              />
            }
            onClick={act}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  )
}

function OneRemark(props: { remark: Remark; rowName: OneConversationProps['rowName'] }) {
  const { remark, rowName } = props
  const { remarks: words } = useWords()
  const day = useDayWritten(remark)
  return (
    <>
      <p className={styles.head}>
        <span>
          <TypedIn
            sentence={(typed) => words.head(shownName(remark.by, words.nobody, typed), day)}
          />
        </span>
        {rowName !== undefined && (
          <span>
            <TypedIn
              sentence={(typed) => (rowName === null ? words.rowGone : words.row(typed(rowName)))}
            />
          </span>
        )}
        {remark.state === 'closed' && <span>{words.isClosed}</span>}
      </p>
      <p className={styles.text}>
        <Typed>{remark.text}</Typed>
      </p>
    </>
  )
}
