import type { ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { actorForm } from '#core/project/waiting-texts.ts'
import { type Actor, actorSchema } from '#core/questions/team.ts'
import { withActor } from '#core/questions/team-changes.ts'
import { useSentOn } from './answers-form.tsx'
import { withRefused } from './refused-texts.ts'
import { type Room, useGeneration } from './room.ts'

/** All but what is written elsewhere, and may be while the form is open. */
const schema = z.omit(actorSchema, {
  id: true,
  name: true,
  group: true,
  circle: true,
  commitment: true,
  phases: true,
})
type ActorAnswers = z.infer<typeof schema>

const read = ({ id, name, group, circle, commitment, phases, ...asked }: Actor): ActorAnswers =>
  asked

interface ActorFormProps {
  readonly room: Room
  readonly actor: Actor
  readonly children: ReactNode
}

/** A form over what is asked of one actor. Another actor is another form. */
export function ActorForm(props: ActorFormProps) {
  const generation = useGeneration(props.room)
  return <OpenActorForm key={`${generation} ${props.actor.id}`} {...props} />
}

function OpenActorForm({ room, actor, children }: ActorFormProps) {
  const { id } = actor
  const refused = room.refused(actorForm(id))
  const form = useForm<ActorAnswers>({ defaultValues: withRefused(read(actor), refused) })
  useSentOn(form, {
    schema,
    stored: () => read(room.answers().team.actors.find((each) => each.id === id) ?? actor),
    send: (value, name) =>
      room.change(
        (answers) => ({ ...answers, team: withActor(answers.team, id, value) }),
        `actor.${id}.${name}`,
      ),
    refused,
  })
  return <FormProvider {...form}>{children}</FormProvider>
}
