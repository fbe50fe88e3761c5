import type { Answers } from '#core/questions/answers.ts'
import { fields } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import type { Because } from '#core/rules/facts/because.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { asItIs } from '#ui/form/typed-in.tsx'
import { quotesOf } from './quote.ts'
import styles from './rests-on.module.css'

/** The way to a page; `place` is where on this screen it is left, to come back to. */
export type HrefOf = (page: PageId, place: string) => string

interface RestsOnProps {
  readonly because: readonly Because[]
  readonly answers: Answers
  readonly hrefOf: HrefOf
  readonly place: string
  /** The answers are waited for, and the links say so. */
  readonly isOpen?: boolean
}

/** The answers a result rests on, each quoted, with the way to where it can be changed. */
export function RestsOn({ because, answers, hrefOf, place, isOpen = false }: RestsOnProps) {
  const words = useWords()
  const { language } = useShell()
  const { rests } = words.checkScreen
  return (
    <ul className={styles.list}>
      {quotesOf(because, { answers, words, language, isOpen }).map(({ field, page, lines }) => {
        const { name } = words.fields[field]
        const isEmpty = !isOpen && fields[field].state(answers) === 'empty'
        return (
          <li key={field} className={styles.item}>
            <div className={styles.answer}>
              <p className={isOpen ? undefined : styles.field}>{name}</p>
              {lines.map((line) => (
                <p key={line(asItIs)}>
                  <TypedIn sentence={line} />
                </p>
              ))}
              {isEmpty && <p>{rests.notAnswered}</p>}
            </div>
            <a
              href={hrefOf(page, place)}
              className={styles.change}
              aria-label={isOpen ? rests.answerOf(name) : rests.changeOf(name)}
            >
              {isOpen ? rests.answer : rests.change}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
