import { type RefObject, useId, useRef } from 'react'
import type { Route } from '#core/journey/journey.ts'
import type { Answers } from '#core/questions/answers.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { Typed } from '#rooms/shared/typed.tsx'
import { useCopy } from '#rooms/shared/use-copy.ts'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Heading } from '#ui/heading.tsx'
import styles from './show-card.module.css'

interface ShowCardProps {
  readonly room: Room
  readonly route: Route
  readonly hrefOf: (page: PageId) => string
}

const statementOf = ({ problem }: Answers) => problem.statement
const lines = [1, 2, 3, 4]

/** From "I" to "we": the problem as it is written, for someone who feels it to see and answer. */
export function ShowCard({ room, route, hrefOf }: ShowCardProps) {
  const { problem, fields, motivation } = useWords()
  const { card: words } = problem
  const id = useId()
  const statement = useAnswers(room, statementOf)
  const card = useRef<HTMLElement>(null)
  const { shown, copy } = useCopy()
  const isWritten = isFilled(statement)
  // How they know is not asked on the short route.
  const saidIn = route === 'full' ? 'problem.evidence' : 'problem.affected'
  const { name } = fields[isWritten ? saidIn : 'problem.statement']
  const text = [words.opening, `${words.problem}:\n${statement.trim()}`, words.asks.join('\n')]
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Disclosure
        variant="line"
        summary={
          <Heading level={2} id={id}>
            {words.heading}
          </Heading>
        }
        note={words.intro}
      >
        <div className={styles.shown}>
          {isWritten && (
            <>
              <article className={styles.card} ref={card} aria-labelledby={id}>
                <div ref={shown} className={styles.words}>
                  <p>{words.opening}</p>
                  <p className={styles.label}>{words.problem}</p>
                  <p className={styles.statement}>
                    <Typed>{statement.trim()}</Typed>
                  </p>
                  <ul>
                    {words.asks.map((ask) => (
                      <li key={ask}>{ask}</li>
                    ))}
                  </ul>
                </div>
                <div className={styles.said}>
                  <p className={styles.label}>{words.said}</p>
                  {lines.map((line) => (
                    <div key={line} className={styles.line} />
                  ))}
                </div>
              </article>
              <div className={styles.acts}>
                <Button variant="small" icon="copy" onClick={() => void copy(text.join('\n\n'))}>
                  {motivation.drafts.copy}
                </Button>
                <Button variant="small" icon="printer" onClick={() => printAlone(card)}>
                  {words.print}
                </Button>
              </div>
            </>
          )}
          <p className={styles.note}>
            <span>{isWritten ? words.writeDown : words.notYet}</span>{' '}
            <a href={hrefOf('problem/statement')}>{name}</a>
          </p>
        </div>
      </Disclosure>
    </section>
  )
}

/** The print style sheet leaves all else out while this is marked. */
function printAlone({ current }: RefObject<HTMLElement | null>) {
  const unmark = () => current?.removeAttribute('data-printed-alone')
  current?.setAttribute('data-printed-alone', '')
  // Some browsers print later than they are asked to.
  window.addEventListener('afterprint', unmark, { once: true })
  window.print()
}
