import { useState } from 'react'
import { dependency } from '#core/rules/coverage/dependency.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Notice } from '#ui/notice.tsx'

/**
 * Who needs whom, in numbers from the table; nothing while nobody carries anything. Counted once:
 * nothing on this page changes the table, and after an undo the form around it begins anew.
 */
export function DependencyNote({ room }: { room: Room }) {
  const { rules } = useWords()
  const [found] = useState(() => dependency(room.answers().team))
  if (found.outside + found.inside === 0) return null
  return <Notice kind="info">{rules.dependency(found)}</Notice>
}
