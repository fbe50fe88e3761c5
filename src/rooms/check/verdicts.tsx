import { useId } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import { merged } from '#core/rules/because.ts'
import type { Check } from '#core/rules/check.ts'
import type { Outcome } from '#core/rules/outcome.ts'
import type { JudgedCheck } from '#core/rules/with-judgement.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { sentence } from '#i18n/sentence.ts'
import { Icon } from '#ui/icon.tsx'
import { type CheckItem, countWords, openItems } from './check-items.ts'
import { type HrefOf, RestsOn } from './rests-on.tsx'
import styles from './verdicts.module.css'

interface VerdictsProps {
  readonly check: Check
  readonly judged: JudgedCheck
  readonly answers: Answers
  readonly hrefOf: HrefOf
}

/** What it comes to: as the check sees it and, once the group has answered, as the group does. */
export function Verdicts({ check, judged, answers, hrefOf }: VerdictsProps) {
  const { checkScreen } = useWords()
  const isUndecided = judged.own.verdict === 'undecided'
  return (
    <div className={styles.panel} data-judged={judged.isJudged}>
      <div className={styles.verdict} data-place="verdict">
        <Verdict caption={checkScreen.computed} outcome={check} criteria={check.criteria} />
        {isUndecided && (
          <>
            <RestsOn
              because={merged(openItems(judged))}
              answers={answers}
              hrefOf={hrefOf}
              place="verdict"
              isOpen
            />
            <p>{checkScreen.judgeYourselves}</p>
          </>
        )}
      </div>
      {judged.isJudged && (
        <div className={styles.verdict}>
          <Verdict caption={checkScreen.own} outcome={judged.own} criteria={judged.criteria} />
        </div>
      )}
      <Suitability check={check} answers={answers} hrefOf={hrefOf} />
    </div>
  )
}

interface VerdictProps {
  readonly caption: string
  readonly outcome: Outcome
  readonly criteria: readonly Pick<CheckItem, 'answer'>[]
}

function Verdict({ caption, outcome, criteria }: VerdictProps) {
  const words = useWords()
  const { checkScreen, rules } = words
  const id = useId()
  const { name, text } = rules.verdict[outcome.verdict]
  return (
    <section className={styles.words} aria-labelledby={id}>
      <p className={styles.caption}>{caption}</p>
      <h2 id={id}>{name}</h2>
      <p className={styles.text}>{text}</p>
      {outcome.stops.length > 0 && (
        <ul className={styles.stops}>
          {outcome.stops.map((code) => (
            <li key={code}>
              <strong>{checkScreen.honestName(rules.stop[code].honest)}</strong>
              <p>{rules.stop[code].stop}</p>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.count}>
        <strong>{sentence(countWords(criteria, words))}</strong> {checkScreen.conversation}
      </p>
    </section>
  )
}

/** Whether the task calls for co-creation at all, and what that is read from. */
function Suitability({ check: { suitability }, answers, hrefOf }: Omit<VerdictsProps, 'judged'>) {
  const { checkScreen, rules, fields } = useWords()
  const [because] = suitability.because
  const { signs } = answers.problem.complexity
  if (!because) return null
  return (
    <section className={styles.suitability} data-place="suitability">
      <Icon name="scale" />
      <div>
        <h3>{checkScreen.suitability}</h3>
        <p>
          {suitability.answer === null ? (
            checkScreen.suitabilityOpen
          ) : (
            <>
              <strong>{sentence(rules.suitability[suitability.answer])}</strong>{' '}
              {checkScreen.signs(signs.length, codes.complexitySign.length)}
            </>
          )}{' '}
          <a
            href={hrefOf(because.page, 'suitability')}
            aria-label={checkScreen.rests.changeOf(fields[because.field].name)}
          >
            {checkScreen.rests.change}
          </a>
        </p>
      </div>
    </section>
  )
}
