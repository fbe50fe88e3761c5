import { useWatch } from 'react-hook-form'
import { isFilled } from '#core/questions/is-filled.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Block } from '#core/workshop/workshop.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Typed, TypedName } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { MinutesAnswer } from './minutes-answer.tsx'
import styles from './workshop.module.css'

interface RunSheetRowProps {
  readonly id: string
  /** Where in the form. */
  readonly name: string
  readonly place: number
  readonly isLast: boolean
  /** When it begins. */
  readonly begins: string
  readonly isTimeOfDay: boolean
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onMove: (delta: -1 | 1) => void
  readonly onRemove: () => void
}

/** One block: when, how long and what; open, the fields its texts are written in. */
export function RunSheetRow(props: RunSheetRowProps) {
  const { id, name, place, begins, isTimeOfDay, isOpen } = props
  const { workshop: words } = useWords()
  const { what = '', lead = '' } = useBlock(name)
  return (
    <li data-row={id}>
      <fieldset className={styles.row}>
        <legend>
          <VisuallyHidden>{shownName(what, words.block(place))}</VisuallyHidden>
        </legend>
        <p className={styles.time}>
          <VisuallyHidden>{isTimeOfDay ? words.at : words.after}</VisuallyHidden>
          <span>{isTimeOfDay ? words.clock(begins) : begins}</span>
        </p>
        <MinutesAnswer name={`${name}.minutes`} />
        <div className={styles.texts}>
          <div className={styles.head}>
            <Heading level={3} className={styles.what}>
              <TypedName name={what} otherwise={words.block(place)} />
            </Heading>
            {!isOpen && isFilled(lead) && (
              <p className={styles.quiet}>
                <VisuallyHidden>{`${words.leads}: `}</VisuallyHidden>
                <Typed>{lead}</Typed>
              </p>
            )}
          </div>
          {isOpen ? <Fields name={name} /> : <Texts name={name} />}
        </div>
        <RowActs {...props} />
      </fieldset>
    </li>
  )
}

const useBlock = (name: string): Partial<Block> => useWatch({ name }) ?? {}

function Fields({ name }: { name: string }) {
  const { workshop: words } = useWords()
  return (
    <div className={styles.fields}>
      <TextAnswer name={`${name}.what`} look="line" label={words.what} />
      <TextAnswer name={`${name}.lead`} look="line" label={words.leads} />
      <TextAnswer name={`${name}.how`} rows={2} label={words.how} />
      <TextAnswer name={`${name}.result`} look="line" label={words.result} />
    </div>
  )
}

/** What stands in it, those parts that say something. */
function Texts({ name }: { name: string }) {
  const { workshop: words } = useWords()
  const { how = '', result = '' } = useBlock(name)
  return (
    <>
      {isFilled(how) && (
        <p className={styles.how}>
          <Typed>{how}</Typed>
        </p>
      )}
      {isFilled(result) && (
        <p className={styles.result}>
          <Icon name="arrow-right" />
          <span>
            <VisuallyHidden>{`${words.result}: `}</VisuallyHidden>
            <Typed>{result}</Typed>
          </span>
        </p>
      )}
    </>
  )
}

function RowActs(props: RunSheetRowProps) {
  const { name, place, isLast, isOpen, onOpen, onMove, onRemove } = props
  const { workshop: words, form } = useWords()
  const { what = '' } = useBlock(name)
  const named = (act: string) => (
    <>
      <span>{`${act}: `}</span>
      <TypedName name={what} otherwise={words.block(place)} />
    </>
  )
  const moves = [
    { delta: -1, part: 'up', icon: 'arrow-up', label: words.moveUp, isStop: place === 1 },
    { delta: 1, part: 'down', icon: 'arrow-down', label: words.moveDown, isStop: isLast },
  ] as const
  return (
    <div className={styles.rowActs}>
      {moves.map(({ delta, part, icon, label, isStop }) => (
        <Button
          key={part}
          variant="text"
          icon={icon}
          iconOnly
          data-part={part}
          spoken={named(label)}
          aria-disabled={isStop || undefined}
          onClick={() => {
            if (!isStop) onMove(delta)
          }}
        />
      ))}
      <Button
        variant="text"
        data-part="change"
        aria-expanded={isOpen}
        spoken={named(isOpen ? words.done : words.change)}
        onClick={() => onOpen(!isOpen)}
      >
        {isOpen ? words.done : words.change}
      </Button>
      <Button variant="text" data-part="remove" spoken={named(form.remove)} onClick={onRemove}>
        {form.remove}
      </Button>
    </div>
  )
}
