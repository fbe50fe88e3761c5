import { useEffect, useEffectEvent, useState } from 'react'
import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form'
import { type RejectedInputs, withRejected } from './rejected-inputs.ts'
import { type Room, useGeneration } from './room.ts'

interface Followed<V extends object> {
  readonly room: Room
  /** What is kept now. */
  readonly stored: () => V
  readonly rejected: RejectedInputs
  /** Shows `values` without handing them on again. */
  readonly take: (show: () => void) => void
}

/**
 * Brings into an open form what another form or list on the screen changes of its part, so that it neither
 * shows nor hands on what is no longer so. What the form itself has sent is there already, and a text it
 * had to reject stays as it stands. An undo is none of this: the form then begins anew.
 */
export function useFormFollow<V extends FieldValues>(form: UseFormReturn<V>, by: Followed<V>) {
  const { room, stored } = by
  const generation = useGeneration(room)
  const [shown] = useState(() => ({ last: stored() }))
  const onChanged = useEffectEvent(() => {
    if (room.generation() !== generation) return
    const now = stored()
    const paths = placesThatDiffer(shown.last, now)
    shown.last = now
    if (paths.length === 0) return
    const values = withRejected(now, by.rejected)
    const stale = paths.filter((path) => !isSame(get(form.getValues(), path), get(values, path)))
    if (stale.length === 0) return
    by.take(() => {
      for (const path of stale) form.setValue(path as FieldPath<V>, get(values, path))
    })
  })
  const { subscribe } = room
  useEffect(() => {
    onChanged()
    return subscribe(onChanged)
  }, [subscribe])
}

/**
 * The places that are not the same any more, as near as can be told. Of a list whose rows are others its
 * own comes first, and then all in it: what is registered of a row takes no value from its list.
 */
function placesThatDiffer(before: unknown, now: unknown, place: readonly string[] = []): string[] {
  if (Object.is(before, now)) return []
  if (!isRecord(now)) return [place.join('.')]
  const known = isRecord(before) && isSameShape(before, now) ? before : null
  const inside = Object.entries(now).flatMap(([key, value]) =>
    placesThatDiffer(known?.[key], value, [...place, key]),
  )
  return known ? inside : [place.join('.'), ...inside]
}

/** Two lists with the same rows in them, or two objects with as many members. */
function isSameShape(one: object, other: object): boolean {
  if (Object.keys(one).length !== Object.keys(other).length) return false
  if (!Array.isArray(one) || !Array.isArray(other)) return true
  return one.every((row, place) => idOf(row) === idOf(other[place]))
}

const idOf = (row: unknown) => (isRecord(row) && 'id' in row ? row.id : row)

/** An object or a list. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isSame = (one: unknown, other: unknown) =>
  Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other)
