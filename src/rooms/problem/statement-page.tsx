import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextQuestion } from '#rooms/shared/text-answer.tsx'

/** Who feels what, and how is that known? (1.1–1.3) */
export function StatementPage({ room, route }: RoomPageProps) {
  return (
    <PartForm room={room} part={formParts.problem}>
      <Fields>
        <TextQuestion field="problem.statement" route={route} />
        <TextQuestion field="problem.affected" route={route} />
        <TextQuestion field="problem.evidence" route={route} />
      </Fields>
      <AskYourselves page="problem/statement" />
    </PartForm>
  )
}
