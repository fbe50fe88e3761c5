import type { Actor } from '#core/questions/team.ts'
import { withActor } from '#core/questions/team-changes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { PersonalHint } from '#rooms/shared/field-hints.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Icon } from '#ui/icon.tsx'
import { CodeSelect } from './code-select.tsx'
import quiet from './quiet-note.module.css'
import styles from './row-controls.module.css'
import { similarName } from './similar-names.ts'

/** Which group an actor belongs to, what is said of them so far, and whom they look like. */
export function ActorControls({ room, actor }: { room: Room; actor: Actor }) {
  const { team, codes } = useWords()
  const { actors: words } = team
  const { relation, stake, voice } = actor
  const standing = [
    relation && codes.relation[relation].name,
    stake && words.stakeIs[stake],
    voice && codes.voice[voice].name,
  ].filter(Boolean)
  return (
    <div className={styles.actor}>
      <div className={styles.controls}>
        <CodeSelect
          set="group"
          label={words.group}
          rowName={actor.name}
          notChosen={words.chooseGroup}
          value={actor.group}
          onValue={(group) =>
            room.change((answers) => ({
              ...answers,
              team: withActor(answers.team, actor.id, { group }),
            }))
          }
        />
        {actor.group === 'knowledge' && (
          <CodeSelect
            set="side"
            label={words.side}
            rowName={actor.name}
            notChosen={words.neitherSide}
            value={actor.side}
            onValue={(side) =>
              room.change((answers) => ({
                ...answers,
                team: withActor(answers.team, actor.id, { side }),
              }))
            }
          />
        )}
      </div>
      {standing.length > 0 && <span className={styles.standing}>{standing.join(' · ')}</span>}
      <SimilarNote room={room} id={actor.id} />
      <PersonalHint texts={[actor.name]} />
    </div>
  )
}

/** A quiet remark: two rows that may be one. Reads the list itself, so that no other row is drawn again. */
function SimilarNote({ room, id }: { room: Room; id: string }) {
  const { similar } = useWords().team.actors
  const name = useAnswers(room, ({ team }) => similarName(team.actors, id))
  if (name === undefined) return null
  return (
    <span className={quiet.similar}>
      <Icon name="info" />
      <TypedIn sentence={(typed) => similar(typed(name))} />
    </span>
  )
}
