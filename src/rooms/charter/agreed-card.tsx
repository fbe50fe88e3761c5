import { useWatch } from 'react-hook-form'
import type { Project } from '#core/project/project.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Typed, TypedName } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './agreed-actions.module.css'

interface AgreedCardProps {
  /** Where in the form. */
  readonly name: string
  readonly place: number
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly onRemove: () => void
}

/** What the group has agreed to do, with a check; open, who does it and by when. */
export function AgreedCard(props: AgreedCardProps) {
  const { name, place, isOpen, onOpen, onClose, onRemove } = props
  const { agreedActions: words } = useWords().overview
  const row: Partial<Project['nextSteps'][number]> | undefined = useWatch({ name })
  const { what = '', who = '', when = '' } = row ?? {}
  const title = <TypedName name={what} otherwise={words.row(place)} />
  const named = (act: string) => (
    <>
      <span>{`${act}: `}</span>
      {title}
    </>
  )
  return (
    <fieldset className={isOpen ? styles.open : styles.card}>
      <legend>
        <VisuallyHidden>{words.row(place)}</VisuallyHidden>
      </legend>
      <h3 className={styles.title}>{title}</h3>
      {isOpen && (
        <div className={styles.fields}>
          <TextAnswer name={`${name}.what`} look="line" label={words.what} />
          <TextAnswer name={`${name}.who`} look="line" label={words.who} />
          <TextAnswer name={`${name}.when`} look="line" label={words.when} />
        </div>
      )}
      <div className={styles.foot}>
        {isOpen ? (
          <>
            <Button variant="primary" aria-expanded spoken={named(words.done)} onClick={onClose}>
              {words.done}
            </Button>
            <Button variant="text" spoken={named(words.withdraw)} onClick={onRemove}>
              {words.withdraw}
            </Button>
          </>
        ) : (
          <>
            <p className={styles.agreed}>
              <Icon name="check" />
              <span>
                <span>{words.isAgreed}</span>
                {isFilled(who) && (
                  <>
                    {' '}
                    <Typed>{who}</Typed>
                  </>
                )}
                {isFilled(when) && (
                  <>
                    <span>{' · '}</span>
                    <Typed>{when}</Typed>
                  </>
                )}
              </span>
            </p>
            <Button
              variant="text"
              aria-expanded={false}
              spoken={named(words.change)}
              onClick={onOpen}
            >
              {words.change}
            </Button>
          </>
        )}
      </div>
    </fieldset>
  )
}
