import { useWords } from '#i18n/messages-context.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'

/** As many as the charter's front page has room for. */
const most = 3

/** What the group has agreed to do next: what, who and when. */
export function AgreedSteps({ room }: { room: Room }) {
  const { steps } = useWords().overview
  return (
    <PartForm room={room} part={formParts.steps}>
      <RowsAnswer
        name="nextSteps"
        newRow={() => ({ id: room.newId(), what: '', who: '', when: '' })}
        rowName={steps.row}
        add={steps.add}
        most={most}
      >
        {(name) => (
          <>
            <TextAnswer name={`${name}.what`} look="line" label={steps.what} />
            <TextAnswer name={`${name}.who`} look="line" label={steps.who} />
            <TextAnswer name={`${name}.when`} look="short" label={steps.when} />
          </>
        )}
      </RowsAnswer>
    </PartForm>
  )
}
