import type { ReactNode } from 'react'
import { limits } from '#core/limits.ts'
import type { Code } from '#core/questions/codes.ts'
import { emptyActor, emptyNeed, type TeamAnswers } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { AddRow } from './add-row.tsx'
import styles from './coverage-page.module.css'

export type CoverageView = 'table' | 'list'

interface TeamToolsProps {
  readonly room: Room
  readonly team: TeamAnswers
  /** More tools, after these. */
  readonly children?: ReactNode
}

/** Undo, and a need or an actor more without leaving the page. */
export function TeamTools({ room, team, children }: TeamToolsProps) {
  const { needs, actors, coverage } = useWords().team
  const { say } = useAnnounce()
  const undo = () => {
    if (!room.undo()) say(coverage.nothingToUndo)
  }
  const addNeed = (name: string, kind: Code<'kind'> | null) => {
    const need = { ...emptyNeed(room.newId(), name), kind }
    room.change(({ team, ...answers }) => ({
      ...answers,
      team: { ...team, needs: [...team.needs, need] },
    }))
    say(needs.list.announce.added([name], team.needs.length + 1))
  }
  const addActor = (name: string, group: Code<'group'> | null) => {
    const actor = { ...emptyActor(room.newId(), name), group }
    room.change(({ team, ...answers }) => ({
      ...answers,
      team: { ...team, actors: [...team.actors, actor] },
    }))
    say(actors.list.announce.added([name], team.actors.length + 1))
  }
  return (
    <div className={styles.tools}>
      <Button variant="text" icon="undo" onClick={undo}>
        {coverage.undo}
      </Button>
      <AddRow
        title={coverage.addNeed}
        nameLabel={needs.list.entryLabel}
        soft="team.needs.*.name"
        set="kind"
        setLabel={needs.kind}
        notChosen={needs.notChosen}
        full={team.needs.length < limits.needs ? undefined : needs.list.full(limits.needs)}
        unsent={room.unsent('add need')}
        onAdd={addNeed}
      />
      <AddRow
        title={coverage.addActor}
        nameLabel={actors.list.entryLabel}
        soft="team.actors.*.name"
        set="group"
        setLabel={actors.group}
        notChosen={actors.notChosen}
        full={team.actors.length < limits.actors ? undefined : actors.list.full(limits.actors)}
        unsent={room.unsent('add actor')}
        onAdd={addActor}
      />
      {children}
    </div>
  )
}
