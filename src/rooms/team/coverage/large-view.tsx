import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { emptySeats } from '#core/questions/marks.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor, TeamAnswers } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { TypedIn, TypedName } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { Icon } from '#ui/icon.tsx'
import { LiveRegions } from '#ui/live-regions.tsx'
import styles from './large-view.module.css'
import { CoverageGrid } from './table/coverage-grid.tsx'
import { useMark } from './use-mark.ts'

interface LargeViewProps {
  readonly room: Room
  readonly team: TeamAnswers
  readonly actors: readonly Actor[]
  readonly onClose: () => void
}

/**
 * The table over everything else, for a room to see and to mark together: the whole screen where the
 * browser gives it, else the whole window.
 */
export function LargeView(props: LargeViewProps) {
  const { onClose } = props
  const { pages } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useWholeScreen(onClose)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={pages['team/coverage'].title}
      className={styles.layer}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {/* What is said beside a window that shuts the rest out is not heard. */}
      <LiveRegions>
        <Shown {...props} />
      </LiveRegions>
    </dialog>
  )
}

function Shown({ room, team, actors, onClose }: LargeViewProps) {
  const { pages, team: said, frame, rules } = useWords()
  const { coverage } = said
  const title = useAnswers(room, ({ start }) => start.title)
  const onMark = useMark(room)
  const [rowInUse, setRowInUse] = useState<string | null>(null)
  const seats = useMemo(() => emptySeats(team), [team])
  const seat = seats.find(({ id }) => id === rowInUse) ?? seats[0]
  return (
    <>
      <div className={styles.words}>
        <Heading level={2} className={styles.title}>
          {pages['team/coverage'].title}
        </Heading>
        <p>
          <TypedName name={title} otherwise={frame.unnamed} />
        </p>
      </div>
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
      <div className={styles.foot}>
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
        <p className={styles.keys}>{coverage.keys.inLarge}</p>
        <Button icon="x" className={styles.close} onClick={onClose}>
          {coverage.closeLarge}
        </Button>
      </div>
    </>
  )
}

/** Asks for the whole screen while it is shown; whoever leaves that leaves this too. */
function useWholeScreen(onLeft: () => void) {
  const left = useEffectEvent(onLeft)
  useEffect(() => {
    const { documentElement: all } = document
    let isWhole = false
    const onChange = () => {
      if (isWhole && document.fullscreenElement !== all) left()
      isWhole = document.fullscreenElement === all
    }
    document.addEventListener('fullscreenchange', onChange)
    // Refused by a policy or an older browser: the window is what there is.
    all.requestFullscreen?.().catch(() => {})
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement === all) document.exitFullscreen().catch(() => {})
    }
  }, [])
}
