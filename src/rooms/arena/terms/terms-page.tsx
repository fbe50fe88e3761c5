import { useWords } from '#i18n/messages-context.tsx'
import { SomeOf } from '#rooms/shared/choice-answer.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer, TextQuestion } from '#rooms/shared/text-answer.tsx'
import { Contacts } from './contacts.tsx'
import { Costs } from './costs.tsx'
import { OwnRisks } from './own-risks.tsx'
import { Time } from './time.tsx'

/** What an agreement says of money, dates, approval, contact and liability. (4.10–4.18) */
export function TermsPage({ room, route }: RoomPageProps) {
  const { terms: words } = useWords().arena
  return (
    <PartForm room={room} part={formParts.arena}>
      <Fields>
        <FieldGroup field="arena.costs" route={route}>
          <Costs newId={room.newId} />
        </FieldGroup>
        <FieldGroup field="arena.time" route={route}>
          <Time />
        </FieldGroup>
        <FieldGroup field="arena.politics" route={route}>
          <TextAnswer name="arena.politics.policy" look="line" label={words.policy} />
          <TextAnswer name="arena.politics.committee" look="line" label={words.committee} />
          <TextAnswer name="arena.politics.approver" look="line" label={words.approver} />
          <TextAnswer name="arena.politics.approval" look="line" label={words.approval} />
        </FieldGroup>
        <FieldGroup field="arena.contacts" route={route}>
          <Contacts room={room} />
        </FieldGroup>
        <TextQuestion field="arena.communication" route={route} />
        <FieldGroup field="arena.safeguards" route={route}>
          <SomeOf
            name="arena.safeguards.settled"
            set="safeguard"
            columns={2}
            legend={words.settled}
          />
          <TextAnswer name="arena.safeguards.note" label={words.settledNote} />
        </FieldGroup>
        <FieldGroup field="arena.ending" route={route}>
          <TextAnswer name="arena.ending.notice" look="line" label={words.notice} />
          <TextAnswer name="arena.ending.text" label={words.ending} />
        </FieldGroup>
        <FieldGroup field="arena.risks" route={route}>
          <OwnRisks newId={room.newId} />
        </FieldGroup>
        <TextQuestion field="arena.boundary" route={route} />
      </Fields>
      <AskYourselves page="arena/terms" />
    </PartForm>
  )
}
