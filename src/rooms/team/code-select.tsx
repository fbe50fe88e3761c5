import { type Code, type CodeSet, codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useOptions } from '#rooms/shared/choice-answer.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Select } from '#ui/form/select.tsx'

/** One code for one row of a list. The row's name is part of the accessible name. */
export function CodeSelect<S extends CodeSet>(props: {
  set: S
  label: string
  rowName: string
  notChosen: string
  hideLabel?: boolean
  value: Code<S> | null
  onValue: (code: Code<S> | null) => void
}) {
  const { set, label, rowName, notChosen, hideLabel, value, onValue } = props
  const { team } = useWords()
  const options = useOptions(set)
  return (
    <Select
      inline
      name={set}
      label={label}
      hideLabel={hideLabel}
      spoken={<TypedIn sentence={(typed) => team.of(label, typed(rowName))} />}
      emptyLabel={notChosen}
      options={options}
      value={value ?? ''}
      onChange={(event) => onValue(codeOf(set, event.target.value))}
    />
  )
}

/** The code of a set that a select gives, or null for its empty choice. */
export function codeOf<S extends CodeSet>(set: S, value: string | undefined): Code<S> | null {
  const all: readonly Code<S>[] = codes[set]
  return all.find((code) => code === value) ?? null
}
