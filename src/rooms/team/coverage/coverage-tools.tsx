import { limits } from '#core/limits.ts'
import type { Code } from '#core/questions/codes.ts'
import { emptyActor, emptyNeed, type TeamAnswers } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/form/checkbox.tsx'
import { Segmented } from '#ui/form/segmented.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { AddRow } from './add-row.tsx'
import styles from './coverage-page.module.css'

export type CoverageView = 'table' | 'list'

interface ViewToolsProps {
  readonly view: CoverageView
  readonly onView: (view: CoverageView) => void
  readonly onlyMissing: boolean
  readonly onOnlyMissing: (onlyMissing: boolean) => void
}

/** Table or list, and all needs or only those that lack someone. */
export function ViewTools({ view, onView, onlyMissing, onOnlyMissing }: ViewToolsProps) {
  const { coverage } = useWords().team
  return (
    <>
      <Segmented<CoverageView>
        legend={coverage.view}
        hideLegend
        name="coverage view"
        value={view}
        onValue={onView}
        options={[
          { value: 'table', label: coverage.table, icon: 'table' },
          { value: 'list', label: coverage.list, icon: 'list' },
        ]}
      />
      <Checkbox
        label={coverage.onlyMissing}
        checked={onlyMissing}
        onChange={(event) => onOnlyMissing(event.target.checked)}
      />
    </>
  )
}

/** Undo, and a need or an actor more without leaving the page. */
export function TeamTools({ room, team }: { room: Room; team: TeamAnswers }) {
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
    <div className={styles.teamTools}>
      <Button variant="small" icon="undo" onClick={undo}>
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
    </div>
  )
}
