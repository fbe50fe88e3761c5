import { useMemo, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Checkbox } from '#ui/form/checkbox.tsx'
import { Select } from '#ui/form/select.tsx'
import styles from './rapid-list.module.css'
import type { NewRow, Pasted, PasteReader } from './rapid-list-paste.ts'
import type { PasteWords } from './rapid-list-words.ts'

export type PastePreviewProps = {
  pasted: Pasted
  reader: PasteReader
  words: PasteWords
  /** How many more the list can take. */
  room: number
  full: string
  longest: number
  tooLong: string
  typedLang: string | undefined
  /** The chosen rows, and what is too long for one: the page has it nowhere else. */
  onAdd: (rows: readonly NewRow[], tooLong: string) => void
  onClose: () => void
}

/** What was pasted, as the rows it will become: its columns and numbering to decide on, its lines to choose among. */
export function PastePreview(props: PastePreviewProps) {
  const { pasted, reader, words, room, full, longest, tooLong, typedLang, onAdd, onClose } = props
  const [roles, setRoles] = useState(() => pasted.columns.map(({ role }) => role))
  const [keepsNumbers, setKeepsNumbers] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const rows = useMemo(
    () =>
      pasted.rows({ roles, keepsNumbers }).map((row, place) => ({
        row,
        place,
        told: reader.tell(row),
        isTooLong: row.name.length > longest,
      })),
    [pasted, roles, keepsNumbers, reader, longest],
  )
  const chosen = rows.filter(({ place, isTooLong }) => !isTooLong && !left.has(place))
  const toggle = (place: number) => {
    const next = new Set(left)
    if (!next.delete(place)) next.add(place)
    setLeft(next)
  }
  const long = rows.filter(({ isTooLong }) => isTooLong).map(({ row }) => row.name)
  const add = () =>
    chosen.length + long.length > 0
      ? onAdd(
          chosen.map(({ row }) => row),
          long.join(' '),
        )
      : onClose()
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title(rows.length)}
      closeLabel={words.close}
      actions={
        <>
          <Button variant="primary" onClick={add}>
            {words.add(chosen.length)}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      {pasted.columns.length > 1 && (
        <Columns
          {...props}
          roles={roles}
          onRole={(place, role) => {
            // A line may come or go with its column.
            setLeft(new Set())
            setRoles(roles.with(place, role))
          }}
        />
      )}
      {pasted.isNumbered && (
        <Checkbox
          label={words.numbering}
          checked={!keepsNumbers}
          onChange={() => setKeepsNumbers(!keepsNumbers)}
        />
      )}
      {words.help && <p>{words.help}</p>}
      {chosen.length > room && <p className={styles.full}>{full}</p>}
      <ul className={styles.preview}>
        {rows.map(({ row, place, told, isTooLong }) => (
          <li key={place}>
            <Checkbox
              label={<span lang={typedLang}>{beginning(row.name)}</span>}
              help={isTooLong ? tooLong : told}
              disabled={isTooLong}
              checked={!isTooLong && !left.has(place)}
              onChange={() => toggle(place)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** In UTF-16 units: more than a row needs to be known by. Browsers break a long word slowly. */
const shown = 300
const beginning = (name: string) => (name.length > shown ? `${name.slice(0, shown)}…` : name)

function Columns(
  props: Pick<PastePreviewProps, 'pasted' | 'reader' | 'words'> & {
    roles: readonly string[]
    onRole: (place: number, role: string) => void
  },
) {
  const { pasted, reader, words, roles, onRole } = props
  const options = [
    { value: 'name', label: words.name },
    ...reader.roles,
    { value: 'skip', label: words.skip },
  ]
  const columns = pasted.columns.map(({ sample }, place) => ({ sample, place }))
  return (
    <fieldset className={styles.columns}>
      <legend>{words.columns}</legend>
      <p>{words.columnsHelp}</p>
      {columns.map(({ sample, place }) => (
        <Select
          key={place}
          label={words.column(place + 1, sample)}
          options={options}
          value={roles[place]}
          onChange={({ target }) => onRole(place, target.value)}
        />
      ))}
    </fieldset>
  )
}
