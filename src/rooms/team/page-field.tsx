import type { ReactNode } from 'react'
import type { FieldId } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { FieldExample } from '#rooms/shared/example/field-example.tsx'
import { FieldHints } from '#rooms/shared/field-hints.tsx'
import { type Room, RoomContext } from '#rooms/shared/room.ts'
import styles from './page-field.module.css'

/**
 * A field that is a whole page, and as wide: its name already stands as the page's title, so here it
 * names the section only.
 */
export function PageField(props: { room: Room; field: FieldId; children: ReactNode }) {
  const { room, field, children } = props
  const { name, help } = useWords().fields[field]
  return (
    <RoomContext value={room}>
      <section id={`field-${field}`} aria-label={name} className={styles.field}>
        <p className={styles.help}>{help}</p>
        {children}
        <FieldHints field={field} />
        <FieldExample field={field} />
      </section>
    </RoomContext>
  )
}
