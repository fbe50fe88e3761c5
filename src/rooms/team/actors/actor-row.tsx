import { memo } from 'react'
import type { Route } from '#core/journey/journey.ts'
import { limits } from '#core/limits.ts'
import type { Actor } from '#core/questions/team.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { RapidListEdit } from '#ui/list/rapid-list-edit.tsx'
import type { RowCommands } from '#ui/list/rapid-list-rows.ts'
import { RowButtons } from '#ui/list/row-buttons.tsx'
import { type Renaming, useRenaming } from '#ui/list/use-renaming.ts'
import { ActorAnswers } from './actor-answers.tsx'
import { ActorGroup } from './actor-group.tsx'
import { ActorName, NameRemarks } from './actor-name.tsx'
import styles from './actor-rows.module.css'
import { ActorCells, ActorSummary, columns } from './actor-values.tsx'

export interface ActorRowProps {
  readonly room: Room
  readonly route: Route
  readonly actor: Actor
  readonly place: number
  readonly total: number
  /** False where the rows are not in their own order: none is moved there. */
  readonly canMove: boolean
  readonly isOpen: boolean
  readonly isStop: boolean
  readonly commands: RowCommands
  readonly onToggle: (id: string) => void
  readonly onFocus: (id: string) => void
  readonly onNext: (id: string) => void
}

/** An actor as a row of values, which become controls when it is opened. Drawn again only when it changes. */
export const TableRow = memo(function TableRow(props: ActorRowProps) {
  const { room, actor, place, isOpen, commands } = props
  const { rowKeys } = useWords().team.actors
  const renaming = useRenaming(actor.id, actor.name, commands)
  return (
    <tbody data-row={actor.id} className={classNames(styles.row, isOpen && styles.open)}>
      <tr>
        <td className={styles.number}>{place + 1}</td>
        {renaming.isOn ? (
          <td colSpan={columns + 1}>
            <NameField {...props} renaming={renaming} />
          </td>
        ) : (
          <>
            <th scope="row">
              <ActorName {...props} />
              <NameRemarks room={room} actor={actor} />
            </th>
            {isOpen ? (
              <td colSpan={columns}>
                <ActorGroup room={room} actor={actor} />
              </td>
            ) : (
              <ActorCells actor={actor} />
            )}
          </>
        )}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns + 2} className={styles.controls}>
            <ActorAnswers {...props} />
            <div className={styles.actions}>
              <Actions {...props} renaming={renaming} />
              <p className={styles.keys}>{rowKeys}</p>
            </div>
          </td>
        </tr>
      )}
    </tbody>
  )
})

/** The same where there is no room for a table. */
export const Card = memo(function Card(props: ActorRowProps) {
  const { room, actor, place, total, isOpen, commands, onNext } = props
  const { actors: words } = useWords().team
  const { oneByOne } = useWords().motivation
  const renaming = useRenaming(actor.id, actor.name, commands)
  return (
    <li data-row={actor.id} className={classNames(styles.card, isOpen && styles.openCard)}>
      {renaming.isOn ? (
        <NameField {...props} renaming={renaming} />
      ) : (
        <ActorName {...props}>
          {isOpen ? (
            <span className={styles.note}>{oneByOne.place(place + 1, total)}</span>
          ) : (
            <ActorSummary actor={actor} />
          )}
        </ActorName>
      )}
      <NameRemarks room={room} actor={actor} />
      {isOpen && (
        <div className={styles.inCard}>
          <ActorGroup room={room} actor={actor} />
          <ActorAnswers {...props} />
          {place < total - 1 && (
            <Button variant="primary" iconAfter="arrow-right" onClick={() => onNext(actor.id)}>
              {words.next}
            </Button>
          )}
          <div className={styles.actions}>
            <Actions {...props} renaming={renaming} />
          </div>
        </div>
      )}
    </li>
  )
})

type Renamed = ActorRowProps & { renaming: Renaming }

function NameField({ actor, commands, renaming }: Renamed) {
  return (
    <RapidListEdit
      name={actor.name}
      unsent={commands.unsentName(actor.name)}
      words={useWords().team.actors.list}
      longest={limits.text}
      typedLang={useTypedLanguage()}
      onType={(text) => commands.keepUnsentName(actor.name, text)}
      onFinish={renaming.finish}
    />
  )
}

function Actions({ actor, place, total, canMove, commands, renaming }: Renamed) {
  return (
    <RowButtons
      id={actor.id}
      name={actor.name}
      isFirst={place === 0 || !canMove}
      isLast={place === total - 1 || !canMove}
      words={useWords().team.actors.list}
      typedLang={useTypedLanguage()}
      commands={commands}
      renaming={renaming}
    />
  )
}
