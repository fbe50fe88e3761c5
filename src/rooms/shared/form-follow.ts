import { useEffect, useEffectEvent, useState } from 'react'
import { type FieldPath, type FieldValues, get, set, type UseFormReturn } from 'react-hook-form'
import { isList, isRecord, isSame, keyOf, type PlainRecord } from '#core/plain-values.ts'
import type { FormSync } from './form-sync.ts'
import type { RejectedInputs } from './rejected-inputs.ts'
import { type Room, useGeneration } from './room.ts'

interface Followed<V extends object> {
  readonly room: Room
  /** What is kept now. */
  readonly stored: () => V
  readonly rejected: RejectedInputs
  /** Shows what others keep without handing it on again. */
  readonly take: FormSync['take']
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
    const texts = by.rejected.read().flatMap(({ path, text }) => {
      const place = placeAfter(path, shown.last, now)
      return place === null ? [] : [{ path, place, text }]
    })
    shown.last = now
    if (paths.length === 0) return
    const values = withTexts(now, texts)
    const stale = paths.filter((path) => !isSame(get(form.getValues(), path), get(values, path)))
    if (stale.length === 0) return
    by.take(texts, () => {
      for (const path of stale) form.setValue(path as FieldPath<V>, get(values, path))
    })
  })
  const { subscribe } = room
  useEffect(() => {
    onChanged()
    return subscribe(onChanged)
  }, [subscribe])
}

/** The values with the texts in their places that were rejected, whatever is kept there now. */
function withTexts<V extends object>(
  values: V,
  texts: readonly { place: string; text: string }[],
): V {
  if (texts.length === 0) return values
  const shown = structuredClone(values)
  for (const { place, text } of texts) set(shown, place, text)
  return shown
}

/** Where what stood at a place stands after; null where its row is gone. */
function placeAfter(place: string, before: object, after: object): string | null {
  const [, list, nth, rest = ''] = place.match(/^(.*?)\.(\d+)(\..*)?$/) ?? []
  if (list === undefined) return place
  const [was, is]: unknown[] = [get(before, list), get(after, list)]
  if (!Array.isArray(was) || !Array.isArray(is)) return place
  const row = keyOf(was[Number(nth)])
  const now = is.findIndex((each) => keyOf(each) === row)
  return now < 0 ? null : `${list}.${now}${rest}`
}

/**
 * The places that are not the same any more, as near as can be told. Of a list whose rows are others its
 * own comes first, and then all in it: what is registered of a row takes no value from its list.
 */
function placesThatDiffer(before: unknown, now: unknown, place: readonly string[] = []): string[] {
  if (Object.is(before, now)) return []
  if (!isObject(now)) return [place.join('.')]
  const known =
    isObject(before) && isSameShape(before, now) ? new Map(Object.entries(before)) : null
  const inside = Object.entries(now).flatMap(([key, value]) =>
    placesThatDiffer(known?.get(key), value, [...place, key]),
  )
  return known ? inside : [place.join('.'), ...inside]
}

/** Two lists with the same rows in them, or two objects with as many members. */
function isSameShape(one: object, other: object): boolean {
  if (Object.keys(one).length !== Object.keys(other).length) return false
  if (!Array.isArray(one) || !Array.isArray(other)) return true
  return one.every((row, place) => keyOf(row) === keyOf(other[place]))
}

const isObject = (value: unknown): value is PlainRecord | readonly unknown[] =>
  isRecord(value) || isList(value)
