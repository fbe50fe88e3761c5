import type { ComponentPropsWithRef } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './control.module.css'
import { Field, type FieldTexts } from './field.tsx'
import { fieldTexts } from './field-texts.ts'

export type TextFieldProps = Omit<ComponentPropsWithRef<'input'>, 'children' | 'width'> &
  FieldTexts & { width?: 'short' | 'medium' | 'full' | undefined }

/**
 * The browser's own input, for a date, a time, a number or a search. A line of words stands in a
 * `TextArea` of one line, which hides none of it. Takes react-hook-form's register() as it is.
 */
export function TextField({ width = 'full', ...props }: TextFieldProps) {
  const { texts, rest } = fieldTexts(props)
  const { id, className, ...input } = rest
  return (
    <Field {...texts} id={id}>
      {(ids) => (
        <input
          type="text"
          autoComplete="off"
          {...input}
          id={ids.id}
          aria-describedby={ids.describedBy}
          aria-invalid={ids.invalid}
          className={classNames(styles.control, width !== 'full' && styles[width], className)}
        />
      )}
    </Field>
  )
}
