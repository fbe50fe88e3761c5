import { useWords } from '#i18n/messages-context.tsx'
import { TextList } from '#rooms/arena/text-list.tsx'
import { AskYourselves } from '#rooms/shared/ask-yourselves.tsx'
import { SomeOf } from '#rooms/shared/choice-answer.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { DisturbanceCards } from './disturbance-cards.tsx'
import { Leadership } from './leadership.tsx'
import { Roles } from './roles.tsx'
import { VolunteerTasks } from './volunteer-tasks.tsx'

/** How people work together, who leads what, and what happens when they disagree. (4.3, 4.4, 4.8) */
export function RolesPage({ room, route }: RoomPageProps) {
  const { arena } = useWords()
  return (
    <PartForm room={room} part={formParts.arena}>
      <Fields>
        <FieldGroup field="arena.groundRules" route={route}>
          <TextList
            name="arena.groundRules"
            words={arena.rules}
            samples={arena.ruleSamples}
            room={room}
          />
        </FieldGroup>
        <FieldGroup field="arena.roles" route={route}>
          <Roles room={room} />
          <TextAnswer name="arena.roles.note" label={arena.rolesNote} />
          <Leadership room={room} />
          <VolunteerTasks room={room} />
          <DisturbanceCards />
        </FieldGroup>
        <FieldGroup field="arena.power" route={route}>
          <SomeOf
            name="arena.power.balancing"
            set="balancing"
            columns={2}
            legend={arena.balancing}
          />
          <TextAnswer name="arena.power.conflict" label={arena.conflict} />
        </FieldGroup>
      </Fields>
      <AskYourselves page="arena/roles" />
    </PartForm>
  )
}
