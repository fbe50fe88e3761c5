import { type RefObject, useRef, useState } from 'react'

/** What was done stands at the field, which takes focus so that it is heard: nothing outside a dialog is. */
export function useCopying(
  made: string | null,
  words: { readonly copied: string; readonly selected: string },
): {
  field: RefObject<HTMLInputElement | null>
  note: string | null
  copy: () => Promise<void>
} {
  const field = useRef<HTMLInputElement>(null)
  const [done, setDone] = useState<{ of: string; note: string } | null>(null)
  const copy = async () => {
    if (made === null) return
    const isCopied = await navigator.clipboard?.writeText(made).then(
      () => true,
      () => false,
    )
    setDone({ of: made, note: isCopied ? words.copied : words.selected })
    field.current?.focus()
    field.current?.select()
  }
  return { field, note: done?.of === made ? (done?.note ?? null) : null, copy }
}
