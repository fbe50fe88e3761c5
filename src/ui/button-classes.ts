import styles from './button.module.css'
import { classNames } from './class-names.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'small' | 'text' | 'link' | 'danger'

/** The look of a button, for links that lead on like one. */
export function buttonClass(variant: ButtonVariant = 'secondary', iconOnly = false): string {
  return classNames(
    styles.button,
    variant !== 'secondary' && styles[variant],
    iconOnly && styles.iconOnly,
  )
}
