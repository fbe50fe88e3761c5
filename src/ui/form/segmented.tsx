import type { ReactElement, ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Icon, type IconName } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './segmented.module.css'

export type Segment<V extends string = string> = {
  value: V
  label: string
  icon?: IconName | undefined
  /** A sign in its place, where there is no room for words; the label is then read aloud only. */
  sign?: ReactElement | undefined
  /** How it looks when chosen. */
  look?: 'ink' | 'empty' | 'soft' | 'full' | undefined
}

export type SegmentedProps<V extends string> = {
  legend: ReactNode
  hideLegend?: boolean | undefined
  name: string
  options: readonly Segment<V>[]
  value: V
  onValue: (value: V) => void
}

/** A few short choices in one bar: radio buttons underneath. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const { legend, hideLegend, name, options, value, onValue } = props
  return (
    <fieldset className={styles.group}>
      <legend className={hideLegend ? styles.noLegend : styles.legend}>
        {hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={styles.bar}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(styles.segment, styles[option.look ?? 'ink'])}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            {option.icon && <Icon name={option.icon} />}
            {option.sign}
            {option.sign ? (
              <VisuallyHidden>{option.label}</VisuallyHidden>
            ) : (
              <span>{option.label}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
