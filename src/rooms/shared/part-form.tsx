import { type ReactNode, useState } from 'react'
import { type DefaultValues, type FieldValues, FormProvider, useForm } from 'react-hook-form'
import { useFormFollow } from './form-follow.ts'
import type { FormPart } from './form-parts.ts'
import { useFormSync } from './form-sync.ts'
import { withRejected } from './rejected-inputs.ts'
import { SaidRejections, SaidRejectionsContext } from './rejection.ts'
import { type Room, RoomContext, useGeneration } from './room.ts'

interface PartFormProps<V extends FieldValues> {
  readonly room: Room
  readonly part: FormPart<V>
  readonly children: ReactNode
}

/**
 * A form over one part of the project, the only way to open one. It owns the text while it is open:
 * every valid change goes out through the room, and all that is written back into it is what others on the
 * screen change of its part; when the generation rises it begins anew. Another part, as that of another
 * actor, is another form.
 */
export function PartForm<V extends FieldValues>(props: PartFormProps<V>) {
  const generation = useGeneration(props.room)
  return <OpenForm key={`${generation} ${props.part.name}`} {...props} />
}

function OpenForm<V extends FieldValues>({ room, part, children }: PartFormProps<V>) {
  const rejected = room.rejected(part.name)
  const stored = () => part.read(room.project())
  const form = useForm<V>({ defaultValues: withRejected(stored(), rejected) as DefaultValues<V> })
  const [said] = useState(() => new SaidRejections())
  const [fault, setFault] = useState<Error | null>(null)
  const { take } = useFormSync(form, {
    schema: part.schema,
    stored,
    send: (values, name) =>
      room.changeProject((project) => part.write(project, values), `${part.name}.${name}`),
    rejected,
    isSaid: (path) => said.says(path),
    onUnsaid: (paths) => {
      const places = paths.map((path) => path || 'its root').join(', ')
      setFault(new Error(`The form "${part.name}" cannot keep ${places}, and nobody is told.`))
    },
  })
  useFormFollow(form, { room, stored, rejected, take })
  // A fault of the program. Where it is used, the bar says "not saved"; see `RejectedInputs`.
  if (fault && import.meta.env.DEV) throw fault
  return (
    <RoomContext value={room}>
      <SaidRejectionsContext value={said}>
        <FormProvider {...form}>{children}</FormProvider>
      </SaidRejectionsContext>
    </RoomContext>
  )
}
