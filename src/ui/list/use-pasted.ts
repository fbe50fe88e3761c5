import { useState } from 'react'
import type { Pasted, PasteReader } from './rapid-list-paste.ts'
import type { Unsent } from './unsent.ts'

/** What was pasted and is asked about: until that is settled it waits as it was pasted, and is asked about again. */
export function usePasted(unsent: Unsent, field: string, reader: PasteReader) {
  const [pasted, setPasted] = useState<Pasted | null>(() => {
    const text = unsent.read(field)
    return text === '' ? null : reader.read(text)
  })
  return {
    pasted,
    ask: (text: string, read: Pasted) => {
      unsent.keep(field, text)
      setPasted(read)
    },
    settle: () => {
      unsent.keep(field, '')
      setPasted(null)
    },
  }
}
