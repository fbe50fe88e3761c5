import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldExample } from '#rooms/shared/example/field-example.tsx'
import { FieldHints } from '#rooms/shared/field-hints.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import { PrivateNote } from '#rooms/shared/private-note.tsx'
import { type RoomPageProps, useAnswers } from '#rooms/shared/room.ts'
import { TextQuestion } from '#rooms/shared/text-answer.tsx'
import { useNarrow } from '#rooms/team/narrow.ts'
import { PagedActors } from '#rooms/team/paged-actors.tsx'
import { Heading } from '#ui/heading.tsx'
import { Icon } from '#ui/icon.tsx'
import { CircleRow } from './circle-row.tsx'
import styles from './circles-page.module.css'
import { SuggestedCore } from './suggested-core.tsx'

const firstActors = 50
const actorsOf = (answers: Answers) => answers.team.actors

/**
 * Who is in which circle, and what may staff decide? (2.6, 2.8) The page is no part of the short route;
 * whoever comes to it all the same is shown the whole of it.
 */
export function CirclesPage({ room }: RoomPageProps) {
  const { fields, team } = useWords()
  const actors = useAnswers(room, actorsOf)
  const isNarrow = useNarrow()
  return (
    <PartForm room={room} part={formParts.team}>
      <section id="field-team.circles" aria-labelledby="circles-heading" className={styles.circles}>
        <div>
          <Heading level={2} id="circles-heading">
            {fields['team.circles'].name}
          </Heading>
          <p className={styles.help}>{fields['team.circles'].help}</p>
        </div>
        <CircleCounts actors={actors} />
        <PrivateNote about={team.circles.private} />
        {actors.length === 0 ? (
          <p className={styles.none}>{team.circles.noActors}</p>
        ) : (
          <div className={styles.list}>
            {!isNarrow && <ListHead />}
            <PagedActors actors={actors} first={firstActors} label={fields['team.circles'].name}>
              {(actor) => <CircleRow room={room} actor={actor} isNarrow={isNarrow} />}
            </PagedActors>
          </div>
        )}
        <FieldHints field="team.circles" />
        {actors.length > 0 && <SuggestedCore room={room} />}
        <FieldExample field="team.circles" />
      </section>
      <Fields>
        <TextQuestion field="team.staffRoom" route="full" />
      </Fields>
      <AskYourselves page="team/circles" />
    </PartForm>
  )
}

/** Over the two columns of controls, which carry their own names for those who cannot see it. */
function ListHead() {
  const { circles } = useWords().team
  return (
    <div aria-hidden="true" className={styles.head}>
      <span>{circles.circle}</span>
      <span>
        <Icon name="lock" />
        <span>{circles.commitment}</span>
      </span>
    </div>
  )
}

/** The three circles with what each means, and how many are in it. */
function CircleCounts({ actors }: { actors: readonly Actor[] }) {
  const { team, codes: words } = useWords()
  const count = (circle: Code<'circle'> | null) =>
    actors.filter((actor) => actor.circle === circle).length
  return (
    <ul className={styles.counts}>
      {codes.circle.map((circle) => (
        <li key={circle}>
          <b>{team.circles.inCircle(words.circle[circle].name, count(circle))}</b>
          <span>{words.circle[circle].text}</span>
        </li>
      ))}
      <li>
        <b>{team.circles.inCircle(team.circles.notPlaced, count(null))}</b>
      </li>
    </ul>
  )
}
