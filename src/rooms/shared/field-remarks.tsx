import { use, useState } from 'react'
import type { FieldId } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { classNames } from '#ui/class-names.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './field-group.module.css'
import {
  isRemarkBegun,
  RemarksContext,
  type RemarksGiven,
  useRemarkCounts,
} from './remarks-context.ts'
import { type Room, RoomContext } from './room.ts'

/** Under a field: a quiet line where there are remarks, or where they are asked for. Never on paper. */
export function FieldRemarks({ field }: { field: FieldId }) {
  const room = use(RoomContext)
  const given = use(RemarksContext)
  return room && given && <RemarksLine room={room} field={field} given={given} />
}

function RemarksLine(props: { room: Room; field: FieldId; given: RemarksGiven }) {
  const { room, field, given } = props
  const { remarks, fields } = useWords()
  const { open, all } = useRemarkCounts(field)
  /** It stays where the last remark was deleted just now, and where one waits to be sent. */
  const [isInUse, setInUse] = useState(() => given.opened.has(field) || isRemarkBegun(room, field))
  const [waits] = useState(isInUse)
  if (all === 0 && !given.isOffered && !isInUse) return null
  const { Panel } = given
  return (
    <div className={classNames(styles.remarks, all === 0 && styles.offer)} data-remarks={field}>
      <Disclosure
        late
        open={waits}
        variant="aside"
        onOpen={(isOpen) => {
          setInUse(true)
          if (isOpen) given.opened.add(field)
          else given.opened.delete(field)
        }}
        summary={
          <>
            <span>{remarks.at(open, all)}</span>
            <VisuallyHidden>{remarks.ofField(fields[field].name)}</VisuallyHidden>
          </>
        }
      >
        <Panel room={room} field={field} given={given} />
      </Disclosure>
    </div>
  )
}
