import { useMemo, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import { type RemovedActor, withActorRestored, withoutActor } from '#core/project/actor-changes.ts'
import type { Answers } from '#core/questions/answers.ts'
import { type Actor, emptyActor } from '#core/questions/team.ts'
import { withActor } from '#core/questions/team-changes.ts'
import { moved } from '#core/rows.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldHints } from '#rooms/shared/field-hints.tsx'
import { FieldRemarks } from '#rooms/shared/field-remarks.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { useActorPlace } from '#rooms/shared/one-actor/actor-place.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import { type RoomPageProps, useAnswers } from '#rooms/shared/room.ts'
import { RowList } from '#rooms/shared/row-list.tsx'
import { TextQuestion } from '#rooms/shared/text-answer.tsx'
import { useNarrow } from '#rooms/team/narrow.ts'
import { PageField } from '#rooms/team/page-field.tsx'
import { pastedCode, useActorPaste } from '#rooms/team/paste-reader.ts'
import type { WithTables } from '#rooms/team/tables/table-tools.tsx'
import type { NewRow } from '#ui/list/rapid-list-paste.ts'
import { ActorRows } from './actor-rows.tsx'
import { ActorWalk } from './actor-walk.tsx'

const actorsOf = (answers: Answers) => answers.team.actors
const nameOf = (actor: Actor) => actor.name

/** Who has some of it, how do they stand, whom do they speak for, and who is missing? (2.2, 2.3, 2.5, 2.7) */
export function ActorsPage({ room, route, TableTools }: RoomPageProps & WithTables) {
  const words = useWords().team.actors
  const actors = useAnswers(room, actorsOf)
  const paste = useActorPaste()
  const removed = useRef<RemovedActor>(null)
  const isNarrow = useNarrow()
  const place = useActorPlace()
  const [walk, setWalk] = useState<'on' | 'closed' | null>(null)
  const listWords = useMemo(() => {
    const whatWent = (name: string) =>
      words.removed(
        name,
        Object.keys(removed.current?.marks ?? {}).length,
        new Set(removed.current?.held.map(({ role }) => role)).size,
      )
    return {
      ...words.list,
      removed: whatWent,
      announce: {
        ...words.list.announce,
        removed: (name: string) => words.undoHere(whatWent(name)),
      },
    }
  }, [words])

  const changeActors = (update: (actors: Actor[]) => Actor[]) =>
    room.change((answers) => ({
      ...answers,
      team: { ...answers.team, actors: update(answers.team.actors) },
    }))
  const add = (rows: readonly NewRow[]) => {
    const added = rows.map((row) => ({
      ...emptyActor(room.newId(), row.name),
      group: pastedCode(row, 'group'),
    }))
    changeActors((all) => [...all, ...added])
  }
  const rename = (id: string, name: string) => {
    room.change((answers) => ({ ...answers, team: withActor(answers.team, id, { name }) }))
  }
  const remove = (id: string) => {
    const [without, taken = null] = withoutActor(room.project(), id) ?? []
    removed.current = taken
    if (without) room.changeProject(() => without)
    return taken
  }
  return (
    <>
      <PageField room={room} field="team.actors">
        {walk === 'on' && !isNarrow && actors.length > 0 ? (
          <ActorWalk {...{ room, route, place }} onClose={() => setWalk('closed')} />
        ) : (
          <RowList
            room={room}
            name="actors"
            items={actors}
            nameOf={nameOf}
            words={listWords}
            renderRows={(rows) => (
              <ActorRows
                {...{ ...rows, room, route, actors }}
                wasWalked={walk === 'closed'}
                onWalk={() => setWalk('on')}
              />
            )}
            paste={paste}
            max={limits.actors}
            samples={words.samples}
            headingLevel={actors.length > 0 ? 2 : undefined}
            onAdd={add}
            onMove={(id, delta) => changeActors((all) => moved(all, id, delta))}
            onRename={rename}
            onRemove={remove}
            onRestore={(taken) =>
              room.changeProject((project) => withActorRestored(project, taken))
            }
          />
        )}
        {TableTools && <TableTools room={room} kind="actors" />}
        <FieldHints field="team.standing" />
        {route === 'full' && <FieldRemarks field="team.represents" />}
      </PageField>
      <PartForm room={room} part={formParts.team}>
        <Fields>
          <TextQuestion field="team.missing" route={route} />
        </Fields>
      </PartForm>
      <AskYourselves page="team/actors" />
    </>
  )
}
