import { useMemo, useState } from 'react'
import { coverageFacts } from '#core/questions/coverage.ts'
import type { MarkedTeam } from '#core/questions/marks.ts'
import type { Actor, TeamAnswers } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { TableResults } from '#rooms/team/table-results.ts'
import { Segmented } from '#ui/form/segmented.tsx'
import { mostDrawn } from './table/grid-sight.ts'

export type ActorChoice = 'carriers' | 'all'

/** With more actors than this the table begins with those who carry something. */
const many = mostDrawn.columns

/**
 * The actors the table has a column for. Of many, those who carry something, if any do; one who no
 * longer does stays, so that no column goes from under the hand.
 */
export function useShownActors(team: TeamAnswers, results: TableResults | null) {
  const { actors } = team
  const [choice, setChoice] = useState<ActorChoice>('carriers')
  const [atFirst] = useState(() => (actors.length > many ? carriersIn(team) : noOne))
  const carriers = useMemo(
    () => (actors.length > many ? carriersIn(results?.team ?? null, atFirst) : noOne),
    [actors.length, results, atFirst],
  )
  const [kept, setKept] = useState(carriers)
  const isNew = [...carriers].some((id) => !kept.has(id))
  if (isNew) setKept(new Set([...kept, ...carriers]))
  const isChoice = actors.length > many && carriers.size > 0
  const shown = useMemo(
    () => (isChoice && choice === 'carriers' ? actors.filter(({ id }) => kept.has(id)) : actors),
    [isChoice, choice, actors, kept],
  )
  return {
    shown,
    /** Null where all are shown anyway. */
    carriers: isChoice ? carriers.size : null,
    choice,
    choose: (next: ActorChoice) => {
      setKept(carriers)
      setChoice(next)
    },
  }
}

const noOne: ReadonlySet<string> = new Set()

function carriersIn(team: MarkedTeam | null, otherwise = noOne): ReadonlySet<string> {
  if (!team) return otherwise
  const { tasks } = coverageFacts(team)
  return new Set([...tasks].flatMap(([id, { carries }]) => (carries.length > 0 ? id : [])))
}

interface ActorFilterProps {
  readonly actors: readonly Actor[]
  readonly carriers: number
  readonly choice: ActorChoice
  readonly onChoice: (choice: ActorChoice) => void
}

/** Which columns there are. */
export function ActorFilter({ actors, carriers, choice, onChoice }: ActorFilterProps) {
  const { coverage } = useWords().team
  return (
    <Segmented<ActorChoice>
      legend={coverage.shownActors}
      hideLegend
      name="shown actors"
      value={choice}
      onValue={onChoice}
      options={[
        { value: 'carriers', label: coverage.carriersOnly(carriers) },
        { value: 'all', label: coverage.allActors(actors.length) },
      ]}
    />
  )
}
