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
import { keptAt, type RefusedTexts, withRefused } from './refused-texts.ts'
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
  const refused = room.refused(props.part)
  const form = useForm<FormAnswers>({
    defaultValues: withRefused(part.read(room.answers()), refused),
  })
  useSentOn(form, {
    schema: part.schema,
    stored: () => part.read(room.answers()),
    send: (value, name) => room.change((answers) => part.write(answers, value), name),
    refused,
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
  readonly refused: RefusedTexts
}

/**
 * Sends each change of a form on when its schema takes it. A field that breaks a hard limit keeps
 * its text on screen with an error and holds back itself only; the other fields go on being kept.
 * Its text waits until it can be kept, also while the form is closed: see `withRefused`.
 */
export function useSentOn<V extends FieldValues, T extends object>(
  form: UseFormReturn<V>,
  outlet: Outlet<T>,
) {
  const { subscribe, getValues, setError, clearErrors } = form
  const refused = useRef<readonly FieldPath<V>[]>([])
  /** What is to be handed on, with what is kept in place of what is refused; null when nothing is. */
  const sifted = useEffectEvent((values: V): T | null => {
    const whole = outlet.schema.safeParse(values)
    const issues = whole.success ? [] : whole.error.issues
    const paths = issues.map(({ path }) => path.map(String).join('.') as FieldPath<V>)
    clearErrors(refused.current.filter((path) => !paths.includes(path)))
    refused.current = paths
    const stored = outlet.stored()
    const rest = structuredClone(values)
    for (const [index, path] of paths.entries()) {
      setError(path, { type: issues[index]?.code ?? 'refused' })
      // A row that was refused from the start is kept as an empty one.
      const kept: unknown = get(stored, path)
      set(rest, path, kept === undefined ? '' : kept)
    }
    outlet.refused.keep(
      paths.flatMap((path) => {
        const text: unknown = get(values, path)
        return typeof text === 'string' ? [{ path, text, kept: keptAt(stored, path) }] : []
      }),
    )
    if (whole.success) return whole.data
    const valid = outlet.schema.safeParse(rest)
    return valid.success && !isSame(valid.data, stored) ? valid.data : null
  })
  const onValues = useEffectEvent((values: V, name: string) => {
    const value = sifted(values)
    if (value !== null) outlet.send(value, name)
  })
  const onOpened = useEffectEvent(() => {
    if (outlet.refused.read().length > 0) sifted(getValues())
  })
  useEffect(() => {
    onOpened()
    return subscribe({
      formState: { values: true },
      callback: ({ values, name }) => {
        if (name) onValues(values, name)
      },
    })
  }, [subscribe])
}

/** What is refused alone changes nothing: handed on, it would be a step to undo without effect. */
const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)
