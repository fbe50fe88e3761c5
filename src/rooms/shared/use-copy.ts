import { type RefObject, useRef } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'

interface Copy {
  /** Of what is shown, which is selected where it cannot be copied. */
  readonly shown: RefObject<HTMLDivElement | null>
  readonly copy: (text: string) => Promise<void>
}

/** A text to take along: copies it, or selects it for the reader's own keys, and says which. */
export function useCopy(): Copy {
  const { drafts: words } = useWords().motivation
  const { say } = useAnnounce()
  const shown = useRef<HTMLDivElement>(null)
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      say(words.copied)
    } catch {
      // No clipboard, or no leave to use it: as from a file on disk, or in a locked-down browser.
      if (shown.current) getSelection()?.selectAllChildren(shown.current)
      say(words.selected)
    }
  }
  return { shown, copy }
}
