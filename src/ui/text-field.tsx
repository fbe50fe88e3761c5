import { type ComponentPropsWithRef, useImperativeHandle, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './control.module.css'
import { type CountedTexts, useCounter } from './counted.ts'
import { Field, type FieldTexts } from './field.tsx'
import { fieldTexts } from './field-texts.ts'

export type TextFieldProps = Omit<ComponentPropsWithRef<'input'>, 'children' | 'width'> &
  FieldTexts &
  CountedTexts & { width?: 'short' | 'medium' | 'full' | undefined }

/** One line of text. Takes react-hook-form's register() as it is. */
export function TextField({ width = 'full', softLimit, counter, ...props }: TextFieldProps) {
  const { texts, rest } = fieldTexts(props)
  const { id, ref, className, onInput, ...input } = rest
  const control = useRef<HTMLInputElement>(null)
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => control.current)
  const { onTyped, words } = useCounter(control, { softLimit, counter })
  return (
    <Field {...texts} id={id} counter={words}>
      {(ids) => (
        <input
          type="text"
          autoComplete="off"
          {...input}
          ref={control}
          id={ids.id}
          aria-describedby={ids.describedBy}
          aria-invalid={ids.invalid}
          className={classNames(styles.control, width !== 'full' && styles[width], className)}
          onInput={(event) => {
            onInput?.(event)
            onTyped()
          }}
        />
      )}
    </Field>
  )
}
