import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import {
  type FieldPath,
  type FieldValues,
  FormProvider,
  get,
  set,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type * as z from 'zod/mini'
import { type FormAnswers, type FormPart, formParts } from './form-parts.ts'
import { type Room, RoomContext, useGeneration } from './room.ts'

/**
 * A form over one question's answers. It owns the text while it is open: every valid change goes out
 * through `room.change`, and nothing is written back into it until the generation rises.
 */
export function AnswersForm(props: {
  room: Room
  part: keyof typeof formParts
  children: ReactNode
}) {
  const generation = useGeneration(props.room)
  return <OpenForm key={generation} {...props} />
}

function OpenForm(props: { room: Room; part: keyof typeof formParts; children: ReactNode }) {
  const { room, children } = props
  const part: FormPart = formParts[props.part]
  const form = useForm<FormAnswers>({ defaultValues: part.read(room.answers()) })
  useSentOn(form, {
    schema: part.schema,
    stored: () => part.read(room.answers()),
    send: (value, name) => room.change((answers) => part.write(answers, value), name),
  })
  return (
    <RoomContext value={room}>
      <FormProvider {...form}>{children}</FormProvider>
    </RoomContext>
  )
}

interface Outlet<T> {
  readonly schema: z.ZodMiniType<T>
  /** What is kept now; stands in for a field whose text is refused. */
  readonly stored: () => T
  readonly send: (value: T, name: string) => void
}

/**
 * Sends each change of a form on when its schema takes it. A field that breaks a hard limit keeps
 * its text on screen with an error and holds back itself only; the other fields go on being kept.
 */
export function useSentOn<V extends FieldValues, T>(form: UseFormReturn<V>, outlet: Outlet<T>) {
  const { subscribe, setError, clearErrors } = form
  const refused = useRef<readonly FieldPath<V>[]>([])
  const onValues = useEffectEvent((values: V, name: string) => {
    const whole = outlet.schema.safeParse(values)
    const issues = whole.success ? [] : whole.error.issues
    const paths = issues.map(({ path }) => path.map(String).join('.') as FieldPath<V>)
    clearErrors(refused.current.filter((path) => !paths.includes(path)))
    refused.current = paths
    if (whole.success) {
      outlet.send(whole.data, name)
      return
    }
    const rest = structuredClone(values)
    for (const [index, path] of paths.entries()) {
      setError(path, { type: issues[index]?.code ?? 'refused' })
      // A row that was refused from the start is kept as an empty one.
      const kept: unknown = get(outlet.stored(), path)
      set(rest, path, kept === undefined ? '' : kept)
    }
    const valid = outlet.schema.safeParse(rest)
    if (valid.success) outlet.send(valid.data, name)
  })
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name) onValues(values, name)
        },
      }),
    [subscribe],
  )
}
