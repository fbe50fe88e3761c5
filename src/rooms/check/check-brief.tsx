import type { Answers } from '#core/questions/answers.ts'
import { check } from '#core/rules/check/check.ts'
import { verdictPerspective } from '#core/rules/check/perspective.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { Judgement } from '#core/rules/judgement.ts'
import { withJudgement } from '#core/rules/with-judgement.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { paragraph, sentence } from '#i18n/shared/sentence.ts'
import { AnswerIcon, AnswerWord } from '#rooms/check/answer/answer-mark.tsx'
import {
  type CheckItem,
  countWords,
  criterionItem,
  isWeak,
  testItem,
} from '#rooms/check/answer/check-items.ts'
import { OwnNote } from '#rooms/check/answer/own-note.tsx'
import type { HrefOf } from '#rooms/check/answer/rests-on.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/page/panel.tsx'
import styles from './check-brief.module.css'
import { Perspective } from './perspective.tsx'

interface CheckBriefProps {
  readonly answers: Answers
  readonly judgement: Judgement
  readonly hrefOf: HrefOf
  readonly checkHref: string
}

/** The check at a glance: what it comes to, and where there is something to do about it. */
export function CheckBrief({ answers, judgement, hrefOf, checkHref }: CheckBriefProps) {
  const words = useWords()
  const { checkScreen } = words
  const { brief } = checkScreen
  const found = check(answers)
  const judged = withJudgement(found, judgement)
  const tests = judged.tests.map((test) => testItem(test, words))
  const criteria = judged.criteria.map((each) => criterionItem(each, words, answers))
  const whose = { start: answers.start, hrefOf }
  const isEmpty = [...tests, ...criteria].every(({ answer }) => answer === null)
  return (
    <Panel heading={brief.heading} headingLevel={2}>
      <div className={styles.verdict}>
        <Brief caption={checkScreen.computed} verdict={found.verdict} {...whose} />
        {judged.isJudged && (
          <Brief caption={checkScreen.own} verdict={judged.own.verdict} {...whose} />
        )}
        <p className={styles.conversation}>
          {paragraph(
            isEmpty ? brief.waits : sentence(countWords(criteria, words)),
            checkScreen.conversation,
          )}
        </p>
      </div>
      <h3 className={styles.heading}>{checkScreen.criteria.heading}</h3>
      {isEmpty ? <Meanings items={criteria} /> : <Items items={criteria} hrefOf={hrefOf} />}
      <h3 className={styles.heading}>{checkScreen.tests.heading}</h3>
      {isEmpty ? <Meanings items={tests} /> : <Items items={tests} hrefOf={hrefOf} />}
      <p className={styles.all}>
        <ButtonLink variant="small" iconAfter="arrow-right" href={checkHref}>
          {brief.seeAll}
        </ButtonLink>
      </p>
    </Panel>
  )
}

interface BriefProps {
  readonly caption: string
  readonly verdict: RuleCode<'verdict'>
  readonly start: Answers['start']
  readonly hrefOf: HrefOf
}

/** What a verdict goes by, what it is, and whose answers it rests on. */
function Brief({ caption, verdict, start, hrefOf }: BriefProps) {
  const { rules } = useWords()
  return (
    <>
      <p>
        <span className={styles.who}>{caption}</span> <strong>{rules.verdict[verdict].name}</strong>
      </p>
      <Perspective code={verdictPerspective(start, verdict)} place="verdict" hrefOf={hrefOf} />
    </>
  )
}

/** What will be looked at, while there is nothing to look at yet. */
function Meanings({ items }: { items: readonly CheckItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ id, name, about }) => (
        <li key={id} className={styles.meaning}>
          <span>{name} </span>
          <p>{about}</p>
        </li>
      ))}
    </ul>
  )
}

function Items({ items, hrefOf }: { items: readonly CheckItem[]; hrefOf: HrefOf }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <AnswerIcon answer={item.answer} />
          <span className={styles.head}>
            <span>{item.name}</span> <AnswerWord answer={item.answer} />
          </span>
          <Note item={item} hrefOf={hrefOf} />
        </li>
      ))}
    </ul>
  )
}

/** That the group sees it its own way; else what is weak, and the way to change it. */
function Note({ item, hrefOf }: { item: CheckItem; hrefOf: HrefOf }) {
  const { checkScreen, pages } = useWords()
  const { page } = item
  if (item.isOwn)
    return (
      <div className={styles.note}>
        <OwnNote item={item} />
      </div>
    )
  if (!isWeak(item) || page === undefined) return null
  return (
    <p className={styles.note}>
      <span>{item.advice}</span>{' '}
      <a href={hrefOf(page, item.id)}>{checkScreen.brief.goTo(pages[page].tab)}</a>
    </p>
  )
}
