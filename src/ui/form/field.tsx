import { type ReactNode, useId, useRef } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Heading } from '#ui/heading.tsx'
import type { HeadingLevel } from '#ui/hue.ts'
import { Icon, type IconName } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './field.module.css'
import { useFieldError } from './field-error.ts'
import { Hints, type HintTexts } from './hints.tsx'

/** What a control must carry to belong to its label, help and error. */
export type FieldIds = {
  id: string
  describedBy: string | undefined
  invalid: true | undefined
}

export type FieldTexts = {
  label: ReactNode
  help?: ReactNode | undefined
  /** One quiet line: who gets to see the answer. */
  note?: ReactNode | undefined
  noteIcon?: IconName | undefined
  error?: string | undefined
  /** Hidden words before the error. */
  errorPrefix?: string | undefined
  /** Under the control. */
  hints?: HintTexts | undefined
  /** Sets the label in a real heading of this level. */
  headingLevel?: HeadingLevel | undefined
  /** Still read aloud. */
  hideLabel?: boolean | undefined
  /** Read aloud with the help, not shown: what stands beneath says the same. */
  described?: string | undefined
  /** Beneath the control. */
  after?: ReactNode | undefined
  /** An answer is wanted and not there yet: a ring after the name; in words it is said elsewhere. */
  isLacking?: boolean | undefined
}

export type FieldProps = FieldTexts & {
  id?: string | undefined
  labelAs?: 'label' | 'legend' | undefined
  counter?: string | undefined
  /** The control may be wider than a line of text. */
  wide?: boolean | undefined
  className?: string | undefined
  children: (ids: FieldIds) => ReactNode
}

export function Field(props: FieldProps) {
  const {
    help,
    note,
    noteIcon,
    error,
    errorPrefix,
    hints,
    described,
    after,
    labelAs = 'label',
    counter,
  } = props
  const made = useId()
  const field = useRef<HTMLElement>(null)
  useFieldError(field, props)
  const id = props.id ?? made
  const parts = [
    help && `${id}-help`,
    note && `${id}-note`,
    error && `${id}-error`,
    counter && `${id}-counter`,
    hints && hints.lines.length > 0 && `${id}-hints`,
    described && `${id}-described`,
  ].filter(Boolean)
  const ids: FieldIds = {
    id,
    describedBy: parts.length > 0 ? parts.join(' ') : undefined,
    invalid: error ? true : undefined,
  }
  const body = (
    <div className={classNames(styles.main, props.wide && styles.wide)}>
      {labelAs === 'label' && <FieldLabel {...props} htmlFor={id} />}
      {help && (
        <div id={`${id}-help`} className={styles.help}>
          {help}
        </div>
      )}
      {note && (
        <div id={`${id}-note`} className={styles.note}>
          {noteIcon && <Icon name={noteIcon} />}
          <span>{note}</span>
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className={styles.error}>
          <Icon name="circle-alert" />
          <span>
            {errorPrefix && <VisuallyHidden>{errorPrefix}</VisuallyHidden>}
            <span>{error}</span>
          </span>
        </div>
      )}
      <div className={styles.control}>{props.children(ids)}</div>
      {counter && (
        <div id={`${id}-counter`} className={styles.counter}>
          {counter}
        </div>
      )}
      {hints && <Hints {...hints} id={`${id}-hints`} />}
      {described && <VisuallyHidden id={`${id}-described`}>{described}</VisuallyHidden>}
      {after}
    </div>
  )
  const className = classNames(styles.field, props.className)
  const ref = (element: HTMLElement | null) => {
    field.current = element
  }
  if (labelAs === 'label')
    return (
      <div ref={ref} className={className}>
        {body}
      </div>
    )
  return (
    <fieldset ref={ref} className={className} aria-describedby={ids.describedBy}>
      <FieldLabel {...props} />
      {body}
    </fieldset>
  )
}

function FieldLabel({
  label,
  headingLevel,
  hideLabel,
  isLacking,
  htmlFor,
}: FieldTexts & { htmlFor?: string | undefined }) {
  const words = hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label
  if (htmlFor === undefined) {
    return (
      <legend className={classNames(styles.label, isLacking && styles.lacking)}>
        {headingLevel ? <Heading level={headingLevel}>{words}</Heading> : words}
      </legend>
    )
  }
  const tied = (
    <label className={classNames(styles.label, isLacking && styles.lacking)} htmlFor={htmlFor}>
      {words}
    </label>
  )
  return headingLevel ? <Heading level={headingLevel}>{tied}</Heading> : tied
}
