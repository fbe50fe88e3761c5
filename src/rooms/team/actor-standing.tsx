import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import type { Route } from '#core/journey/journey.ts'
import { type Degree, degrees } from '#core/questions/codes.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { OneOf } from '#rooms/shared/choice-answer.tsx'
import { FieldExample } from '#rooms/shared/example/field-example.tsx'
import { isShown } from '#rooms/shared/field-group.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import { PrivateNote } from '#rooms/shared/private-note.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import styles from './actor-standing.module.css'

interface ActorStandingProps {
  readonly room: Room
  readonly actor: Actor
  readonly route: Route
}

/** Everything asked about one actor where they are listed (2.2, 2.3 and 2.5). */
export function ActorStanding({ room, actor, route }: ActorStandingProps) {
  const { fields, team } = useWords()
  const words = team.actors
  return (
    <PartForm room={room} part={formParts.actor(actor.id)}>
      {/* A form of its own keeps the radio buttons of two open actors apart. */}
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <TextAnswer name="brings" soft="team.actors.*.brings" look="line" label={words.brings} />
        <Part field="team.standing" route={route} heading>
          <OneOf name="relation" set="relation" legend={words.relation} columns={3} />
          <PrivateNote />
          <DegreeAnswer name="stake" legend={words.stake} />
          <DegreeAnswer name="influence" legend={words.influence} />
          <OneOf name="voice" set="voice" legend={words.voice} columns={3} />
        </Part>
        <Part field="team.represents" route={route}>
          <TextAnswer
            name="represents"
            soft="team.actors.*.represents"
            look="line"
            label={fields['team.represents'].name}
            help={fields['team.represents'].help}
          />
        </Part>
      </form>
    </PartForm>
  )
}

function Part(props: { field: FieldId; route: Route; heading?: boolean; children: ReactNode }) {
  const { field, route, heading, children } = props
  const words = useWords().fields[field]
  if (!isShown(field, route)) return null
  return (
    <div className={styles.part}>
      <div className={styles.controls}>
        {heading && (
          <div>
            <h3>{words.name}</h3>
            <p className={styles.help}>{words.help}</p>
          </div>
        )}
        {children}
      </div>
      <FieldExample field={field} />
    </div>
  )
}

/** Little, some or much, which is kept as a number. */
function DegreeAnswer({ name, legend }: { name: 'stake' | 'influence'; legend: string }) {
  const { team, form } = useWords()
  const { field } = useController<Actor, 'stake' | 'influence'>({ name })
  return (
    <ChoiceGroup<`${Degree}`>
      legend={legend}
      name={name}
      columns={3}
      options={degrees.map((each) => ({
        value: `${each}` as const,
        label: team.actors.degrees[each],
      }))}
      value={field.value === null ? undefined : `${field.value}`}
      onValue={(value) => field.onChange(degrees.find((each) => `${each}` === value) ?? null)}
      clearLabel={form.clearChoice}
    />
  )
}
