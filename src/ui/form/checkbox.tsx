import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './choice.module.css'

export type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'children'> & {
  label: ReactNode
  help?: ReactNode | undefined
}

/** A single yes or no. Takes react-hook-form's register() as it is. */
export function Checkbox({ label, help, className, ...input }: CheckboxProps) {
  const id = useId()
  return (
    <label className={classNames(styles.choice, className)}>
      <input
        {...input}
        type="checkbox"
        className={styles.input}
        aria-labelledby={`${id}-name`}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      <span className={styles.words}>
        <span id={`${id}-name`} className={styles.name}>
          {label}
        </span>
        {help && (
          <span id={`${id}-help`} className={styles.text}>
            {help}
          </span>
        )}
      </span>
    </label>
  )
}
