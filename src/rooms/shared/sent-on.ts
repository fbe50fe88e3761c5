import { useEffect, useEffectEvent, useRef } from 'react'
import { type FieldPath, type FieldValues, get, set, type UseFormReturn } from 'react-hook-form'
import type { FormPart } from './form-parts.ts'
import { keptAt, type RefusedTexts } from './refused-texts.ts'

interface Outlet<V extends object> {
  readonly schema: FormPart<V>['schema']
  /** What is kept now; stands in for a field whose text is refused. */
  readonly stored: () => V
  readonly send: (values: V, name: string) => void
  readonly refused: RefusedTexts
  /** Whether a control on the page says that what stands there is refused. */
  readonly isSaid: (path: string) => boolean
  /** Told of refusals that nothing on the page says; what is refused there cannot wait either. */
  readonly onUnsaid: (paths: readonly string[]) => void
}

/**
 * Sends each change of a form on when its schema takes it. A field that breaks a hard limit keeps
 * its text on screen with an error and holds back itself only; the other fields go on being kept.
 * Its text waits until it can be kept, also while the form is closed: see `withRefused`.
 */
export function useSentOn<V extends FieldValues>(form: UseFormReturn<V>, outlet: Outlet<V>) {
  const { subscribe, getValues, setError, clearErrors } = form
  const refused = useRef<readonly FieldPath<V>[]>([])
  /** Where a text was refused in sight. Its field may be hidden since; the bar tells of it still. */
  const said = useRef(new Set<string>())
  const nowRefused = (paths: readonly FieldPath<V>[]) => {
    const gone = refused.current.filter((path) => !paths.includes(path))
    if (gone.length > 0) clearErrors(gone)
    refused.current = paths
  }
  /** What is to be handed on, with what is kept in place of what is refused; null when nothing is. */
  const sifted = useEffectEvent((values: V): V | null => {
    const whole = outlet.schema.safeParse(values)
    if (whole.success) {
      nowRefused([])
      outlet.refused.keep([], false)
      return whole.data
    }
    const { issues } = whole.error
    const paths = issues.map(({ path }) => path.map(String).join('.') as FieldPath<V>)
    nowRefused(paths)
    for (const [index, path] of paths.entries())
      setError(path, { type: issues[index]?.code ?? 'refused' })
    const stored = outlet.stored()
    const texts = paths.flatMap((path) => {
      const text: unknown = get(values, path)
      return typeof text === 'string' ? [{ path, text, kept: keptAt(stored, path) }] : []
    })
    for (const { path } of texts) if (outlet.isSaid(path)) said.current.add(path)
    const isText = (path: string) => texts.some((text) => text.path === path)
    const unsaid = paths.filter((path) => !isText(path) || !said.current.has(path))
    outlet.refused.keep(texts, unsaid.length > 0)
    if (unsaid.length > 0) outlet.onUnsaid(unsaid)
    const valid = outlet.schema.safeParse(withStored(values, stored, paths))
    return valid.success && !isSame(valid.data, stored) ? valid.data : null
  })
  const onValues = useEffectEvent((values: V, name: string) => {
    const value = sifted(values)
    if (value !== null) outlet.send(value, name)
  })
  const onOpened = useEffectEvent(() => {
    const waiting = outlet.refused.read()
    for (const { path } of waiting) said.current.add(path)
    if (waiting.length > 0) sifted(getValues())
    else outlet.refused.keep([], false)
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

/** The values with what is kept in the place of what is refused. */
function withStored<V extends FieldValues>(values: V, stored: V, paths: readonly string[]): V {
  const rest = structuredClone(values)
  for (const path of paths) {
    const kept: unknown = get(stored, path)
    // A row that was refused from the start is kept as an empty one.
    set(rest, path, kept === undefined ? '' : kept)
  }
  return rest
}

/** What is refused alone changes nothing: handed on, it would be a step to undo without effect. */
const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)
