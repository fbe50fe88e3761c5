import { useEffect, useEffectEvent, useRef } from 'react'
import { type FieldPath, type FieldValues, get, set, type UseFormReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import type { FormPart } from './form-parts.ts'
import { keptAt, type RejectedInputs } from './rejected-inputs.ts'
import { memberAt, withMember } from './share-of.ts'

interface FormBinding<V extends object> {
  readonly schema: FormPart<V>['schema']
  /** What is kept now; stands in for a field whose text is rejected. */
  readonly stored: () => V
  readonly send: (values: V, name: string) => void
  readonly rejected: RejectedInputs
  /** Whether a control on the page says that what stands there is rejected. */
  readonly isSaid: (path: string) => boolean
  /** Told of rejections that nothing on the page says; what is rejected there cannot wait either. */
  readonly onUnsaid: (paths: readonly string[]) => void
}

interface Moved {
  readonly path: string
  readonly place: string
}

export interface FormSync {
  /**
   * Has the form show what others keep; nothing while it sends, for then it is what it has itself. `moved`
   * says where the texts it had to reject stand then.
   */
  readonly take: (moved: readonly Moved[], show: () => void) => void
}

/**
 * Keeps the project in step with a form: each change goes out when its schema takes it, and costs what
 * changed, not the whole part. A field that breaks a hard limit keeps
 * its text on screen with an error and holds back itself only; the other fields go on being kept.
 * Its text waits until it can be kept, also while the form is closed: see `withRejected`.
 */
export function useFormSync<V extends FieldValues>(
  form: UseFormReturn<V>,
  binding: FormBinding<V>,
): FormSync {
  const { subscribe, getValues, setError, clearErrors } = form
  const rejected = useRef<readonly FieldPath<V>[]>([])
  const isTaking = useRef(false)
  const isSending = useRef(false)
  /** Where a text was rejected in sight. Its field may be hidden since; the bar tells of it still. */
  const said = useRef(new Set<string>())
  const nowRejected = (paths: readonly FieldPath<V>[]) => {
    const gone = rejected.current.filter((path) => !paths.includes(path))
    if (gone.length > 0) clearErrors(gone)
    rejected.current = paths
  }
  /** What can be kept, with what is kept already in place of what is rejected; null when nothing can. */
  const splitValid = useEffectEvent((values: V): V | null => {
    const whole = binding.schema.safeParse(values)
    if (whole.success) {
      nowRejected([])
      binding.rejected.keep([], false)
      return whole.data
    }
    const { issues } = whole.error
    const paths = issues.map(({ path }) => path.map(String).join('.') as FieldPath<V>)
    nowRejected(paths)
    for (const [index, path] of paths.entries())
      setError(path, { type: issues[index]?.code ?? 'rejected' })
    const stored = binding.stored()
    const texts = paths.flatMap((path) => {
      const text: unknown = get(values, path)
      return typeof text === 'string' ? [{ path, text, kept: keptAt(stored, path) }] : []
    })
    for (const { path } of texts) if (binding.isSaid(path)) said.current.add(path)
    const isText = (path: string) => texts.some((text) => text.path === path)
    const unsaid = paths.filter((path) => !isText(path) || !said.current.has(path))
    binding.rejected.keep(texts, unsaid.length > 0)
    if (unsaid.length > 0) binding.onUnsaid(unsaid)
    const valid = binding.schema.safeParse(withStored(values, stored, paths))
    return valid.success && !isSame(valid.data, stored) ? valid.data : null
  })
  /** What is kept, with what changed in its place; null where that is rejected. */
  const changeAt = (values: V, name: string): V | null => {
    const member = memberAt(binding.schema, name.split('.'))
    if (!member || member.path.length === 0) return null
    const { data, success } = z.safeParse(member.schema, get(values, member.path.join('.')))
    return success ? withMember(binding.stored(), member.path, data) : null
  }
  const onValues = useEffectEvent((values: V, name: string) => {
    if (isTaking.current) return
    const change = rejected.current.length === 0 ? changeAt(values, name) : null
    const value = change ?? splitValid(values)
    if (value === null) return
    isSending.current = true
    binding.send(value, name)
    isSending.current = false
  })
  const onOpened = useEffectEvent(() => {
    const waiting = binding.rejected.read()
    for (const { path } of waiting) said.current.add(path)
    if (waiting.length > 0) splitValid(getValues())
    else binding.rejected.keep([], false)
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
  return {
    take: (moved, show) => {
      if (isSending.current) return
      for (const { path, place } of moved) if (said.current.has(path)) said.current.add(place)
      isTaking.current = true
      show()
      isTaking.current = false
      // A row that went has taken its text along, and one that moved has it elsewhere.
      if (rejected.current.length > 0) splitValid(getValues())
    },
  }
}

/** The values with what is kept in the place of what is rejected. */
function withStored<V extends FieldValues>(values: V, stored: V, paths: readonly string[]): V {
  const rest = structuredClone(values)
  for (const path of paths) {
    const kept: unknown = get(stored, path)
    // A row that was rejected from the start is kept as an empty one.
    set(rest, path, kept === undefined ? '' : kept)
  }
  return rest
}

/** What is rejected alone changes nothing: handed on, it would be a step to undo without effect. */
const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)
