import { useState } from 'react'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { Dialog } from './dialog.tsx'
import styles from './rapid-list.module.css'
import type { PasteWords } from './rapid-list-words.ts'

export type PastePreviewProps = {
  lines: readonly string[]
  words: PasteWords
  /** How many more the list can take. */
  room: number
  full: string
  onAdd: (lines: string[]) => void
  onClose: () => void
}

/** Many pasted lines, to choose among before they become rows. */
export function PastePreview({ lines, words, room, full, onAdd, onClose }: PastePreviewProps) {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const chosen = lines.filter((_, place) => !left.has(place))
  const toggle = (place: number) => {
    const next = new Set(left)
    if (!next.delete(place)) next.add(place)
    setLeft(next)
  }
  const rows = lines.map((line, place) => ({ line, place }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title(lines.length)}
      closeLabel={words.close}
      actions={
        <>
          <Button variant="primary" onClick={() => (chosen.length > 0 ? onAdd(chosen) : onClose())}>
            {words.add(chosen.length)}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      {words.help && <p>{words.help}</p>}
      {chosen.length > room && <p className={styles.full}>{full}</p>}
      <ul className={styles.preview}>
        {rows.map(({ line, place }) => (
          <li key={place}>
            <Checkbox label={line} checked={!left.has(place)} onChange={() => toggle(place)} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
