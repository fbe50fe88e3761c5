import { useState, useSyncExternalStore } from 'react'
import { limits } from '#core/limits.ts'
import {
  blocksWithoutMinutes,
  minutesInAll,
  minutesOver,
  runSheetTimes,
} from '#core/workshop/run-sheet-times.ts'
import {
  isStandard,
  type RunSheetTexts,
  standardRunSheet,
} from '#core/workshop/standard-run-sheets.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { useSaidAfterTyping } from '#rooms/shared/said-after-typing.ts'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { FitLine } from './fit-line.tsx'
import { RunSheetRow } from './run-sheet-row.tsx'
import { blocksPath, useBlocks } from './use-blocks.ts'
import styles from './workshop.module.css'

interface RunSheetProps {
  readonly room: Room
  readonly texts: RunSheetTexts
}

/** The blocks of the evening, with what time it is when each begins and whether they add up. */
export function RunSheet({ room, texts }: RunSheetProps) {
  const { workshop: words, form } = useWords()
  // As it is kept: a number that cannot be kept does not count, and its field says so.
  const workshop = useSyncExternalStore(room.subscribe, () => room.project().workshop)
  const times = runSheetTimes(workshop)
  const begins = new Map(workshop.blocks.map(({ id }, nth) => [id, times.begins[nth] ?? '']))
  const blocks = useBlocks(room)
  const { rows, open, removed } = blocks
  useSaidAfterChange(
    words.sum(minutesInAll(workshop), minutesOver(workshop), blocksWithoutMinutes(workshop)),
  )
  const bar = removed && (
    <li key="removed" className={styles.bar}>
      <UndoBar
        text={form.removed(blocks.nameOf(removed.row, removed.index))}
        undoLabel={form.undo}
        onUndo={blocks.restore}
        buttonRef={blocks.undo}
        noWay={rows.length < limits.blocks ? undefined : form.fullAgain}
      />
    </li>
  )
  return (
    <section aria-labelledby="run-sheet">
      <div className={styles.top}>
        <Heading level={2} id="run-sheet" tabIndex={-1}>
          {words.sheet}
        </Heading>
        {rows.length > 0 && <FitLine workshop={workshop} />}
      </div>
      {rows.length === 0 && !removed && <p className={styles.empty}>{words.empty}</p>}
      <ol ref={blocks.list} className={styles.list}>
        {rows.flatMap(({ id }, index) => [
          removed?.index === index && bar,
          <RunSheetRow
            key={id}
            id={id}
            name={`${blocksPath}.${index}`}
            place={index + 1}
            isLast={index === rows.length - 1}
            begins={begins.get(id) ?? ''}
            isTimeOfDay={times.areOfDay}
            isOpen={open.includes(id)}
            onOpen={(isOpen) => blocks.show(id, isOpen)}
            onMove={(delta) => blocks.move(index, delta)}
            onRemove={() => blocks.remove(index)}
          />,
        ])}
        {removed && removed.index >= rows.length && bar}
      </ol>
      {rows.length > 0 && (
        <p className={styles.end}>
          <span className={styles.time}>
            {times.areOfDay ? words.clock(times.ends) : times.ends}
          </span>
          <span>{words.end}</span>
          <FitLine workshop={workshop} />
        </p>
      )}
      <Acts room={room} texts={texts} onAdd={blocks.add} />
    </section>
  )
}

/** A block of one's own; and the run sheet of the chosen length, where another has become of it. */
function Acts({ room, texts, onAdd }: RunSheetProps & { onAdd: () => void }) {
  const { workshop: words } = useWords()
  const { say } = useAnnounce()
  const { duration, blocks } = useSyncExternalStore(room.subscribe, () => room.project().workshop)
  const fetchAnew = () => {
    if (duration === null) return
    const fresh = standardRunSheet(duration, texts)
    room.changeProject((project) => ({
      ...project,
      workshop: { ...project.workshop, blocks: fresh },
    }))
    document.getElementById('run-sheet')?.focus()
    say(words.fetched)
  }
  return (
    <div className={styles.acts}>
      {blocks.length < limits.blocks ? (
        <Button variant="small" icon="plus" onClick={onAdd}>
          {words.add}
        </Button>
      ) : (
        <p>{words.full(limits.blocks)}</p>
      )}
      {duration !== null && !isStandard(blocks, texts) && (
        <Button variant="text" icon="refresh" onClick={fetchAnew}>
          {words.anew}
        </Button>
      )}
    </div>
  )
}

/** Reads the sum out when it has become another, and not when the page is come to. */
function useSaidAfterChange(sum: string) {
  const [begin] = useState(sum)
  const [isChanged, setChanged] = useState(false)
  if (!isChanged && sum !== begin) setChanged(true)
  useSaidAfterTyping(isChanged ? sum : '')
}
