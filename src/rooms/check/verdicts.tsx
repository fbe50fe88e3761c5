import { useId } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import type { Check } from '#core/rules/check/check.ts'
import { honestName } from '#core/rules/check/honest-name.ts'
import { isNobodyAsked } from '#core/rules/check/not-asked.ts'
import type { Outcome } from '#core/rules/check/outcome.ts'
import { verdictPerspective } from '#core/rules/check/perspective.ts'
import type { TestResult } from '#core/rules/check/stop-tests.ts'
import { type Because, merged, pageOf } from '#core/rules/facts/because.ts'
import { unnamedRows } from '#core/rules/facts/named-team.ts'
import type { JudgedCheck } from '#core/rules/with-judgement.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { sentence } from '#i18n/shared/sentence.ts'
import {
  type CheckItem,
  countWords,
  openItems,
  testSentence,
} from '#rooms/check/answer/check-items.ts'
import { type HrefOf, RestsOn } from '#rooms/check/answer/rests-on.tsx'
import { Icon } from '#ui/icon.tsx'
import { Perspective } from './perspective.tsx'
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
  const isOpen = judged.own.verdict === 'undecided'
  const waiting = { answers, hrefOf }
  return (
    <div className={styles.panel} data-judged={judged.isJudged}>
      <div className={styles.verdict} data-place="verdict">
        <Verdict
          caption={checkScreen.computed}
          outcome={check}
          criteria={check.criteria}
          missing={check.missing}
          tests={check.tests}
          {...waiting}
        />
        {isOpen && !judged.isJudged && <p>{checkScreen.judgeYourselves}</p>}
      </div>
      {judged.isJudged && (
        <div className={styles.verdict}>
          <Verdict
            caption={checkScreen.own}
            outcome={judged.own}
            criteria={judged.criteria}
            missing={merged(openItems(judged))}
            tests={check.tests}
            {...waiting}
          />
        </div>
      )}
      <NobodyAsked team={answers.team} hrefOf={hrefOf} />
      <PassedOver team={answers.team} />
      <Suitability check={check} answers={answers} hrefOf={hrefOf} />
    </div>
  )
}

interface VerdictProps extends Pick<VerdictsProps, 'answers' | 'hrefOf'> {
  readonly caption: string
  readonly outcome: Outcome
  readonly criteria: readonly Pick<CheckItem, 'answer'>[]
  readonly missing: readonly Because[]
  readonly tests: readonly TestResult[]
}

function Verdict({ caption, outcome, criteria, missing, tests, ...waiting }: VerdictProps) {
  const words = useWords()
  const { checkScreen, rules } = words
  const id = useId()
  const { name, text } = rules.verdict[outcome.verdict]
  const pointers: Partial<Record<Outcome['verdict'], string>> = rules.verdictPointer
  const pointer = pointers[outcome.verdict]
  // Where the group says watch or stop for itself, the rules have no sentence of their own for it.
  const said = (code: TestResult['code'], answer: 'watch' | 'stop') => {
    const ruled = tests.find((test) => test.code === code && test.answer === answer)
    return ruled ? testSentence(ruled, words) : rules.stop[code][answer]
  }
  const honest = new Map(
    outcome.stops.map((code) => [honestName(code, tests, rules), said(code, 'stop')]),
  )
  const isBegun = criteria.some(({ answer }) => answer !== null)
  return (
    <section className={styles.words} aria-labelledby={id}>
      <p className={styles.caption}>{caption}</p>
      <h2 id={id}>{name}</h2>
      <Perspective
        code={verdictPerspective(waiting.answers.start, outcome.verdict)}
        place="verdict"
        hrefOf={waiting.hrefOf}
      />
      <p className={styles.count}>
        {isBegun && <strong>{sentence(countWords(criteria, words))}</strong>}{' '}
        <span>{checkScreen.conversation}</span>
      </p>
      <p>
        <span>{text}</span> {pointer && <span>{pointer}</span>}
      </p>
      {outcome.verdict === 'undecided' && (
        <RestsOn because={missing} place="verdict" isOpen {...waiting} />
      )}
      {honest.size > 0 ? (
        <ul className={styles.tests}>
          {[...honest].map(([name, why]) => (
            <li key={name}>
              <strong>{checkScreen.honestName(name)}</strong>
              <p>{why}</p>
            </li>
          ))}
        </ul>
      ) : (
        outcome.verdict === 'coCreationWatch' && (
          <ul className={styles.tests}>
            {outcome.watches.map((code) => (
              <li key={code}>
                <strong>{rules.stop[code].name}</strong>
                <p>{said(code, 'watch')}</p>
              </li>
            ))}
          </ul>
        )
      )}
    </section>
  )
}

/** That nobody from the civic side is asked yet, and the way to say who is. */
function NobodyAsked({ team, hrefOf }: Pick<Answers, 'team'> & Pick<VerdictsProps, 'hrefOf'>) {
  const { checkScreen, pages } = useWords()
  const page = pageOf('team.circles')
  return (
    isNobodyAsked(team) && (
      <p>
        <span>{checkScreen.nobodyAsked}</span>{' '}
        <a href={hrefOf(page, 'verdict')}>{checkScreen.brief.goTo(pages[page].tab)}</a>
      </p>
    )
  )
}

/** How many rows have no name yet, and so count for nothing. */
function PassedOver({ team }: Pick<Answers, 'team'>) {
  const { rules } = useWords()
  const rows = unnamedRows(team)
  return rows.needs + rows.actors > 0 && <p>{rules.passedOver(rows)}</p>
}

/** Whether the task calls for co-creation at all, and what that is read from. */
function Suitability({ check: { suitability }, answers, hrefOf }: Omit<VerdictsProps, 'judged'>) {
  const { checkScreen, rules, fields } = useWords()
  const [because] = suitability.because
  const { signs } = answers.problem.complexity
  const { rests } = checkScreen
  const isOpen = suitability.answer === null
  const linkOf = isOpen ? rests.answerOf : rests.changeOf
  if (!because) return null
  return (
    <section className={styles.suitability} data-place="suitability">
      <Icon name="scale" />
      <div>
        <h3>{checkScreen.suitability}</h3>
        <p>
          {suitability.answer === null ? (
            <span>{checkScreen.suitabilityOpen}</span>
          ) : (
            <>
              <strong>{sentence(rules.suitability[suitability.answer])}</strong>{' '}
              <span>{checkScreen.signs(signs.length, codes.complexitySign.length)}</span>
            </>
          )}{' '}
          <a
            href={hrefOf(because.page, 'suitability')}
            aria-label={linkOf(fields[because.field].name)}
          >
            {isOpen ? rests.answer : rests.change}
          </a>
        </p>
      </div>
    </section>
  )
}
