import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useState,
} from 'react'
import { classNames } from '#ui/class-names.ts'
import control from '#ui/form/control.module.css'
import styles from './search-box.module.css'

export type SearchOption = {
  readonly id: string
  readonly title: ReactNode
  /** Beneath the title: where it stands, what is written there. */
  readonly text?: ReactNode | undefined
}

export type SearchGroup = {
  readonly id: string
  readonly name: string
  readonly options: readonly SearchOption[]
  /** Said under them, when there are more. */
  readonly more?: string | undefined
}

export type SearchBoxProps = {
  label: string
  query: string
  onQuery: (query: string) => void
  groups: readonly SearchGroup[]
  /** Said in place of results. */
  nothing?: string | undefined
  onChoose: (id: string) => void
  inputRef: RefObject<HTMLInputElement | null>
}

/**
 * A field with results under it, as the combobox pattern has it: focus stays in the field, the arrows move
 * among the results, Enter takes the one that is marked.
 */
export function SearchBox(props: SearchBoxProps) {
  const { label, query, onQuery, groups, nothing, onChoose, inputRef } = props
  const id = useId()
  const options = groups.flatMap((group) => group.options)
  const [wanted, setWanted] = useState(0)
  const place = Math.min(wanted, options.length - 1)
  const marked = options[place]
  const optionId = (option: SearchOption) => `${id}-${option.id}`
  useEffect(() => {
    if (marked) document.getElementById(`${id}-${marked.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, marked])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && options.length > 0) {
      event.preventDefault()
      setWanted((place + step + options.length) % options.length)
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (marked) onChoose(marked.id)
    }
  }
  return (
    <div className={styles.box}>
      <label htmlFor={`${id}-input`} className={styles.label}>
        {label}
      </label>
      <input
        ref={inputRef}
        id={`${id}-input`}
        className={control.control}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={marked && optionId(marked)}
        value={query}
        onChange={({ target }) => {
          setWanted(0)
          onQuery(target.value)
        }}
        onKeyDown={onKeyDown}
      />
      {nothing && <p className={styles.nothing}>{nothing}</p>}
      <div id={`${id}-list`} role="listbox" aria-label={label}>
        {groups.map((group) => (
          <fieldset
            key={group.id}
            aria-labelledby={`${id}-group-${group.id}`}
            className={styles.groupOf}
          >
            <div id={`${id}-group-${group.id}`} role="presentation" className={styles.group}>
              {group.name}
            </div>
            {group.options.map((option) => (
              <button
                type="button"
                key={option.id}
                id={optionId(option)}
                role="option"
                tabIndex={-1}
                aria-selected={option === marked}
                className={classNames(styles.option, option === marked && styles.marked)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option.id)}
              >
                <span className={styles.title}>{option.title}</span>
                {option.text && <span className={styles.text}>{option.text}</span>}
              </button>
            ))}
            {group.more && (
              <div role="presentation" className={styles.more}>
                {group.more}
              </div>
            )}
          </fieldset>
        ))}
      </div>
    </div>
  )
}
