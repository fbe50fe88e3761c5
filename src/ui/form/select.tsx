import { type ComponentPropsWithRef, memo, type ReactElement, type ReactNode, useId } from 'react'
import { Spoken } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import control from './control.module.css'
import { Field, type FieldIds, type FieldTexts } from './field.tsx'
import { fieldTexts } from './field-texts.ts'
import styles from './select.module.css'

export type SelectOption<V extends string = string> = {
  value: V
  label: string
  /** Of the label, where it is not the page's own. */
  lang?: string | undefined
}

export type SelectProps = Omit<ComponentPropsWithRef<'select'>, 'children'> &
  FieldTexts & {
    options: readonly SelectOption[]
    /** Adds a first option with the value ''. */
    emptyLabel?: string | undefined
    /** Label and choice on one line, for a row of a list. */
    inline?: boolean | undefined
    /** Of one in a row: what it is called, with the name of the row. */
    spoken?: ReactElement | undefined
  }

/** The browser's own list of choices. Takes react-hook-form's register() as it is. */
export function Select({ options, emptyLabel, inline, spoken, ...props }: SelectProps) {
  const { texts, rest } = fieldTexts(props)
  const { id, className, ...select } = rest
  const made = useId()
  const box = (ids: FieldIds): ReactNode => (
    <div className={styles.box}>
      <select
        {...select}
        id={ids.id}
        aria-labelledby={spoken && `${ids.id}-spoken`}
        aria-describedby={ids.describedBy}
        aria-invalid={ids.invalid}
        className={classNames(control.control, styles.select, className)}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        <Options options={options} />
      </select>
      <Icon name="chevron-down" className={styles.arrow} />
    </div>
  )
  if (!inline) {
    return (
      <Field {...texts} id={id}>
        {box}
      </Field>
    )
  }
  const inlineId = id ?? made
  return (
    <div className={classNames(styles.inline, texts.hideLabel && styles.noLabel)}>
      <label htmlFor={inlineId}>
        {texts.hideLabel ? <VisuallyHidden>{texts.label}</VisuallyHidden> : texts.label}
      </label>
      <Spoken id={`${inlineId}-spoken`}>{spoken}</Spoken>
      {box({ id: inlineId, describedBy: undefined, invalid: undefined })}
    </div>
  )
}

/** Drawn again only when a choice has changed: there may be a thousand. */
const Options = memo(
  ({ options }: Pick<SelectProps, 'options'>) =>
    options.map(({ value, label, lang }) => (
      <option key={value} value={value} lang={lang}>
        {label}
      </option>
    )),
  (before, after) => isSame(before.options, after.options),
)

const isSame = (some: readonly SelectOption[], others: readonly SelectOption[]) =>
  some.length === others.length &&
  some.every(
    ({ value, label, lang }, place) =>
      value === others[place]?.value &&
      label === others[place]?.label &&
      lang === others[place]?.lang,
  )
