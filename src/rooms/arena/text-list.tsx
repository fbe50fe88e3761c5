import { useState } from 'react'
import { useController } from 'react-hook-form'
import { limits } from '#core/limits.ts'
import { readPasted } from '#core/pasted.ts'
import { moved } from '#core/rows.ts'
import { PersonalHint } from '#rooms/shared/field-hints.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { RowList } from '#rooms/shared/row-list.tsx'
import type { PasteReader } from '#ui/list/rapid-list-paste.ts'
import type { RapidListWords } from '#ui/list/rapid-list-words.ts'

interface Line {
  readonly id: string
  readonly text: string
}

/** A table has nothing here but texts. */
const plainPaste: PasteReader = {
  read: (text) => readPasted(text),
  roles: [],
  tell: () => '',
}

const textOf = (line: Line) => line.text

/** A list of short texts. They have no ids in the answers; while the page is open they get some. */
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
  const texts: readonly string[] = field.value
  const [lines, setLines] = useState<readonly Line[]>(() =>
    texts.map((text) => ({ id: newId(), text })),
  )
  const change = (next: readonly Line[]) => {
    setLines(next)
    field.onChange(next.map(textOf))
  }
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
      <PersonalHint texts={texts} />
    </div>
  )
}
