import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { readPasted } from '#core/pasted.ts'
import { Select } from '#ui/form/select.tsx'
import { RapidList } from '#ui/list/rapid-list.tsx'
import type { NewRow, PasteReader } from '#ui/list/rapid-list-paste.ts'
import type { RapidListWords } from '#ui/list/rapid-list-words.ts'

type Need = { id: string; name: string }

const words: RapidListWords = {
  entryLabel: 'New need',
  entryHelp: 'Enter adds.',
  add: 'Add need',
  count: (count) => `${count} needs`,
  empty: 'Write the first.',
  edit: 'Edit',
  editOf: (name) => `Edit ${name}`,
  remove: 'Delete',
  removeOf: (name) => `Delete ${name}`,
  moveUpOf: (name) => `Move ${name} up`,
  moveDownOf: (name) => `Move ${name} down`,
  editField: (name) => `New name of ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  removed: (name) => `${name} is deleted.`,
  restore: 'Undo',
  fullAgain: 'The list is full again.',
  lost: {
    text: (name, text) => `${name} is gone. You wrote ${text}.`,
    add: 'Add it',
    addOf: (text) => `Add it: ${text}`,
    drop: 'Drop it',
    dropOf: (text) => `Drop it: ${text}`,
    dropped: 'Dropped',
  },
  showMore: (hidden) => `Show more (${hidden} hidden)`,
  nothing: 'Write something first.',
  tooLong: 'That is too long.',
  full: (max) => `There is room for ${max}.`,
  samples: 'For instance:',
  paste: {
    title: (count) => `Add ${count} lines?`,
    columns: 'What is in the columns?',
    columnsHelp: 'Several names are put together.',
    column: (place, sample) => `Column ${place}: ${sample}`,
    name: 'Name',
    skip: 'Leave out',
    numbering: 'Remove the numbering',
    add: (count) => `Add ${count}`,
    cancel: 'Cancel',
    close: 'Close',
  },
  announce: {
    added: (names, total) => `Added ${names.join(', ')}; ${total} in all`,
    removed: (name) => `Deleted ${name}`,
    restored: (name) => `Brought back ${name}`,
    moved: (name, place, total) => `${name} moved to ${place} of ${total}`,
    renamed: (name) => `Renamed to ${name}`,
  },
}

const nameOf = (need: Need) => need.name
const kinds = new Map([['money', 'Money']])
const paste: PasteReader = {
  read: (text) =>
    readPasted(
      text,
      ['need'],
      [{ role: 'kind', heads: ['kind'], codes: new Map([['money', 'money']]) }],
    ),
  roles: [{ value: 'kind', label: 'Kind' }],
  tell: ({ codes }) => kinds.get(codes.kind ?? '') ?? '',
}

export type NeedListProps = {
  names?: readonly string[]
  max?: number
  longest?: number
  unsent?: Map<string, string>
  onAdd?: (rows: readonly NewRow[]) => void
  onAnnounce?: (text: string) => void
  onDrawRow?: (name: string) => void
}

/** A rapid list at work: it keeps its own needs, as a room would. */
export function NeedList(props: NeedListProps) {
  const {
    names = [],
    max = 500,
    longest = 100,
    unsent = new Map(),
    onAnnounce = () => {},
    onDrawRow,
  } = props
  const [needs, setNeeds] = useState(() => names.map(asNeed))
  const [removed, setRemoved] = useState<{ need: Need; place: number }>()
  const [renderRow] = useState(() => (need: Need) => {
    onDrawRow?.(need.name)
    return (
      <Select
        inline
        hideLabel
        label={`Kind of ${need.name}`}
        options={[{ value: '', label: '–' }]}
      />
    )
  })
  return (
    <RapidList
      items={needs}
      nameOf={nameOf}
      words={words}
      paste={paste}
      max={max}
      longest={longest}
      unsent={{
        fields: () => [...unsent.keys()].filter((field) => unsent.get(field)),
        read: (field) => unsent.get(field) ?? '',
        keep: (field, text) => unsent.set(field, text),
      }}
      samples={['A kitchen']}
      renderRow={renderRow}
      onAdd={(added) => {
        props.onAdd?.(added)
        setNeeds([...needs, ...added.map(({ name }) => asNeed(name))])
      }}
      onMove={(id, delta) => {
        const place = needs.findIndex((need) => need.id === id)
        const [need] = needs.slice(place, place + 1)
        if (need) setNeeds(needs.toSpliced(place, 1).toSpliced(place + delta, 0, need))
      }}
      onRename={(id, name) =>
        setNeeds(needs.map((need) => (need.id === id ? { ...need, name } : need)))
      }
      onRemove={(id) => {
        const place = needs.findIndex((need) => need.id === id)
        const [need] = needs.slice(place, place + 1)
        if (need) setRemoved({ need, place })
        setNeeds(needs.filter((other) => other.id !== id))
      }}
      onRestore={() => {
        if (removed) setNeeds(needs.toSpliced(removed.place, 0, removed.need))
      }}
      onAnnounce={onAnnounce}
    />
  )
}

function asNeed(name: string): Need {
  return { id: crypto.randomUUID(), name }
}

/** What a test finds on the page with that list. */
export const entry = () => screen.getByRole('textbox', { name: 'New need' })
export const button = (name: string) => screen.getByRole('button', { name })
export const rowNames = () =>
  screen
    .getAllByRole('listitem')
    .map((row) => within(row).queryByRole('button', { name: /^Delete / }))
    .map((remove) => remove?.querySelector('[hidden]')?.textContent ?? undefined)
    .filter((name) => name !== undefined)
    .map((name) => name?.replace('Delete ', ''))
