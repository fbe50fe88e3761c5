import { type ReactElement, type ReactNode, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { Icon, type IconName } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './segmented.module.css'

export type Segment<V extends string = string> = {
  value: V
  label: string
  /** Of the label, where it is not the page's own. */
  lang?: string | undefined
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
  /** Empty where nothing is chosen. */
  value: V | ''
  onValue: (value: V) => void
  /** The button that takes the choice back, where none is one of the options. */
  clearLabel?: string | undefined
  onClear?: (() => void) | undefined
}

/** A few short choices in one bar: radio buttons underneath. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const { legend, hideLegend, name, options, value, onValue, clearLabel, onClear } = props
  const bar = useRef<HTMLDivElement>(null)
  const clear = () => {
    onClear?.()
    bar.current?.querySelector('input')?.focus()
  }
  return (
    <fieldset className={styles.group}>
      <legend className={hideLegend ? styles.noLegend : styles.legend}>
        {hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={clearLabel === undefined ? undefined : styles.withClear}>
        <div ref={bar} className={styles.bar}>
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
                <span lang={option.lang}>{option.label}</span>
              )}
            </label>
          ))}
        </div>
        {clearLabel !== undefined && (
          <Button
            variant="text"
            icon="x"
            iconOnly
            aria-label={clearLabel}
            className={classNames(styles.clear, value === '' && styles.unused)}
            onClick={clear}
          />
        )}
      </div>
    </fieldset>
  )
}
