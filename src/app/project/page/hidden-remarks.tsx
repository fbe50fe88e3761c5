import { useMemo } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { pages } from '#core/journey/pages.ts'
import { conversations, type Remark } from '#core/project/remarks.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { FieldRemarks } from '#rooms/shared/field-remarks.tsx'
import { isRemarkBegun } from '#rooms/shared/remarks-context.ts'
import { type Room, RoomContext } from '#rooms/shared/room.ts'

/** The remarks at fields of a page that the short route hides: they are led to from the overview all the same. */
export function HiddenRemarks({ page, room }: { page: PageId; room: Room }) {
  const { remarks: words, fields: names } = useWords()
  const route = useProject((state) => state.project.route)
  const remarks = useProject((state) => state.project.remarks)
  const hidden = useMemo(
    () => (route === 'full' ? [] : hiddenWithRemarks(page, room, remarks)),
    [page, room, route, remarks],
  )
  return (
    <RoomContext value={room}>
      {hidden.map((field) => (
        <section key={field} id={`field-${field}`} aria-label={names[field].name}>
          <p>
            <strong>{names[field].name}</strong> {words.hidden}
          </p>
          <FieldRemarks field={field} />
        </section>
      ))}
    </RoomContext>
  )
}

function hiddenWithRemarks(
  page: PageId,
  room: Room,
  remarks: readonly Remark[],
): readonly FieldId[] {
  const remarked = new Set(conversations({ remarks }).map(({ first }) => first.field))
  const own: readonly FieldId[] = pages[page].fields
  // This one shows all it has to whoever is led there, though it is no part of the short route.
  if (page === 'team/circles') return []
  return own.filter(
    (field) => !fields[field].short && (remarked.has(field) || isRemarkBegun(room, field)),
  )
}
