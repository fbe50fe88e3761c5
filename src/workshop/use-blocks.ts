import { useEffect, useRef, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { shownName } from '#core/questions/shown-name.ts'
import { stillGone } from '#core/rows.ts'
import type { Block } from '#core/workshop/workshop.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { useAnnounce } from '#ui/live-regions.tsx'

/** Where they stand in the form. */
export const blocksPath = 'workshop.blocks'
/** Of a block of one's own, until another number is written. */
const usualMinutes = 10

/** The blocks as rows of the open form: added, moved, deleted and brought back, with focus where one was. */
export function useBlocks(room: Room) {
  const { workshop: words, form: common } = useWords()
  const { getValues } = useFormContext()
  const { say } = useAnnounce()
  const rows = useFieldArray<Record<string, Block[]>, string, 'key'>({
    name: blocksPath,
    keyName: 'key',
  })
  const [open, setOpen] = useState<readonly string[]>([])
  const [taken, setTaken] = useState<{ index: number; row: Block } | null>(null)
  const removed = stillGone(taken, rows.fields)
  const undo = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const land = useLanding(list)
  useEffect(() => {
    if (taken) undo.current?.focus()
  }, [taken])

  const blockAt = (index: number): Block => getValues(`${blocksPath}.${index}`)
  const nameOf = ({ what }: Block, index: number) => shownName(what, words.block(index + 1))
  const show = (id: string, isOpen: boolean) => {
    setOpen(isOpen ? [...open, id] : open.filter((each) => each !== id))
    land({ id, part: isOpen ? 'textarea' : '[data-part="change"]' })
  }
  const add = () => {
    const id = room.newId()
    const block = { id, minutes: usualMinutes, what: '', lead: '', how: '', result: '' }
    rows.append(block, { shouldFocus: false })
    setTaken(null)
    show(id, true)
  }
  const move = (index: number, delta: -1 | 1) => {
    const block = blockAt(index)
    rows.move(index, index + delta)
    land({ id: block.id, part: `[data-part="${delta < 0 ? 'up' : 'down'}"]` })
    say(words.moved(nameOf(block, index), index + delta + 1, rows.fields.length))
  }
  const remove = (index: number) => {
    const row = structuredClone(blockAt(index))
    setTaken({ index, row })
    rows.remove(index)
    say(common.removed(nameOf(row, index)))
  }
  const restore = () => {
    if (!removed) return
    rows.insert(removed.index, removed.row, { shouldFocus: false })
    setTaken(null)
    land({ id: removed.row.id, part: '[data-part="remove"]' })
    say(common.restored(nameOf(removed.row, removed.index)))
  }
  return { list, undo, rows: rows.fields, open, show, add, move, removed, remove, restore, nameOf }
}

interface Landing {
  readonly id: string
  readonly part: string
}

/** Takes focus to a control of a row once it stands there: a row that was moved has lost it. */
function useLanding(list: { readonly current: HTMLOListElement | null }) {
  const [landing, land] = useState<Landing | null>(null)
  useEffect(() => {
    if (landing === null) return
    const row = list.current?.querySelector(`[data-row="${CSS.escape(landing.id)}"]`)
    row?.querySelector<HTMLElement>(landing.part)?.focus()
    land(null)
  }, [landing, list])
  return land
}
