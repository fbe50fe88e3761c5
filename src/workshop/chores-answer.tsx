import { useController } from 'react-hook-form'
import { type Chore, chores, choresAfter, choresBefore } from '#core/workshop/chores.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import styles from './workshop.module.css'

/** What is to be done before and after a workshop, ticked off when it is. */
export function ChoresAnswer() {
  const { heading, note, before, after, help } = useWords().workshop.chores
  const { field } = useController<Record<string, readonly Chore[]>>({ name: 'workshop.done' })
  return (
    <Disclosure
      summary={heading}
      note={note(field.value?.length ?? 0, chores.length)}
      variant="line"
    >
      <div className={styles.chores}>
        <p>{help}</p>
        <Ticks legend={before} of={choresBefore} />
        <Ticks legend={after} of={choresAfter} />
      </div>
    </Disclosure>
  )
}

function Ticks({ legend, of }: { legend: string; of: readonly Chore[] }) {
  const { texts } = useWords().workshop.chores
  const { field } = useController<Record<string, readonly Chore[]>>({ name: 'workshop.done' })
  const others = field.value?.filter((chore) => !of.includes(chore)) ?? []
  return (
    <ChoiceGroup<Chore>
      type="checkbox"
      legend={legend}
      headingLevel={3}
      name={legend}
      options={of.map((chore) => ({ value: chore, label: texts[chore] }))}
      value={field.value ?? []}
      onValue={(ticked) => {
        const done = new Set([...others, ...ticked])
        field.onChange(chores.filter((chore) => done.has(chore)))
      }}
    />
  )
}
