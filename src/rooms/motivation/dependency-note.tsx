import { dependency } from '#core/rules/dependency.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useRestedAnswers } from '#rooms/shared/rest.ts'
import type { Room } from '#rooms/shared/room.ts'
import { Notice } from '#ui/notice.tsx'

/** Who needs whom, in numbers from the table; nothing while nobody carries anything. */
export function DependencyNote({ room }: { room: Room }) {
  const { rules } = useWords()
  const found = dependency(useRestedAnswers(room).team)
  if (found.outside + found.inside === 0) return null
  return <Notice kind="info">{rules.dependency(found)}</Notice>
}
