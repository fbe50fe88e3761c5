import {
  type ComponentPropsWithRef,
  type KeyboardEvent,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react'
import { classNames } from '#ui/class-names.ts'
import { longWord } from '#ui/long-word.ts'
import styles from './control.module.css'
import { isComposing } from './is-composing.ts'

export type GrowingTextProps = Omit<ComponentPropsWithRef<'textarea'>, 'children'> & {
  /**
   * Begins as one line and takes no line break: what comes in with one has a blank instead, and Enter
   * sends the form. Long text still goes on over several lines, where a plain input would hide it.
   */
  oneLine?: boolean | undefined
}

/** The bare control of a text, as high as what is written in it. */
export function GrowingText({ oneLine = false, ...props }: GrowingTextProps) {
  const { ref, className, rows = oneLine ? 1 : 3, onInput, onKeyDown, ...area } = props
  const control = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    ref,
    () => control.current,
  )
  useEffect(() => {
    dropKerningOfLongWord(control.current)
    fitToText(control.current)
  })
  return (
    <textarea
      autoComplete="off"
      // A blank, so that style sheets can tell an empty field.
      placeholder=" "
      {...area}
      ref={control}
      rows={rows}
      className={classNames(styles.control, oneLine ? styles.line : styles.grows, className)}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        if (oneLine) sendByEnter(event)
      }}
      onInput={(event) => {
        if (oneLine) keepToOneLine(event.currentTarget)
        onInput?.(event)
        dropKerningOfLongWord(event.currentTarget)
        fitToText(event.currentTarget)
      }}
    />
  )
}

function sendByEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.defaultPrevented || isComposing(event)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

/** As many signs as before, so that the caret stays where it is. */
function keepToOneLine(area: HTMLTextAreaElement) {
  const { value, selectionStart, selectionEnd } = area
  if (!value.includes('\n')) return
  area.value = value.replaceAll('\n', ' ')
  area.setSelectionRange(selectionStart, selectionEnd)
}

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
