import { useSyncExternalStore } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import type { RunSheetTexts } from '#core/workshop/standard-run-sheets.ts'
import { withDuration } from '#core/workshop/standard-run-sheets.ts'
import { type Duration, durations } from '#core/workshop/workshop.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { runSheetTexts } from '#i18n/run-sheet-texts.ts'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Segmented } from '#ui/form/segmented.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { ChoresAnswer } from './chores-answer.tsx'
import { RunSheet } from './run-sheet.tsx'
import styles from './workshop.module.css'

/** Where a workshop is prepared: how long, from when, and what is done in it. */
export function WorkshopPage({ room }: { room: Room }) {
  const language = useSyncExternalStore(room.subscribe, () => room.project().language)
  const texts = runSheetTexts[language]
  return (
    <PartForm room={room} part={formParts.workshop}>
      <div className={styles.choices}>
        <DurationAnswer room={room} texts={texts} />
        <BeginsAnswer />
      </div>
      <RunSheet room={room} texts={texts} />
      <ChoresAnswer />
    </PartForm>
  )
}

/** Chosen together with its run sheet, as one step to undo: what the form shows follows. */
function DurationAnswer({ room, texts }: { room: Room; texts: RunSheetTexts }) {
  const { workshop: words } = useWords()
  const { field } = useController({ name: 'workshop.duration' })
  const onValue = (value: string) => {
    const duration = durations.find((each) => String(each) === value)
    if (duration === undefined) return
    room.changeProject((project) => ({
      ...project,
      workshop: withDuration(project.workshop, duration, texts),
    }))
  }
  return (
    <Segmented<`${Duration}`>
      legend={words.duration}
      name={field.name}
      options={durations.map((each) => ({ value: `${each}`, label: words.durations[each] }))}
      value={field.value === null ? '' : (String(field.value) as `${Duration}`)}
      onValue={onValue}
    />
  )
}

function BeginsAnswer() {
  const { workshop: words } = useWords()
  const { register } = useFormContext()
  return (
    <TextField {...register('workshop.begins')} type="time" label={words.begins} width="short" />
  )
}
