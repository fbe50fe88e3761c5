import type { ReactNode } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import type { AlternativeResult } from '#core/rules/check/alternatives.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { sentence } from '#i18n/shared/sentence.ts'
import { type HrefOf, RestsOn } from '#rooms/check/answer/rests-on.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Panel } from '#ui/page/panel.tsx'
import styles from './alternatives.module.css'

interface AlternativesProps {
  readonly alternatives: readonly AlternativeResult[]
  readonly answers: Answers
  readonly hrefOf: HrefOf
  readonly charterHref: string
}

/** Respectable things to do instead, and a way out with the work in hand. */
export function Alternatives({ alternatives, answers, hrefOf, charterHref }: AlternativesProps) {
  const { checkScreen, rules } = useWords()
  const words = checkScreen.alternatives
  const pointedAt = alternatives.filter(({ because }) => because.length > 0)
  const others = alternatives.filter(({ because }) => because.length === 0)
  const named = ({ code }: AlternativeResult) => (
    <p>
      <strong>{sentence(rules.alternative[code].name)}</strong>{' '}
      <span>{rules.alternative[code].text}</span>
    </p>
  )
  return (
    <Panel heading={words.heading} headingLevel={2} intro={words.lead}>
      <div className={styles.alternatives} data-place="alternatives">
        <div className={styles.names}>
          {pointedAt.length > 0 && (
            <section>
              <h3>{words.pointing}</h3>
              <ul className={styles.list}>
                {pointedAt.map((each) => (
                  <li key={each.code} className={styles.pointed}>
                    {named(each)}
                    <RestsOn
                      because={each.because}
                      answers={answers}
                      hrefOf={hrefOf}
                      place="alternatives"
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Others isOnly={pointedAt.length === 0}>
            <ul className={styles.list}>
              {others.map((each) => (
                <li key={each.code}>{named(each)}</li>
              ))}
            </ul>
          </Others>
        </div>
        <div className={styles.exit}>
          <p>{words.exit}</p>
          <ButtonLink variant="small" icon="file-text" href={charterHref}>
            {words.seeCharter}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  )
}

/** Out of the way while the answers point to one of them. */
function Others({ isOnly, children }: { isOnly: boolean; children: ReactNode }) {
  const { checkScreen } = useWords()
  if (isOnly) return children
  return <Disclosure summary={checkScreen.alternatives.others}>{children}</Disclosure>
}
