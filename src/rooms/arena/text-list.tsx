import { useController } from 'react-hook-form'
import { limits } from '#core/limits.ts'
import { readPasted } from '#core/pasted.ts'
import type { TextRow } from '#core/questions/schema-parts.ts'
import { moved } from '#core/rows.ts'
import { PersonalHint } from '#rooms/shared/field-hints.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { RowList } from '#rooms/shared/row-list.tsx'
import type { PasteReader } from '#ui/list/rapid-list-paste.ts'
import type { RapidListWords } from '#ui/list/rapid-list-words.ts'

/** A table has nothing here but texts. */
const plainPaste: PasteReader = {
  read: (text) => readPasted(text),
  roles: [],
  tell: () => '',
}

const textOf = (row: TextRow) => row.text

/** A list of short texts. */
export function TextList(props: {
  /** Where in the form, as `arena.groundRules`. */
  name: string
  words: RapidListWords
  samples: readonly string[]
  room: Room
}) {
  const { name, words, samples, room } = props
  const { newId } = room
  const { field } = useController({ name })
  const lines: readonly TextRow[] = field.value
  const change = (next: readonly TextRow[]) => field.onChange(next)
  return (
    <div>
      <RowList
        room={room}
        name={name}
        items={lines}
        nameOf={textOf}
        words={words}
        samples={samples}
        paste={plainPaste}
        max={limits.rows}
        onAdd={(rows) =>
          change([...lines, ...rows.map(({ name }) => ({ id: newId(), text: name }))])
        }
        onMove={(id, delta) => change(moved(lines, id, delta))}
        onRename={(id, text) => change(lines.map((line) => (line.id === id ? { id, text } : line)))}
        onRemove={(id) => {
          const place = lines.findIndex((line) => line.id === id)
          const [line] = lines.slice(place, place + 1)
          change(lines.filter((each) => each !== line))
          return line ? { line, place } : null
        }}
        onRestore={({ line, place }) => change(lines.toSpliced(place, 0, line))}
      />
      <PersonalHint texts={lines.map(textOf)} />
    </div>
  )
}
