import { useWords } from '#i18n/messages-context.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'

/** What it takes, who owns the result, what happens afterwards, and how it is assessed. (4.9) */
export function AnchoringPage({ room, route }: RoomPageProps) {
  const { arena } = useWords()
  return (
    <PartForm room={room} part={formParts.arena}>
      <Fields>
        <FieldGroup field="arena.anchoring" route={route}>
          <TextAnswer name="arena.anchoring.resources" label={arena.resources} />
          <TextAnswer name="arena.anchoring.owner" label={arena.owner} />
          <TextAnswer name="arena.anchoring.after" label={arena.after} />
          <TextAnswer name="arena.anchoring.evaluation" label={arena.evaluation} />
        </FieldGroup>
      </Fields>
      <AskYourselves page="arena/anchoring" />
    </PartForm>
  )
}
