import { useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { limits } from '#core/limits.ts'
import { readPasted } from '#core/pasted.ts'
import { moved } from '#core/rows.ts'
import { useTypedLanguage } from '#i18n/messages-context.tsx'
import { PersonalHint } from '#rooms/shared/field-hints.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { RapidList } from '#ui/list/rapid-list.tsx'
import type { PasteReader } from '#ui/list/rapid-list-paste.ts'
import type { RapidListWords } from '#ui/list/rapid-list-words.ts'
import { useAnnounce } from '#ui/live-regions.tsx'

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
  const typedLang = useTypedLanguage()
  const { say } = useAnnounce()
  const { field } = useController({ name })
  const texts: readonly string[] = field.value
  const [lines, setLines] = useState<readonly Line[]>(() =>
    texts.map((text) => ({ id: newId(), text })),
  )
  const removed = useRef<{ line: Line; place: number } | null>(null)
  const change = (next: readonly Line[]) => {
    setLines(next)
    field.onChange(next.map(textOf))
  }
  const place = (id: string) => lines.findIndex((line) => line.id === id)
  return (
    <div>
      <RapidList
        items={lines}
        nameOf={textOf}
        words={words}
        samples={samples}
        typedLang={typedLang}
        paste={plainPaste}
        max={limits.rows}
        longest={limits.text}
        unsent={room.unsent(name)}
        onAdd={(rows) =>
          change([...lines, ...rows.map(({ name }) => ({ id: newId(), text: name }))])
        }
        onMove={(id, delta) => change(moved(lines, id, delta))}
        onRename={(id, text) => change(lines.map((line) => (line.id === id ? { id, text } : line)))}
        onRemove={(id) => {
          const line = lines[place(id)]
          if (!line) return
          removed.current = { line, place: place(id) }
          change(lines.filter((each) => each !== line))
        }}
        onRestore={() => {
          if (!removed.current) return
          change(lines.toSpliced(removed.current.place, 0, removed.current.line))
          removed.current = null
        }}
        onAnnounce={say}
      />
      <PersonalHint texts={texts} />
    </div>
  )
}
