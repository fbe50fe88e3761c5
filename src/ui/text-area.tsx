import { type ComponentPropsWithRef, useEffect, useImperativeHandle, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './control.module.css'
import { type CountedTexts, useCounter } from './counted.ts'
import { Field, type FieldTexts } from './field.tsx'
import { fieldTexts } from './field-texts.ts'

export type TextAreaProps = Omit<ComponentPropsWithRef<'textarea'>, 'children'> &
  FieldTexts &
  CountedTexts

/** Text that grows with what is written. Takes react-hook-form's register() as it is. */
export function TextArea({ softLimit, counter, ...props }: TextAreaProps) {
  const { texts, rest } = fieldTexts(props)
  const { id, ref, className, rows = 3, onInput, ...area } = rest
  const control = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    ref,
    () => control.current,
  )
  const { onTyped, words } = useCounter(control, { softLimit, counter })
  useEffect(() => {
    dropKerningOfLongWord(control.current)
    fitToText(control.current)
  })
  return (
    <Field {...texts} id={id} counter={words}>
      {(ids) => (
        <textarea
          {...area}
          ref={control}
          id={ids.id}
          rows={rows}
          aria-describedby={ids.describedBy}
          aria-invalid={ids.invalid}
          className={classNames(styles.control, styles.grows, className)}
          onInput={(event) => {
            onInput?.(event)
            dropKerningOfLongWord(event.currentTarget)
            fitToText(event.currentTarget)
            onTyped()
          }}
        />
      )}
    </Field>
  )
}

/** Longer than any word that is meant to be read. */
const longWord = /\S{500}/u

/**
 * Breaking a kerned word, Chromium 156 shapes the rest of it anew for each line: a key in a word of
 * 20,000 letters took 9 s, and without kerning 3 ms.
 */
function dropKerningOfLongWord(area: HTMLTextAreaElement | null) {
  if (area) area.style.fontKerning = longWord.test(area.value) ? 'none' : ''
}

/** For browsers that do not know field-sizing yet. */
function fitToText(area: HTMLTextAreaElement | null) {
  if (!area || CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
