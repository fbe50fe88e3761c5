import {
  type KeyboardEvent,
  type ReactElement,
  type ToggleEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { Spoken } from '#ui/button.tsx'
import { buttonClass } from '#ui/button-classes.ts'
import { classNames } from '#ui/class-names.ts'
import { Icon, type IconName } from '#ui/icon.tsx'
import styles from './menu.module.css'
import { type MenuItem, menuSections } from './menu-item.ts'

export type MenuProps = {
  label: string
  items: readonly MenuItem[]
  icon?: IconName | undefined
  iconOnly?: boolean | undefined
  /** The accessible name, where the label does not say enough; may be in several languages. */
  spoken?: ReactElement | undefined
  variant?: 'tool' | 'small' | 'secondary' | undefined
  align?: 'start' | 'end' | undefined
  className?: string | undefined
}

/** A button that shows a list of things to do or places to go. */
export function Menu(props: MenuProps) {
  const { label, items, icon, iconOnly, spoken, variant = 'tool', align = 'start' } = props
  const id = useId()
  const anchorName = `--menu-${id}`
  const panel = useRef<HTMLDivElement>(null)
  const startAt = useRef<'first' | 'last'>('first')
  const [open, setOpen] = useState(false)

  const choices = () => [...(panel.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  const close = () => panel.current?.hidePopover()
  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const isOpen = event.newState === 'open'
    setOpen(isOpen)
    if (isOpen)
      choices()
        .at(startAt.current === 'last' ? -1 : 0)
        ?.focus()
    startAt.current = 'first'
  }
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    startAt.current = event.key === 'ArrowUp' ? 'last' : 'first'
    panel.current?.showPopover()
  }
  const moveInside = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return close()
    const target = neighbour(choices(), event.key)
    if (!target) return
    event.preventDefault()
    target.focus()
  }
  return (
    <div className={classNames(styles.menu, props.className)}>
      <button
        type="button"
        className={classNames(buttonClass(variant === 'tool' ? 'text' : variant, iconOnly))}
        style={{ anchorName }}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={iconOnly && !spoken ? label : undefined}
        aria-labelledby={spoken && `${id}-name`}
        popoverTarget={id}
        onKeyDown={openByArrow}
      >
        {icon && <Icon name={icon} />}
        {!iconOnly && <span>{label}</span>}
        <Spoken id={`${id}-name`}>{spoken}</Spoken>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={spoken ? undefined : label}
        aria-labelledby={spoken && `${id}-name`}
        className={classNames(styles.panel, align === 'end' && styles.end)}
        style={{ positionAnchor: anchorName }}
        onToggle={onToggle}
        onKeyDown={moveInside}
      >
        {menuSections(items).map((section) => (
          <fieldset key={section.id} aria-label={section.name} className={styles.section}>
            {section.name && (
              <div aria-hidden className={styles.sectionName}>
                {section.name}
              </div>
            )}
            {section.items.map((item) => (
              <Choice key={item.id} item={item} onChosen={close} />
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  )
}

/** The choice a key leads to from the one in focus: arrows, Home, End, or a first letter. */
function neighbour(choices: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const here = choices.findIndex((choice) => choice.matches(':focus'))
  switch (key) {
    case 'ArrowDown':
      return choices[(here + 1) % choices.length]
    case 'ArrowUp':
      return choices.at(here <= 0 ? -1 : here - 1)
    case 'Home':
      return choices[0]
    case 'End':
      return choices.at(-1)
  }
  if (key.length !== 1 || key === ' ') return undefined
  const after = [...choices.slice(here + 1), ...choices.slice(0, here + 1)]
  return after.find((choice) => choice.innerText.toLowerCase().startsWith(key.toLowerCase()))
}

function Choice({ item, onChosen }: { item: MenuItem; onChosen: () => void }) {
  const shared = {
    role: 'menuitem',
    tabIndex: -1,
    lang: item.lang,
    className: styles.item,
    'aria-current': item.current || undefined,
    'aria-haspopup': item.opensDialog ? ('dialog' as const) : undefined,
  }
  const content = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span className={styles.words}>{item.label}</span>
      {item.hint && <span className={styles.hint}>{item.hint}</span>}
    </>
  )
  if ('href' in item) {
    return (
      <a {...shared} href={item.href} onClick={onChosen}>
        {content}
      </a>
    )
  }
  // Closed first, so that focus is back on the button before the action opens something of its own.
  const choose = () => {
    onChosen()
    item.onSelect()
  }
  return (
    <button type="button" {...shared} onClick={choose}>
      {content}
    </button>
  )
}
