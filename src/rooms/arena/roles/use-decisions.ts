import { useState } from 'react'
import type { Route } from '#core/journey/journey.ts'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import { formParts } from '#rooms/shared/form-parts.ts'
import { type Room, useJudgement } from '#rooms/shared/room.ts'
import { type Decision, decisionAt, decisionsOn, type Standing, standingOf } from './decisions.ts'

export interface DecisionsProps {
  /** Which decision is asked for, from 1; null where none is. */
  readonly decision: number | null
  /** Asks for another. */
  readonly onDecision: (decision: number) => void
}

export interface Decisions {
  readonly decisions: readonly Decision[]
  readonly standings: readonly Standing[]
  /** The place of the one that is open. */
  readonly open: number
  readonly onOpen: (place: number) => void
}

/**
 * The decisions of the page and which is open: the one asked for, else the one whose text could not be
 * kept, else the first that had no answer when the page was opened, those that lack one before the others.
 */
export function useDecisions(room: Room, route: Route, props: DecisionsProps): Decisions {
  const decisions = decisionsOn(route)
  const answers = useDebouncedAnswers(room)
  const dilemmas = useJudgement(room, (judgement) => judgement.dilemmas)
  const standings = decisions.map((decision) => standingOf(decision, answers, dilemmas))
  const [begin] = useState(() => {
    const [rejected] = room.rejected(formParts.arena.name).read()
    const place = rejected && decisions.indexOf(decisionAt(rejected.path))
    const first = (standing: Standing) => standings.indexOf(standing)
    return place ?? [first('lacking'), first('open'), 0].find((found) => found >= 0) ?? 0
  })
  const asked = (props.decision ?? 0) - 1
  return {
    decisions,
    standings,
    open: asked in decisions ? asked : Math.min(begin, decisions.length - 1),
    onOpen: (place) => props.onDecision(place + 1),
  }
}
