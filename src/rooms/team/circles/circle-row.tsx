import { memo } from 'react'
import type { Code } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { withActor } from '#core/questions/team-changes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useOptions } from '#rooms/shared/choice-answer.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import { CodeSelect } from '#rooms/team/code-select.tsx'
import { Segmented } from '#ui/form/segmented.tsx'
import styles from './circles-page.module.css'

interface CircleRowProps {
  readonly room: Room
  readonly actor: Actor
  /** No room for four buttons side by side: a select stands in for them. */
  readonly isNarrow: boolean
}

/** One actor: which circle, and, for the group's own eyes, whether they have said yes. */
export const CircleRow = memo(function CircleRow({ room, actor, isNarrow }: CircleRowProps) {
  const { team, codes } = useWords()
  const { circles: words } = team
  const change = (change: Partial<Actor>) =>
    room.change((answers) => ({ ...answers, team: withActor(answers.team, actor.id, change) }))
  return (
    <div data-row={actor.id} className={styles.row}>
      <div className={styles.name}>
        <Typed>{actor.name}</Typed>
        {actor.group && <small>{codes.group[actor.group].name}</small>}
      </div>
      {isNarrow ? (
        <CodeSelect
          set="circle"
          label={words.circle}
          rowName={actor.name}
          notChosen={words.notPlaced}
          value={actor.circle}
          onValue={(circle) => change({ circle })}
        />
      ) : (
        <CircleBar actor={actor} onCircle={(circle) => change({ circle })} />
      )}
      <CodeSelect
        set="commitment"
        label={words.commitment}
        hideLabel={!isNarrow}
        rowName={actor.name}
        notChosen={words.commitmentNotChosen}
        value={actor.commitment}
        onValue={(commitment) => change({ commitment })}
      />
    </div>
  )
})

function CircleBar(props: { actor: Actor; onCircle: (circle: Code<'circle'> | null) => void }) {
  const { actor, onCircle } = props
  const { of, circles } = useWords().team
  const options = useOptions('circle')
  return (
    <Segmented<Code<'circle'> | ''>
      legend={<TypedIn sentence={(typed) => of(circles.circle, typed(actor.name))} />}
      hideLegend
      name={`circle ${actor.id}`}
      value={actor.circle ?? ''}
      options={[
        { value: '', label: circles.none, look: 'empty' },
        ...options.map(({ value, label }) => ({ value, label })),
      ]}
      onValue={(value) => onCircle(value === '' ? null : value)}
    />
  )
}
