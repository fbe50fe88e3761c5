import { useImperativeHandle, useRef } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './control.module.css'
import { type CountedTexts, useCounter } from './counted.ts'
import { Field, type FieldTexts } from './field.tsx'
import { fieldTexts } from './field-texts.ts'
import { GrowingText, type GrowingTextProps } from './growing-text.tsx'

export type TextAreaProps = Omit<GrowingTextProps, 'width'> &
  FieldTexts &
  CountedTexts & { width?: 'medium' | 'full' | undefined }

/** Text that grows with what is written. Takes react-hook-form's register() as it is. */
export function TextArea({ width = 'full', softLimit, counter, ...props }: TextAreaProps) {
  const { texts, rest } = fieldTexts(props)
  const { id, ref, className, onInput, ...area } = rest
  const control = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    ref,
    () => control.current,
  )
  // Of a text that is refused for its length nothing else is said of it, least of all that one may write more.
  const counted = texts.error ? undefined : counter
  const { onTyped, words } = useCounter(control, { softLimit, counter: counted })
  return (
    <Field {...texts} id={id} counter={words}>
      {(ids) => (
        <GrowingText
          {...area}
          ref={control}
          id={ids.id}
          aria-describedby={ids.describedBy}
          aria-invalid={ids.invalid}
          className={classNames(width !== 'full' && styles[width], className)}
          onInput={(event) => {
            onInput?.(event)
            onTyped()
          }}
        />
      )}
    </Field>
  )
}
