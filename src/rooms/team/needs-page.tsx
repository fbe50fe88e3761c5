import { useCallback, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import { emptyNeed, type Need, type TeamAnswers } from '#core/questions/team.ts'
import { withNeed, withNeedRestored, withoutNeed } from '#core/questions/team-changes.ts'
import { softRows } from '#core/questions/team-fields.ts'
import { moved } from '#core/rows.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { type RoomPageProps, useAnswers } from '#rooms/shared/room.ts'
import { RowList } from '#rooms/shared/row-list.tsx'
import { Icon } from '#ui/icon.tsx'
import type { NewRow } from '#ui/list/rapid-list-paste.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { KindSuggestions, NextKind } from './kind-suggestions.tsx'
import { NeedControls } from './need-controls.tsx'
import { PageField } from './page-field.tsx'
import { pastedCode, useNeedPaste } from './paste-reader.ts'
import styles from './quiet-note.module.css'
import type { WithTables } from './tables/table-tools.tsx'

const needsOf = (answers: Answers) => answers.team.needs
const nameOf = (need: Need) => need.name

/** What does the task require? (2.1) */
export function NeedsPage({ room, TableTools }: RoomPageProps & WithTables) {
  const { team, codes } = useWords()
  const words = team.needs
  const { say } = useAnnounce()
  const needs = useAnswers(room, needsOf)
  const paste = useNeedPaste()
  const [nextKind, setNextKind] = useState<Code<'kind'> | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const renderRow = useCallback((need: Need) => <NeedControls room={room} need={need} />, [room])

  const change = (update: (team: TeamAnswers) => TeamAnswers) =>
    room.change((answers) => ({ ...answers, team: update(answers.team) }))
  const add = (rows: readonly NewRow[]) => {
    const added = rows.map((row, place) => ({
      ...emptyNeed(room.newId(), row.name),
      kind: pastedCode(row, 'kind') ?? (place === 0 ? nextKind : null),
      importance: pastedCode(row, 'importance'),
    }))
    setNextKind(null)
    change((team) => ({ ...team, needs: [...team.needs, ...added] }))
  }
  const rename = (id: string, name: string) => {
    change((team) => withNeed(team, id, { name }))
  }
  const remove = (id: string) => {
    const [without, removed] = withoutNeed(room.answers().team, id) ?? []
    if (without) change(() => without)
    return removed ?? null
  }
  const suggest = (kind: Code<'kind'> | null) => {
    setNextKind(kind)
    if (!kind) return
    list.current?.querySelector('textarea')?.focus()
    say(words.nextKind(codes.kind[kind].name))
  }
  return (
    <>
      <PageField room={room} field="team.needs">
        {nextKind && <NextKind kind={nextKind} />}
        <div ref={list}>
          <RowList
            room={room}
            name="needs"
            items={needs}
            nameOf={nameOf}
            words={words.list}
            renderRow={renderRow}
            paste={paste}
            max={limits.needs}
            samples={words.samples}
            headingLevel={needs.length > 0 ? 2 : undefined}
            onAdd={add}
            onMove={(id, delta) =>
              change((team) => ({ ...team, needs: moved(team.needs, id, delta) }))
            }
            onRename={rename}
            onRemove={remove}
            onRestore={(removed) => change((team) => withNeedRestored(team, removed))}
          />
        </div>
        {TableTools && <TableTools room={room} kind="needs" />}
        <ManyRows count={needs.length} most={softRows.needs} text={words.many} />
        <KindSuggestions needs={needs} nextKind={nextKind} onNextKind={suggest} />
      </PageField>
      <AskYourselves page="team/needs" />
    </>
  )
}

/** A hint, never a stop, when there are more rows than one can take in at a glance. */
function ManyRows(props: { count: number; most: number; text: (count: number) => string }) {
  const { count, most, text } = props
  if (count <= most) return null
  return (
    <p className={styles.note}>
      <Icon name="info" />
      <span>{text(count)}</span>
    </p>
  )
}
