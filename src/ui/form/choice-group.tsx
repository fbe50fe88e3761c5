import { type Ref, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import styles from './choice.module.css'
import { type Choice, ChoiceOption } from './choice-option.tsx'
import { Field, type FieldTexts } from './field.tsx'

type One<V extends string> = {
  type?: 'radio' | undefined
  value: V | undefined
  onValue: (value: V | undefined) => void
  /** The button that takes the choice back: nothing is mandatory. */
  clearLabel: string
}

/** Where one is always chosen. */
type Always<V extends string> = {
  type?: 'radio' | undefined
  value: NoInfer<V>
  onValue: (value: NoInfer<V>) => void
  clearLabel?: undefined
}

type Several<V extends string> = {
  type: 'checkbox'
  value: readonly V[]
  onValue: (value: V[]) => void
}

export type ChoiceGroupProps<V extends string> = Omit<FieldTexts, 'label'> & {
  legend: FieldTexts['label']
  name: string
  options: readonly Choice<V>[]
  variant?: 'plain' | 'card' | undefined
  columns?: 1 | 2 | 3 | undefined
  /** The option that is chosen, to give it focus. */
  chosenRef?: Ref<HTMLInputElement> | undefined
} & (One<V> | Always<V> | Several<V>)

/** One choice, or several, among a few. The arrow keys are the browser's own. */
export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>) {
  const { legend, name, options, variant = 'plain', columns = 1, chosenRef } = props
  const list = useRef<HTMLDivElement>(null)
  const single = props.type !== 'checkbox'
  const isChosen = (value: V) => (single ? props.value === value : props.value.includes(value))
  const choose = (value: V) => {
    if (single) return props.onValue(value)
    const without = props.value.filter((other) => other !== value)
    props.onValue(without.length < props.value.length ? without : [...props.value, value])
  }
  const clear = () => {
    if (!single || props.clearLabel === undefined) return
    props.onValue(undefined)
    list.current?.querySelector('input')?.focus()
  }
  return (
    <Field {...props} label={legend} labelAs="legend" wide={columns > 1}>
      {() => (
        <div
          ref={list}
          className={classNames(
            styles.options,
            variant === 'card' && styles.cards,
            columns > 1 && styles[`columns${columns}`],
          )}
        >
          {options.map((option) => (
            <ChoiceOption
              key={option.value}
              choice={option}
              type={single ? 'radio' : 'checkbox'}
              name={name}
              card={variant === 'card'}
              checked={isChosen(option.value)}
              onChoose={() => choose(option.value)}
              inputRef={isChosen(option.value) ? chosenRef : undefined}
            >
              {single && props.clearLabel !== undefined && isChosen(option.value) && (
                <Button
                  variant="text"
                  icon="x"
                  iconOnly
                  className={styles.clear}
                  aria-label={props.clearLabel}
                  title={props.clearLabel}
                  onClick={clear}
                />
              )}
            </ChoiceOption>
          ))}
        </div>
      )}
    </Field>
  )
}
