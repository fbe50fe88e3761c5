import type { Actor } from '#core/questions/team.ts'
import { withActor } from '#core/questions/team-changes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { CodeSelect } from '#rooms/team/code-select.tsx'
import controls from '#rooms/team/row-controls.module.css'

/** Which group an actor belongs to, and of those of knowledge the side. */
export function ActorGroup({ room, actor }: { room: Room; actor: Actor }) {
  const { actors: words } = useWords().team
  const change = (change: Partial<Actor>) =>
    room.change((answers) => ({ ...answers, team: withActor(answers.team, actor.id, change) }))
  return (
    <div className={controls.controls}>
      <CodeSelect
        set="group"
        label={words.group}
        rowName={actor.name}
        notChosen={words.chooseGroup}
        value={actor.group}
        onValue={(group) => change({ group })}
      />
      {actor.group === 'knowledge' && (
        <CodeSelect
          set="side"
          label={words.side}
          rowName={actor.name}
          notChosen={words.neitherSide}
          value={actor.side}
          onValue={(side) => change({ side })}
        />
      )}
    </div>
  )
}
