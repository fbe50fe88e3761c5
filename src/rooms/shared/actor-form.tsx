import type { ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { answerText, choices } from '#core/questions/schema-parts.ts'
import type { Actor } from '#core/questions/team.ts'
import { withActor } from '#core/questions/team-changes.ts'
import { useSentOn } from './answers-form.tsx'
import { type Room, useGeneration } from './room.ts'

const schema = z.strictObject({
  brings: answerText,
  gains: choices('gain'),
  gainText: answerText,
  barriers: choices('barrier'),
  lowering: answerText,
})
type ActorAnswers = z.infer<typeof schema>

const read = ({ brings, gains, gainText, barriers, lowering }: Actor): ActorAnswers => ({
  brings,
  gains,
  gainText,
  barriers,
  lowering,
})

interface ActorFormProps {
  readonly room: Room
  readonly actor: Actor
  readonly children: ReactNode
}

/** A form over what one actor gives, gains and is held back by. Another actor is another form. */
export function ActorForm(props: ActorFormProps) {
  const generation = useGeneration(props.room)
  return <OpenActorForm key={`${generation} ${props.actor.id}`} {...props} />
}

function OpenActorForm({ room, actor, children }: ActorFormProps) {
  const { id } = actor
  const form = useForm<ActorAnswers>({ defaultValues: read(actor) })
  useSentOn(form, {
    schema,
    stored: () => read(room.answers().team.actors.find((each) => each.id === id) ?? actor),
    send: (value, name) =>
      room.change(
        (answers) => ({ ...answers, team: withActor(answers.team, id, value) }),
        `actor.${id}.${name}`,
      ),
  })
  return <FormProvider {...form}>{children}</FormProvider>
}
