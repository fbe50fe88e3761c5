import type { Route } from '#core/journey/journey.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { FieldExample } from '#rooms/shared/example/field-example.tsx'
import { isShown } from '#rooms/shared/field-group.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import { PrivateNote } from '#rooms/shared/private-note.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import styles from './actor-answers.module.css'
import { StandingChoices } from './standing-choices.tsx'

/** Everything asked about one actor where they are listed, but their group (2.2, 2.3 and 2.5). */
export function ActorAnswers(props: {
  room: Room
  actor: Actor
  route: Route
  /** One actor at a time, with room for help. */
  isAlone?: boolean
}) {
  const { room, actor, route, isAlone = false } = props
  const { fields, team } = useWords()
  return (
    <PartForm room={room} part={formParts.actor(actor.id)}>
      <div className={isAlone ? styles.alone : styles.answers}>
        <div className={styles.texts}>
          <TextAnswer
            name="brings"
            soft="team.actors.*.brings"
            look="line"
            label={team.actors.brings}
          />
          {isShown('team.represents', route) && (
            <div>
              <TextAnswer
                name="represents"
                soft="team.actors.*.represents"
                look="line"
                label={fields['team.represents'].name}
                help={isAlone && fields['team.represents'].help}
              />
              <FieldExample field="team.represents" />
            </div>
          )}
        </div>
        <div className={styles.standing}>
          <StandingChoices isAlone={isAlone} />
          <PrivateNote about={team.actors.assessed} isAssessed />
          <FieldExample field="team.standing" />
        </div>
      </div>
    </PartForm>
  )
}
