import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { mostAgreed } from '#core/project/agreed-actions.ts'
import type { Project } from '#core/project/project.ts'
import { stillGone } from '#core/rows.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Button } from '#ui/button.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './agreed-actions.module.css'
import { AgreedCard } from './agreed-card.tsx'
import { inTheirPlaces } from './in-their-places.ts'
import { type Suggested, SuggestedCard } from './suggested-card.tsx'

interface AgreedActionsProps {
  /** Stands over the cards, beside what adds one. */
  readonly heading: ReactNode
  readonly room: Room
  readonly suggested: readonly Suggested[]
  readonly onPostpone: (id: string) => void
}

type Row = Project['nextSteps'][number]

/**
 * What the group can do next, and what it has agreed to: an act is agreed on in its place, with who does
 * it and when, and stays there.
 */
export function AgreedActions(props: AgreedActionsProps) {
  const { agreedActions: part } = formParts
  return (
    <PartForm room={props.room} part={part}>
      <Cards {...props} />
    </PartForm>
  )
}

function Cards({ room, heading, suggested, onPostpone }: AgreedActionsProps) {
  const { agreedActions: words, agreed, postponed } = useWords().overview
  const { form } = useWords()
  const { getValues } = useFormContext()
  const { say } = useAnnounce()
  const rows = useFieldArray<Record<string, Row[]>, string, 'key'>({
    name: 'nextSteps',
    keyName: 'key',
  })
  const [open, setOpen] = useState<readonly string[]>([])
  const [taken, setTaken] = useState<{ index: number; row: Row } | null>(null)
  const removed = stillGone(taken, rows.fields)
  const undo = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const land = useLanding(list)
  useEffect(() => {
    if (taken) undo.current?.focus()
  }, [taken])

  const isAgreed = new Set(rows.fields.map(({ id }) => id))
  const offered = suggested
    .filter(({ id }) => !isAgreed.has(id))
    .slice(0, Math.max(0, mostAgreed - rows.fields.length))
  const shown = usePlaces([...offered, ...rows.fields].map(({ id }) => id))
  const waiting = room.rejected(formParts.agreedActions.name).read()

  const show = (id: string) => {
    setOpen([...open, id])
    land(id)
  }
  const add = (row: Row) => {
    rows.append(row, { shouldFocus: false })
    setTaken(null)
    show(row.id)
  }
  const agree = (id: string, what: string) => {
    add({ id, what, who: '', when: '' })
    say(agreed(what))
  }
  const postpone = (id: string) => {
    const place = shown.indexOf(id)
    onPostpone(id)
    say(postponed)
    land(place)
  }
  const close = (id: string) => {
    setOpen(open.filter((each) => each !== id))
    land(id)
  }
  const remove = (index: number) => {
    const row: Row = getValues(`nextSteps.${index}`)
    setTaken({ index, row })
    rows.remove(index)
    say(words.withdrawn)
  }
  const restore = () => {
    if (!removed) return
    rows.insert(removed.index, removed.row, { shouldFocus: false })
    setTaken(null)
    land(removed.row.id)
    say(form.restored(words.row(removed.index + 1)))
  }
  const cardOf = (id: string) => {
    const offer = offered.find((each) => each.id === id)
    if (offer)
      return (
        <SuggestedCard
          suggested={offer}
          onAgree={(what) => agree(id, what)}
          onPostpone={() => postpone(id)}
        />
      )
    const index = rows.fields.findIndex((row) => row.id === id)
    const path = `nextSteps.${index}`
    const isRejected = waiting.some((each) => each.path.startsWith(`${path}.`))
    return (
      <AgreedCard
        name={path}
        place={index + 1}
        isOpen={open.includes(id) || isRejected}
        onOpen={() => show(id)}
        onClose={() => close(id)}
        onRemove={() => remove(index)}
      />
    )
  }
  return (
    <div className={styles.acts}>
      <div className={styles.top}>
        {heading}
        {rows.fields.length < mostAgreed ? (
          <Button
            variant="text"
            icon="plus"
            onClick={() => add({ id: room.newId(), what: '', who: '', when: '' })}
          >
            {words.add}
          </Button>
        ) : (
          <p className={styles.note}>{words.full}</p>
        )}
      </div>
      <ul ref={list} className={styles.cards}>
        {shown.map((id) => (
          <li key={id} data-row={id}>
            {cardOf(id)}
          </li>
        ))}
      </ul>
      {removed && (
        <UndoBar
          text={words.withdrawn}
          undoLabel={form.undo}
          onUndo={restore}
          buttonRef={undo}
          noWay={rows.fields.length < mostAgreed ? undefined : form.fullAgain}
        />
      )}
    </div>
  )
}

/** Where each stands, as long as it can: nothing jumps when a neighbour is agreed on. */
function usePlaces(now: readonly string[]): readonly string[] {
  const before = useRef<readonly string[]>([])
  const shown = inTheirPlaces(before.current, now)
  useEffect(() => {
    before.current = shown
  })
  return shown
}

/** Takes focus to the first empty field of a card that has opened, to its first where none is, else to its first button. */
function useLanding(list: { readonly current: HTMLUListElement | null }) {
  const [card, land] = useState<string | number | null>(null)
  useEffect(() => {
    if (card === null) return
    const items = [...(list.current?.children ?? [])]
    const found =
      typeof card === 'number'
        ? (items[card] ?? items.at(-1))
        : items.find((each) => each.getAttribute('data-row') === card)
    const fields = [
      ...(found?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input') ?? []),
    ]
    const field = fields.find(({ value }) => value === '') ?? fields[0]
    const control = field ?? found?.querySelector('button')
    control?.focus()
    land(null)
  }, [card, list])
  return land
}
