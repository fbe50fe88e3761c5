import { mostAgreed } from '#core/project/agreed-actions.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'

/** What the group has agreed to do next: what, who and when. */
export function AgreedActions({ room }: { room: Room }) {
  const { agreedActions } = useWords().overview
  return (
    <PartForm room={room} part={formParts.agreedActions}>
      <RowsAnswer
        name="nextSteps"
        newRow={() => ({ id: room.newId(), what: '', who: '', when: '' })}
        rowName={agreedActions.row}
        add={agreedActions.add}
        most={mostAgreed}
      >
        {(name) => (
          <>
            <TextAnswer name={`${name}.what`} look="line" label={agreedActions.what} />
            <TextAnswer name={`${name}.who`} look="line" label={agreedActions.who} />
            <TextAnswer name={`${name}.when`} look="short" label={agreedActions.when} />
          </>
        )}
      </RowsAnswer>
    </PartForm>
  )
}
