import { type FormEvent, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import { dotsEach, dotsOf, type Head, ranking } from '#core/workshop/ideas/sorted-ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './dots.module.css'
import { Hands } from './hands.tsx'
import shared from './ideas.module.css'

interface DotsViewProps {
  readonly open: readonly Head[]
  readonly parked: readonly Head[]
  readonly isShown: boolean
  readonly onShow: (isShown: boolean) => void
  readonly onCount: (number: number, dots: number) => Promise<boolean>
  readonly onHands: (number: number, dots: number) => Promise<void>
  readonly onClear: () => void
}

/** Dots as they were counted on paper or by hands: typed by number, and hidden until somebody shows them. */
export function DotsView(props: DotsViewProps) {
  const { open, isShown, onShow, onClear } = props
  const { ideas } = useWords()
  const words = ideas.dots
  const counted = open.filter((head) => dotsOf(head) !== null).length
  return (
    <div className={styles.dots}>
      <p className={shared.measure}>{words.lead(dotsEach(open.length))}</p>
      <Count {...props} />
      <Disclosure summary={words.hands.open} late>
        <Hands open={open} onCount={props.onHands} />
      </Disclosure>
      <div className={shared.acts}>
        <span>{words.counted(counted, open.length)}</span>
        <Button variant="small" aria-expanded={isShown} onClick={() => onShow(!isShown)}>
          {isShown ? words.hide : words.show}
        </Button>
        {counted > 0 && (
          <Button variant="text" icon="trash" onClick={onClear}>
            {words.clear}
          </Button>
        )}
      </div>
      {isShown ? <Result heads={open} /> : <p className={shared.quiet}>{words.hidden}</p>}
    </div>
  )
}

/** `12⏎5⏎`: a number, how many, and on to the next. */
function Count({ open, parked, onCount }: DotsViewProps) {
  const { ideas, form } = useWords()
  const words = ideas.dots
  const [number, setNumber] = useState('')
  const [count, setCount] = useState('')
  const [asked, setAsked] = useState<'number' | 'count' | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)
  const head = withNumber(open, number)
  const noNumber = withNumber(parked, number) ? words.parked : words.noNumber
  const dots = /^\d{1,4}$/.test(count.trim()) ? Number(count) : null
  const onNumber = (event: FormEvent) => {
    event.preventDefault()
    setAsked(head ? null : 'number')
    if (head) second.current?.select()
  }
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (!head) {
      setAsked('number')
      return first.current?.select()
    }
    if (dots === null || dots > limits.dots) return setAsked('count')
    setAsked(null)
    if (!(await onCount(Number(number), dots))) return
    setNumber('')
    setCount('')
    first.current?.focus()
  }
  return (
    <div className={styles.count}>
      <p className={shared.quiet}>{words.help}</p>
      <div className={styles.countFields}>
        <form onSubmit={onNumber}>
          <TextField
            ref={first}
            label={words.number}
            width="short"
            inputMode="numeric"
            value={number}
            error={asked === 'number' ? noNumber : undefined}
            errorPrefix={form.errorPrefix}
            onChange={({ target }) => {
              setNumber(target.value)
              setAsked(null)
            }}
          />
        </form>
        <form className={styles.countFields} onSubmit={(event) => void onSubmit(event)}>
          <TextField
            ref={second}
            label={words.count}
            width="short"
            inputMode="numeric"
            value={count}
            error={asked === 'count' ? words.notCount(limits.dots) : undefined}
            errorPrefix={form.errorPrefix}
            onChange={({ target }) => {
              setCount(target.value)
              setAsked(null)
            }}
          />
          <Button type="submit">{words.add}</Button>
        </form>
      </div>
      {head && (
        <p>
          {`${head.idea.number}: `}
          <Typed>{head.idea.text}</Typed>
        </p>
      )}
    </div>
  )
}

const withNumber = (heads: readonly Head[], number: string) =>
  heads.find(({ idea, joined }) =>
    [idea, ...joined].some((each) => String(each.number) === number.trim()),
  )

/** The most dots first; those with as many share a place, and it says so. */
function Result({ heads }: { heads: readonly Head[] }) {
  const { ideas } = useWords()
  const words = ideas.dots
  const placed = ranking(heads)
  const most = Math.max(1, ...placed.map(({ dots }) => dots))
  if (placed.length === 0) return <p className={shared.quiet}>{words.nothing}</p>
  return (
    <ol className={styles.result}>
      {placed.map(({ head: { idea }, place, isShared, dots }) => (
        <li key={idea.number}>
          <span className={styles.place}>{isShared ? words.shared(place) : place}</span>
          <span className={shared.said}>
            <span className={shared.text}>
              <span className={shared.number}>{idea.number}</span> <Typed>{idea.text}</Typed>
            </span>
            <span className={styles.bar} style={{ inlineSize: `${(dots / most) * 100}%` }} />
          </span>
          <span className={styles.dotCount}>
            <span aria-hidden="true">{dots}</span>
            <VisuallyHidden>{words.dots(dots)}</VisuallyHidden>
          </span>
        </li>
      ))}
    </ol>
  )
}
