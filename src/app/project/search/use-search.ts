import { useEffect, useState } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import type { AppBarTool } from '#ui/nav/app-bar.tsx'

/** The search of a project, from the bar and by Ctrl+K; over an open dialog it does not come. */
export function useSearch(): { tool: AppBarTool; isOpen: boolean; close: () => void } {
  const { search } = useWords().frame
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey
      if (!isKey || !(event.ctrlKey || event.metaKey)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return {
    isOpen,
    close: () => setOpen(false),
    tool: {
      id: 'search',
      label: search.open,
      icon: 'search',
      hint: search.shortcut,
      opensDialog: true,
      onSelect: () => setOpen(true),
    },
  }
}
