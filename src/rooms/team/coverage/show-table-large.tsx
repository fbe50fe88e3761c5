import { use, useMemo, useState } from 'react'
import { emptySeats } from '#core/questions/marks.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor, TeamAnswers } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ShowLarge } from '#rooms/shared/large/show-large.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { TypedIn, TypedName } from '#rooms/shared/typed.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './show-table-large.module.css'
import { CoverageGrid } from './table/coverage-grid.tsx'
import { SingleKeysContext } from './table/single-keys.ts'
import { useMark } from './use-mark.ts'

interface ShowTableLargeProps {
  readonly room: Room
  readonly team: TeamAnswers
  readonly actors: readonly Actor[]
}

/** The table for a room to see and to mark together, with the empty seat one is at as a question. */
export function ShowTableLarge({ room, team, actors }: ShowTableLargeProps) {
  const { pages, team: said, frame, rules } = useWords()
  const { coverage } = said
  const hasSingleKeys = use(SingleKeysContext)
  const title = useAnswers(room, ({ start }) => start.title)
  const onMark = useMark(room)
  const [rowInUse, setRowInUse] = useState<string | null>(null)
  const seats = useMemo(() => emptySeats(team), [team])
  const seat = seats.find(({ id }) => id === rowInUse) ?? seats[0]
  return (
    <ShowLarge
      title={pages['team/coverage'].title}
      meta={<TypedName name={title} otherwise={frame.unnamed} />}
      large={{ kind: 'figure', figure: 'coverage' }}
      focusOn='[role="grid"] [tabindex="0"]'
      foot={
        <>
          <p className={styles.question}>
            <Icon name="circle-dashed" />
            <span>
              {seat ? (
                <TypedIn
                  sentence={(typed) =>
                    coverage.seatQuestion(shownName(seat.name, rules.unnamed.need, typed))
                  }
                />
              ) : (
                pages['team/coverage'].ask[1]
              )}
            </span>
          </p>
          {hasSingleKeys && <p className={styles.keys}>{coverage.keys.inLarge}</p>}
        </>
      }
    >
      <div className={styles.table}>
        <CoverageGrid
          isLarge
          needs={team.needs}
          actors={actors}
          coverage={team.coverage}
          onMark={onMark}
          onRow={setRowInUse}
        />
      </div>
    </ShowLarge>
  )
}
