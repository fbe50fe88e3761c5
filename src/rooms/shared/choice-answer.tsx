import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { type Code, type CodeSet, codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'

interface ChoiceAnswerProps<S extends CodeSet> {
  /** Where in the form, as `arena.mandate.decision`. */
  readonly name: string
  readonly set: S
  readonly legend: ReactNode
  readonly help?: ReactNode
  /** When a heading right above says the same. */
  readonly hideLabel?: boolean
  readonly variant?: 'plain' | 'card'
  readonly columns?: 1 | 2 | 3
}

/** One code of a set; may be taken back. */
export function OneOf<S extends CodeSet>(props: ChoiceAnswerProps<S>) {
  const { name, set, ...texts } = props
  const { form } = useWords()
  const options = useOptions(set)
  const { field } = useController({ name })
  return (
    <ChoiceGroup<Code<S>>
      {...texts}
      name={name}
      options={options}
      value={field.value ?? undefined}
      onValue={(value) => field.onChange(value ?? null)}
      clearLabel={form.clearChoice}
    />
  )
}

/** Any number of a set's codes, kept in the set's order. */
export function SomeOf<S extends CodeSet>(props: ChoiceAnswerProps<S>) {
  const { name, set, ...texts } = props
  const options = useOptions(set)
  const { field } = useController({ name })
  return (
    <ChoiceGroup<Code<S>>
      {...texts}
      name={name}
      type="checkbox"
      options={options}
      value={field.value}
      onValue={(chosen) => field.onChange(inOrder(set, chosen))}
    />
  )
}

export function inOrder<S extends CodeSet>(set: S, chosen: readonly Code<S>[]): Code<S>[] {
  const all: readonly Code<S>[] = codes[set]
  return all.filter((code) => chosen.includes(code))
}

/** The codes of a set with their names and, where they have one, their explaining sentence. */
export function useOptions<S extends CodeSet>(set: S) {
  const words: Readonly<Record<string, { name: string; text?: string }>> = useWords().codes[set]
  const all: readonly Code<S>[] = codes[set]
  return all.map((code) => {
    const { name = code, text } = words[code] ?? {}
    return { value: code, label: name, ...(text ? { text } : {}) }
  })
}
