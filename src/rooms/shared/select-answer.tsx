import { useController } from 'react-hook-form'
import type { CodeSet } from '#core/questions/codes.ts'
import { Select } from '#ui/form/select.tsx'
import { useOptions } from './choice-answer.tsx'

/** One code of a set, where there is no room to show them all. What the chosen one means stands as help. */
export function SelectAnswer(props: {
  /** Where in the form, as `arena.process.meetings.0.agenda`. */
  name: string
  set: CodeSet
  label: string
  /** The choice of none. */
  none: string
}) {
  const { name, set, label, none } = props
  const { field } = useController({ name })
  const options = useOptions(set)
  const chosen = options.find(({ value }) => value === field.value)
  return (
    <Select
      ref={field.ref}
      name={name}
      label={label}
      help={chosen?.text}
      emptyLabel={none}
      options={options}
      value={chosen?.value ?? ''}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.target.value || null)}
    />
  )
}
