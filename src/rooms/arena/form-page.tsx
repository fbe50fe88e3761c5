import { useController } from 'react-hook-form'
import type { Code } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { OneOf, SomeOf, useOptions } from '#rooms/shared/choice-answer.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { Columns, Stack } from '#ui/page/layout.tsx'
import { LawReminders } from './law-reminders.tsx'
import { SizeAnswer } from './size-answer.tsx'

/** What kind of arena it is, and what it may do. (4.1, 4.2) */
export function FormPage({ room, route }: RoomPageProps) {
  const { arena } = useWords()
  return (
    <PartForm room={room} part={formParts.arena}>
      <Fields>
        <FieldGroup field="arena.form" route={route}>
          <ArenaForm />
          <Columns>
            <Stack>
              <TextAnswer name="arena.name" look="line" label={arena.name} />
              <SizeAnswer />
            </Stack>
            <TextAnswer name="arena.composition" label={arena.composition} />
          </Columns>
        </FieldGroup>
        <FieldGroup field="arena.mandate" route={route}>
          <Columns>
            <TextAnswer name="arena.mandate.text" label={arena.mandateText} />
            <TextAnswer name="arena.mandate.reply" label={arena.reply} help={arena.replyHelp} />
          </Columns>
          <OneOf name="arena.mandate.decision" set="decision" columns={2} legend={arena.decision} />
          <OneOf
            name="arena.mandate.givenBy"
            set="mandateGivenBy"
            columns={3}
            legend={arena.givenBy}
            help={arena.givenByHelp}
          />
          <SomeOf
            name="arena.mandate.initiative"
            set="group"
            columns={3}
            legend={arena.initiative}
          />
        </FieldGroup>
        <LawReminders />
      </Fields>
      <AskYourselves page="arena/form" />
    </PartForm>
  )
}

/** The forms as cards, each with the task it is good for. */
function ArenaForm() {
  const { arena, form } = useWords()
  const options = useOptions('arenaForm')
  const { field } = useController({ name: 'arena.form' })
  return (
    <ChoiceGroup<Code<'arenaForm'>>
      legend={arena.form}
      name="arena.form"
      variant="card"
      columns={2}
      options={options.map((option) => ({ ...option, good: arena.formIsGood[option.value] }))}
      value={field.value ?? undefined}
      onValue={(value) => field.onChange(value ?? null)}
      clearLabel={form.clearChoice}
    />
  )
}
