import type { Answers } from '#core/questions/answers.ts'
import type { RiskResult } from '#core/rules/risks.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { riskSentences } from '#i18n/rule-sentences.ts'
import { type HrefOf, RestsOn } from '#rooms/check/answer/rests-on.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Panel } from '#ui/page/panel.tsx'
import styles from './risks.module.css'

interface RisksProps {
  readonly risks: readonly RiskResult[]
  readonly answers: Answers
  readonly hrefOf: HrefOf
}

/** The ways this may go wrong, each with what raises it. */
export function Risks({ risks, answers, hrefOf }: RisksProps) {
  const { checkScreen, rules } = useWords()
  const words = checkScreen.risks
  return (
    <Panel
      heading={words.heading}
      headingLevel={2}
      intro={risks.length === 0 ? words.none : words.lead}
    >
      {risks.length > 0 && (
        <ul className={styles.list} data-place="risks">
          {risks.map((risk) => (
            <li key={risk.code} className={styles.risk}>
              <h3>{rules.risk[risk.code]}</h3>
              {riskSentences(risk, answers.team, rules).map((cause) => (
                <p key={cause}>{cause}</p>
              ))}
              <Disclosure summary={words.because}>
                <RestsOn because={risk.because} answers={answers} hrefOf={hrefOf} place="risks" />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
