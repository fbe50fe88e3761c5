import { type ReactNode, useId } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { AnswerIcon, AnswerWord } from '#rooms/check/answer/answer-mark.tsx'
import type { CheckItem } from '#rooms/check/answer/check-items.ts'
import { OwnNote } from '#rooms/check/answer/own-note.tsx'
import { type HrefOf, RestsOn } from '#rooms/check/answer/rests-on.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './check-row.module.css'

interface CheckRowProps {
  readonly item: CheckItem
  readonly answers: Answers
  readonly hrefOf: HrefOf
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** The first thing to do something about. */
  readonly isFirst: boolean
  /** The group's own answer; only drawn while the row is open. */
  readonly children: ReactNode
}

/** One test or criterion: what it says, and for those who open it why, what it rests on, and room to disagree. */
export function CheckRow(props: CheckRowProps) {
  const { item, answers, hrefOf, isOpen, onToggle, isFirst, children } = props
  const words = useWords()
  const { checkScreen } = words
  const body = useId()
  const isUnknown = item.computed === null
  return (
    <li className={styles.row} data-place={item.id}>
      <h3 className={styles.head}>
        <button
          type="button"
          className={styles.button}
          data-printed=""
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={onToggle}
        >
          <AnswerIcon answer={item.answer} />
          <span className={styles.words}>
            <span className={styles.name}>{item.name}</span> <AnswerWord answer={item.answer} />
          </span>
          <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} className={styles.chevron} />
        </button>
      </h3>
      <div className={styles.notes}>
        <p>{item.about}</p>
        {item.isOwn ? <OwnNote item={item} /> : <Advice item={item} isFirst={isFirst} />}
      </div>
      {isOpen && (
        <div id={body} className={styles.body}>
          <section>
            <h4>{checkScreen.why.heading}</h4>
            <p>{item.why}</p>
          </section>
          <section>
            <h4>{isUnknown ? checkScreen.rests.waitsFor : checkScreen.rests.heading}</h4>
            <RestsOn
              because={item.because}
              answers={answers}
              hrefOf={hrefOf}
              place={item.id}
              isOpen={isUnknown}
            />
          </section>
          {children}
        </div>
      )}
    </li>
  )
}

function Advice({ item, isFirst }: { item: CheckItem; isFirst: boolean }) {
  const { checkScreen } = useWords()
  if (item.advice === '') return null
  return (
    <p className={styles.advice} data-weak={item.answer !== 'pass'}>
      {isFirst && <span className={styles.first}>{checkScreen.begin}</span>}{' '}
      <span>{item.advice}</span>
    </p>
  )
}
