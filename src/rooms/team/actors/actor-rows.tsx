import { useEffect, useRef } from 'react'
import type { Route } from '#core/journey/journey.ts'
import type { Actor } from '#core/questions/team.ts'
import { isWhollyDescribed } from '#core/questions/team-facts.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { useSaidAfterTyping } from '#rooms/shared/said-after-typing.ts'
import { useNarrow } from '#rooms/team/narrow.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { Icon } from '#ui/icon.tsx'
import type { ListRows } from '#ui/list/rapid-list-rows.ts'
import { Card, TableRow } from './actor-row.tsx'
import styles from './actor-rows.module.css'
import { columns } from './actor-values.tsx'
import { useArranged } from './arranged-actors.ts'
import { useOpenRow } from './open-row.ts'
import { StandingSection } from './standing-section.tsx'

interface ActorRowsProps extends ListRows<Actor> {
  readonly room: Room
  readonly route: Route
  readonly actors: readonly Actor[]
  readonly onWalk: () => void
  /** Back from the walk: focus comes back to where it began. */
  readonly wasWalked: boolean
}

/** All actors, quiet until one is used: as a table, or as cards where there is no room for one. */
export function ActorRows(props: ActorRowsProps) {
  const { actors, count, parts } = props
  const { people } = useWords().team
  const isNarrow = useNarrow()
  const arranged = useArranged(actors, parts)
  const { shown, hidden, found, sought } = arranged
  useSaidAfterTyping(sought === '' ? '' : people.shown(Math.min(found, shown.length), found))
  const openRow = useOpenRow(
    props.room,
    shown.flatMap((part) => (part.kind === 'row' ? [part.item.id] : [])),
  )
  const list = { ...props, openRow, arranged }
  return (
    <StandingSection>
      <div className={styles.tools}>
        <div className={styles.counted}>
          {count}
          <Described actors={actors} />
        </div>
        {arranged.isMany && (
          <TextField
            type="search"
            label={people.find}
            value={sought}
            onChange={({ target }) => arranged.setSought(target.value)}
          />
        )}
        {actors.length > 0 && !isNarrow && <WalkButton {...props} />}
      </div>
      {shown.length > 0 && (isNarrow ? <Cards {...list} /> : <Table {...list} />)}
      {hidden > 0 && (
        <Button variant="small" icon="chevron-down" onClick={arranged.showMore}>
          {people.showMore(hidden)}
        </Button>
      )}
    </StandingSection>
  )
}

function WalkButton({ onWalk, wasWalked }: Pick<ActorRowsProps, 'onWalk' | 'wasWalked'>) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (wasWalked) button.current?.focus()
  }, [wasWalked])
  return (
    <Button ref={button} variant="small" className={styles.walk} onClick={onWalk}>
      {useWords().team.actors.walk}
    </Button>
  )
}

/** Of how many answers are still to come. */
function Described({ actors }: { actors: readonly Actor[] }) {
  const { actors: words } = useWords().team
  if (actors.length === 0) return null
  const lacking = actors.filter((actor) => !isWhollyDescribed(actor)).length
  if (lacking === 0) return <p className={styles.note}>{words.allDescribed}</p>
  return (
    <p className={styles.lacking}>
      <Icon name="circle-dashed" />
      <span>{words.lacking(lacking)}</span>
    </p>
  )
}

type ListProps = ActorRowsProps & {
  openRow: ReturnType<typeof useOpenRow>
  arranged: ReturnType<typeof useArranged>
}

const rowProps = ({ room, route, actors, commands, openRow, arranged }: ListProps) => {
  const { open, stop, onToggle, onFocus, onNext } = openRow
  const canMove = !arranged.isArranged
  return (actor: Actor, place: number) => ({
    ...{ room, route, actor, place, commands, canMove, onToggle, onFocus, onNext },
    total: actors.length,
    isOpen: actor.id === open,
    isStop: actor.id === stop,
  })
}

function Table(props: ListProps) {
  const { actors, arranged, openRow } = props
  const { actors: words } = useWords().team
  const row = rowProps(props)
  return (
    <table className={styles.table} aria-label={words.table} {...openRow.around}>
      <colgroup>
        <col className={styles.numberColumn} />
        <col className={styles.actorColumn} />
        <col className={styles.groupColumn} />
        <col />
        <col className={styles.relationColumn} />
        <col className={styles.stakeColumn} />
        <col className={styles.influenceColumn} />
        <col className={styles.voiceColumn} />
      </colgroup>
      <thead className={actors.length === 1 ? styles.noHeads : undefined}>
        <tr>
          <td />
          <th scope="col">{words.heads.actor}</th>
          <GroupHead {...arranged} />
          <th scope="col">{words.heads.brings}</th>
          <th scope="col">{words.heads.relation}</th>
          <th scope="col">{words.heads.stake}</th>
          <th scope="col">{words.heads.influence}</th>
          <th scope="col">{words.heads.voice}</th>
        </tr>
      </thead>
      {arranged.shown.map((part) =>
        part.kind === 'row' ? (
          <TableRow key={part.item.id} {...row(part.item, part.place)} />
        ) : (
          <tbody key={part.key} data-part={part.kind}>
            <tr>
              <td colSpan={columns + 2}>{part.content}</td>
            </tr>
          </tbody>
        ),
      )}
    </table>
  )
}

/** The head of the groups; of many actors, it puts those of a group together. */
function GroupHead({ isMany, isByGroup, setByGroup }: ListProps['arranged']) {
  const { actors: words } = useWords().team
  if (!isMany) return <th scope="col">{words.group}</th>
  return (
    <th scope="col" aria-sort={isByGroup ? 'ascending' : undefined}>
      <button type="button" className={styles.sort} onClick={() => setByGroup(!isByGroup)}>
        <span>{words.group}</span>
        <Icon name={isByGroup ? 'arrow-down' : 'chevron-down'} />
      </button>
    </th>
  )
}

function Cards(props: ListProps) {
  const { arranged, openRow } = props
  const row = rowProps(props)
  return (
    <ol className={styles.cards} aria-label={useWords().team.actors.table} {...openRow.around}>
      {arranged.shown.map((part) =>
        part.kind === 'row' ? (
          <Card key={part.item.id} {...row(part.item, part.place)} />
        ) : (
          <li key={part.key} data-part={part.kind} className={styles.part}>
            {part.content}
          </li>
        ),
      )}
    </ol>
  )
}
