import { useWords } from '#i18n/messages-context.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { useActorPlace } from '#rooms/shared/one-actor/actor-place.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer, TextQuestion } from '#rooms/shared/text-answer.tsx'
import { Columns } from '#ui/page/layout.tsx'
import { Drafts } from './drafts.tsx'

/** What is promised, who asks, what comes first, and drafts made from it all. (3.4, 3.6, 3.7) */
export function InvitationPage({ room, route }: RoomPageProps) {
  const { motivation, form } = useWords()
  const place = useActorPlace()
  return (
    <PartForm room={room} part={formParts.motivation}>
      <Fields>
        <TextQuestion field="motivation.influencePromise" route={route} />
        <FieldGroup field="motivation.invitation" route={route}>
          <TextAnswer
            name="motivation.invitation.who"
            rows={2}
            label={motivation.who}
            note={form.private}
            noteIcon="lock"
          />
          <Columns split="wide-left">
            <TextAnswer name="motivation.invitation.how" rows={2} label={motivation.how} />
            <TextAnswer name="motivation.invitation.when" look="line" label={motivation.when} />
          </Columns>
        </FieldGroup>
        <TextQuestion field="motivation.smallWins" route={route} />
        <Drafts room={room} place={place} />
      </Fields>
      <AskYourselves page="motivation/invitation" />
    </PartForm>
  )
}
