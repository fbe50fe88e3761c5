import { useWords } from '#i18n/messages-context.tsx'
import { OneOf, SomeOf } from '#rooms/shared/choice-answer.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer, TextQuestion } from '#rooms/shared/text-answer.tsx'

/** Why can no one solve it alone, what was tried, and who worded it? (1.4–1.6) */
export function TogetherPage({ room, route }: RoomPageProps) {
  const { problem } = useWords()
  return (
    <PartForm room={room} part={formParts.problem}>
      <Fields>
        <FieldGroup field="problem.complexity" route={route}>
          <SomeOf name="problem.complexity.signs" set="complexitySign" legend={problem.signs} />
          <TextAnswer name="problem.complexity.note" label={problem.signsNote} />
        </FieldGroup>
        <TextQuestion field="problem.triedBefore" route={route} />
        <FieldGroup field="problem.definition" route={route}>
          <SomeOf name="problem.definition.by" set="group" legend={problem.definedBy} columns={2} />
          <OneOf name="problem.definition.reopen" set="reopen" legend={problem.reopen} />
          <TextAnswer name="problem.definition.note" label={problem.definitionNote} />
        </FieldGroup>
      </Fields>
      <AskYourselves page="problem/together" />
    </PartForm>
  )
}
