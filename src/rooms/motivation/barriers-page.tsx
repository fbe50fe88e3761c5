import { isFilled } from '#core/questions/is-filled.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { SomeOf } from '#rooms/shared/choice-answer.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { useActorPlace } from '#rooms/shared/one-actor/actor-place.ts'
import { OneActorAtATime } from '#rooms/shared/one-actor/one-actor-at-a-time.tsx'
import { PartForm } from '#rooms/shared/part-form.tsx'
import { PrivateNote } from '#rooms/shared/private-note.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer, TextQuestion } from '#rooms/shared/text-answer.tsx'
import { WaysForBarriers } from './ways-for-barriers.tsx'

const isAnswered = ({ barriers, lowering }: Actor) => barriers.length > 0 || isFilled(lowering)

/** What holds each actor back, and the way out for everyone. (3.3 private, 3.8) */
export function BarriersPage({ room, route }: RoomPageProps) {
  const { motivation } = useWords()
  const place = useActorPlace()
  return (
    <PartForm room={room} part={formParts.motivation}>
      <Fields>
        <FieldGroup field="motivation.barriers" route={route} note={<PrivateNote />}>
          <OneActorAtATime room={room} place={place} isAnswered={isAnswered}>
            {(actor) => (
              <PartForm room={room} part={formParts.actor(actor.id)}>
                <SomeOf name="barriers" set="barrier" legend={motivation.barriers} columns={2} />
                <TextAnswer
                  name="lowering"
                  soft="team.actors.*.lowering"
                  label={motivation.lowering}
                />
                <WaysForBarriers />
              </PartForm>
            )}
          </OneActorAtATime>
        </FieldGroup>
        <TextQuestion field="motivation.exit" route={route} />
      </Fields>
      <AskYourselves page="motivation/barriers" />
    </PartForm>
  )
}
