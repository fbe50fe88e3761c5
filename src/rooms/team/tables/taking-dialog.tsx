import { useId, useMemo, useRef, useState } from 'react'
import { cutName } from '#core/cut-name.ts'
import { folded } from '#core/folded.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import { type ColumnUse, type ReadTable, tableColumns } from '#core/tables/table-columns.ts'
import { type Taken, takeTable } from '#core/tables/take-table.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { tableWords } from '#i18n/table-words.ts'
import type { Room } from '#rooms/shared/room.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Checkbox } from '#ui/form/checkbox.tsx'
import { Select } from '#ui/form/select.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './table-tools.module.css'
import { LeftOver, useTakenParts, WhatIsTaken } from './what-is-taken.tsx'

interface TakingDialogProps {
  readonly room: Room
  readonly table: ReadTable
  /** What the file is called. */
  readonly file: string
  readonly keepBefore: () => Promise<unknown>
  readonly onClose: () => void
}

/** What is in a table, column by column, and what would come of taking it; nothing comes before that. */
export function TakingDialog(props: TakingDialogProps) {
  const { room, table, file, keepBefore, onClose } = props
  const words = useWords().tables
  const { taking } = words
  const { say } = useAnnounce()
  const [uses, setUses] = useState<readonly ColumnUse[]>(() => table.columns.map(({ use }) => use))
  const [clears, setClears] = useState(false)
  const known = useMemo(tableWords, [])
  const [team] = useState(() => room.answers().team)
  const taken = useMemo(
    () => takeTable(team, table, { uses, clears, words: known, newId: counted() }),
    [team, table, uses, clears, known],
  )
  const parts = useTakenParts()
  const isNew = taken.team !== team
  const isTaking = useRef(false)

  const take = async () => {
    if (isTaking.current) return
    isTaking.current = true
    await keepBefore()
    const how = { uses, clears, words: known, newId: room.newId }
    const result: { taken?: Taken } = {}
    room.change((answers) => {
      result.taken = takeTable(answers.team, table, how)
      return { ...answers, team: result.taken.team }
    })
    onClose()
    if (result.taken) say(taking.done(parts(result.taken).join(', ')))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={taking.title(file)}
      closeLabel={taking.close}
      actions={
        <>
          {isNew && (
            <Button variant="primary" onClick={() => void take()}>
              {taking.take}
            </Button>
          )}
          <Button onClick={onClose}>{taking.cancel}</Button>
        </>
      }
    >
      <Columns
        table={table}
        team={team}
        uses={uses}
        onUse={(place, use) => setUses(uses.with(place, use))}
      />
      {isNew ? <WhatIsTaken taken={taken} /> : <p>{taking.nothing}</p>}
      {taken.blanks > 0 && (
        <Checkbox
          label={taking.clear(taken.blanks)}
          checked={clears}
          onChange={() => setClears(!clears)}
        />
      )}
      <LeftOver
        left={taken.left}
        skipped={table.columns
          .filter(({ head, sample }, place) => uses[place] === 'skip' && head + sample !== '')
          .map(({ head, sample }) => cutName(head || sample))}
      />
    </Dialog>
  )
}

/** Ids that are only to tell rows apart until the table is taken. */
function counted() {
  let count = 0
  return () => `new-${count++}`
}

function Columns(props: {
  table: ReadTable
  team: TeamAnswers
  uses: readonly ColumnUse[]
  onUse: (place: number, use: ColumnUse) => void
}) {
  const { table, team, uses, onUse } = props
  const id = useId()
  const { tables } = useWords()
  const { taking } = tables
  const actors = useMemo(() => new Set(team.actors.map(({ name }) => folded(name))), [team])
  const labelOf = (use: ColumnUse) => {
    if (use === 'name' || use === 'mark' || use === 'skip') return tables[use]
    return tables.heads[use]
  }
  const choices: readonly ColumnUse[] = [
    'name',
    ...tableColumns[table.kind],
    ...(table.kind === 'coverage' ? (['mark'] as const) : []),
    'skip',
  ]
  const options = choices.map((value) => ({ value, label: labelOf(value) }))
  const columns = table.columns.map((column, place) => ({ ...column, place }))
  const asked = columns.filter(({ head, use }) => use !== 'mark' || !actors.has(folded(head)))
  return (
    <fieldset className={styles.columns}>
      <legend>{taking.columns}</legend>
      {asked.length < columns.length && <p>{taking.knownColumns(columns.length - asked.length)}</p>}
      {asked.map(({ head, sample, place }) => (
        <Select
          key={place}
          id={`${id}-${place}`}
          label={taking.column(place + 1, cutName(head), sample)}
          options={options}
          value={uses[place]}
          onChange={({ target }) => onUse(place, choices[target.selectedIndex] ?? 'skip')}
        />
      ))}
    </fieldset>
  )
}
