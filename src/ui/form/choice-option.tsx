import { type ReactNode, type Ref, useId } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './choice.module.css'

export type Choice<V extends string = string> = {
  value: V
  label: ReactNode
  /** Of a label that is in another language than the page. */
  lang?: string | undefined
  text?: ReactNode | undefined
  /** When this is a good choice: a line of its own, with a check mark. */
  good?: ReactNode | undefined
}

type ChoiceOptionProps = {
  choice: Choice
  type: 'radio' | 'checkbox'
  name: string
  card: boolean
  checked: boolean
  onChoose: () => void
  inputRef?: Ref<HTMLInputElement> | undefined
  /** Beside it, outside what chooses it. */
  children?: ReactNode
}

export function ChoiceOption(props: ChoiceOptionProps) {
  const { choice, type, name, card, checked, onChoose, inputRef } = props
  const id = useId()
  const described = [choice.text && `${id}-text`, choice.good && `${id}-good`].filter(Boolean)
  return (
    <div className={styles.item}>
      <label className={classNames(styles.choice, card && styles.card)}>
        <input
          ref={inputRef}
          type={type}
          name={name}
          value={choice.value}
          checked={checked}
          className={styles.input}
          aria-labelledby={`${id}-name`}
          aria-describedby={described.join(' ') || undefined}
          onChange={onChoose}
        />
        <span className={styles.words}>
          <span id={`${id}-name`} className={styles.name} lang={choice.lang}>
            {choice.label}
          </span>
          {choice.text && (
            <span id={`${id}-text`} className={styles.text}>
              {choice.text}
            </span>
          )}
          {choice.good && (
            <span id={`${id}-good`} className={styles.good}>
              <Icon name="circle-check" />
              <span>{choice.good}</span>
            </span>
          )}
        </span>
      </label>
      {props.children}
    </div>
  )
}
