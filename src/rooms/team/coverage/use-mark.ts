import { useCallback } from 'react'
import type { Mark } from '#core/questions/team.ts'
import { withMark } from '#core/questions/team-changes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { OnMark } from './table/mark-button.tsx'
import { wordOfMark } from './table/mark-words.ts'
import { needCover } from './table/need-cover.ts'

/** Sets a mark, and says what the need becomes. */
export function useMark(room: Room): OnMark {
  const words = useWords()
  const { coverage } = words.team
  const { say } = useAnnounce()
  return useCallback(
    (needId: string, actorId: string, mark: Mark | null) => {
      room.change((answers) => ({
        ...answers,
        team: withMark(answers.team, needId, actorId, mark),
      }))
      const { state } = needCover(room.answers().team.coverage[needId])
      say(coverage.changed(wordOfMark(words, mark), coverage[state]))
    },
    [room, say, coverage, words],
  )
}
