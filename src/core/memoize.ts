interface Place<R> {
  made?: { readonly value: R }
  after?: WeakMap<WeakKey, Place<R>>
}

/**
 * A function that works out its value once for the same objects. Answers are never changed in place,
 * so a part that is the same object gives the same result, and only what changed costs anything.
 */
export function memoize<A extends readonly WeakKey[], R>(
  make: (...parts: A) => R,
): (...parts: A) => R {
  const root: Place<R> = {}
  return (...parts) => {
    const place = parts.reduce<Place<R>>(placeAfter, root)
    place.made ??= { value: make(...parts) }
    return place.made.value
  }
}

function placeAfter<R>(place: Place<R>, part: WeakKey): Place<R> {
  place.after ??= new WeakMap()
  const known = place.after.get(part)
  if (known) return known
  const made: Place<R> = {}
  place.after.set(part, made)
  return made
}

/** Those of the open project, of what is shared of it, and of one before. */
const kept = 4

/**
 * As `memoize`, for values so large that keeping one for every step that can be undone would fill
 * the memory: only those of the latest parts are kept.
 */
export function memoizeLatest<A extends readonly WeakKey[], R>(
  make: (...parts: A) => R,
): (...parts: A) => R {
  const latest: { readonly parts: A; readonly value: R }[] = []
  return (...parts) => {
    const found = latest.find((each) => each.parts.every((part, place) => part === parts[place]))
    if (found) return found.value
    const value = make(...parts)
    latest.unshift({ parts, value })
    latest.splice(kept)
    return value
  }
}
