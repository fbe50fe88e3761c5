import { type KeyboardEvent, memo, useId, useRef, useState } from 'react'
import type { IdeaTarget } from '#core/workshop/ideas/idea-targets.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { IdeaEdit } from './idea-edit.tsx'
import styles from './ideas.module.css'
import type { RowCommands } from './row-commands.ts'

interface IdeaRowProps {
  readonly idea: Idea
  readonly joined: readonly Idea[]
  /** An earlier one that says nearly the same. */
  readonly near: Idea | null
  readonly uses: readonly IdeaTarget[]
  readonly isChosen: boolean
  /** Of all that count as this; null where they are hidden or not counted. */
  readonly dots: number | null
  readonly commands: RowCommands
}

function Row(props: IdeaRowProps) {
  const { idea, isChosen, commands } = props
  const { number } = idea
  const { ideas: words } = useWords()
  const [isEdited, setEdited] = useState(() => commands.begun(idea.id) !== '')
  const edit = useRef<HTMLButtonElement>(null)
  const id = useId()
  const onFinish = () => {
    setEdited(false)
    requestAnimationFrame(() => edit.current?.focus())
  }
  return (
    <li data-row={number} className={styles.row}>
      <label className={styles.choose}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-labelledby={id}
          aria-keyshortcuts="P"
          onChange={({ target }) => commands.choose(number, target.checked)}
          onKeyDown={(event) => onRowKey(event, idea, commands)}
        />
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <VisuallyHidden id={id}>
          <TypedIn sentence={(typed) => words.list.choose(number, typed(idea.text))} />
        </VisuallyHidden>
      </label>
      {isEdited ? (
        <IdeaEdit idea={idea} commands={commands} onFinish={onFinish} />
      ) : (
        <>
          <Said {...props} />
          <div className={styles.rowActs}>
            <Button
              ref={edit}
              variant="text"
              aria-label={words.list.editOf(number)}
              onClick={() => setEdited(true)}
            >
              {words.list.edit}
            </Button>
            <Button
              variant="text"
              aria-label={idea.parked ? words.list.unparkOf(number) : words.list.parkOf(number)}
              onClick={() => commands.park(number, !idea.parked)}
            >
              {idea.parked ? words.list.unpark : words.list.park}
            </Button>
            <Button
              variant="text"
              aria-label={words.list.removeOf(number)}
              onClick={() => commands.remove(number)}
            >
              {words.list.remove}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}

/** Drawn again only when something of its own is another. */
export const IdeaRow = memo(
  Row,
  (before, after) =>
    before.idea === after.idea &&
    before.near === after.near &&
    before.isChosen === after.isChosen &&
    before.dots === after.dots &&
    before.uses.join() === after.uses.join() &&
    before.joined.length === after.joined.length &&
    before.joined.every((idea, nth) => idea === after.joined[nth]),
)

/** The text, and in a quiet line what is known of it. */
function Said({ idea, joined, near, uses, dots, commands }: IdeaRowProps) {
  const { ideas: words } = useWords()
  const { list } = words
  const known = [
    idea.table === null ? '' : words.tableOf(idea.table),
    idea.block === null ? '' : list.block(idea.block.what),
    dots === null ? '' : words.dots.dots(dots),
  ].filter((each) => each !== '')
  return (
    <div className={styles.said}>
      <p className={styles.text}>
        <Typed>{idea.text}</Typed>
      </p>
      {known.length > 0 && <p className={styles.quiet}>{known.join(' · ')}</p>}
      {uses.length > 0 && <p className={styles.used}>{list.used(uses)}</p>}
      {joined.map((each) => (
        <p key={each.number} className={styles.quiet}>
          <span>{`${list.also(each.number)}: `}</span>
          <Typed>{each.text}</Typed>{' '}
          <Button
            variant="text"
            aria-label={list.splitOf(each.number)}
            onClick={() => commands.split(each.number)}
          >
            {list.split}
          </Button>
        </p>
      ))}
      {near && (
        <p className={styles.near}>
          <span>{`${list.near(near.number)}: `}</span>
          <Typed>{near.text}</Typed>{' '}
          <Button
            variant="text"
            aria-label={list.joinOf(idea.number, near.number)}
            onClick={() => commands.join(idea.number, near.number)}
          >
            {list.join}
          </Button>
        </p>
      )}
    </div>
  )
}

/** ↑ and ↓ go to the rows beside it, P parks and a digit groups: only while its box has focus. */
function onRowKey(
  event: KeyboardEvent<HTMLInputElement>,
  { number, parked }: Idea,
  commands: RowCommands,
) {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const here = event.currentTarget
  const key = event.key.toLowerCase()
  if (key === 'arrowdown' || key === 'arrowup') {
    event.preventDefault()
    beside(here, key === 'arrowdown' ? 1 : -1)?.focus()
  } else if (key === 'p') {
    event.preventDefault()
    const next = beside(here, 1) ?? beside(here, -1)
    next?.focus()
    commands.park(number, !parked)
  } else if (/^[1-9]$/.test(key)) {
    event.preventDefault()
    commands.group(number, Number(key))
  }
}

/** The box of the row before or after it in its list. */
function beside(box: HTMLInputElement, step: 1 | -1): HTMLInputElement | null {
  const all = [
    ...(box.closest('ol')?.querySelectorAll<HTMLInputElement>('li > label > input') ?? []),
  ]
  return all[all.indexOf(box) + step] ?? null
}
