import { useEffect, useState, useSyncExternalStore } from 'react'
import { coverageFacts } from '#core/questions/coverage.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import { type CoverageResult, coverageResult } from '#core/rules/coverage/coverage.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import { answersAfterHand } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'

/** What the rules make of a team, with the team they looked at. */
export interface TableResults {
  readonly team: TeamAnswers
  readonly result: CoverageResult
}

/**
 * Worked out when the marks have been left alone for a moment, in two turns of the browser: with half
 * a million cells one turn would hold up whoever goes on marking. Null until the first is done.
 */
export function useTableResults(room: Room): TableResults | null {
  const debounced = answersAfterHand(room)
  const team = useSyncExternalStore(debounced.subscribe, () => debounced.read().team)
  const [results, setResults] = useState<TableResults | null>(null)
  useEffect(() => {
    let turn = setTimeout(() => {
      coverageFacts(team) // memoized, and so the cheaper half of what comes next
      const areGainsAsked = isBegun('motivation', debounced.read())
      turn = setTimeout(() => setResults({ team, result: coverageResult(team, areGainsAsked) }))
    })
    return () => clearTimeout(turn)
  }, [team, debounced])
  return results
}
