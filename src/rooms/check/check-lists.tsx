import { useState } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import type { JudgedCheck } from '#core/rules/with-judgement.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { sentence } from '#i18n/shared/sentence.ts'
import {
  type CheckItem,
  criterionItem,
  type ItemId,
  testItem,
} from '#rooms/check/answer/check-items.ts'
import { OwnCriterion, OwnTest } from '#rooms/check/answer/own-answer.tsx'
import type { HrefOf } from '#rooms/check/answer/rests-on.tsx'
import { verdictSentence } from '#rooms/check/answer/told-verdict.ts'
import type { Room } from '#rooms/shared/room.ts'
import { Panel } from '#ui/page/panel.tsx'
import styles from './check-lists.module.css'
import { CheckRow } from './check-row.tsx'

interface CheckListsProps {
  readonly room: Room
  readonly judged: JudgedCheck
  readonly answers: Answers
  readonly hrefOf: HrefOf
  /** The row that is open from the start. */
  readonly openAtStart: string | undefined
}

/** The three tests and the eight criteria, each to be opened and argued with. */
export function CheckLists({ room, judged, answers, hrefOf, openAtStart }: CheckListsProps) {
  const words = useWords()
  const { tests, criteria } = words.checkScreen
  const [open, setOpen] = useState<readonly string[]>(() =>
    openAtStart === undefined ? [] : [openAtStart],
  )
  const toggle = (id: ItemId) =>
    setOpen((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]))
  const rowOf = (item: CheckItem) => ({
    item,
    answers,
    hrefOf,
    isOpen: open.includes(item.id),
    onToggle: () => toggle(item.id),
    isFirst: item.id === judged.own.weak[0],
  })
  const outcome = judged.isJudged && (
    <p className={styles.outcome}>{sentence(verdictSentence(judged, answers.start, words))}</p>
  )
  return (
    <>
      <Panel heading={tests.heading} headingLevel={2} intro={tests.lead}>
        <ul className={styles.list}>
          {judged.tests.map((test) => (
            <CheckRow key={test.computed.code} {...rowOf(testItem(test, words))}>
              <OwnTest room={room} code={test.computed.code} />
              {outcome}
            </CheckRow>
          ))}
        </ul>
      </Panel>
      <Panel heading={criteria.heading} headingLevel={2} intro={criteria.lead}>
        <ul className={styles.list}>
          {judged.criteria.map((found) => (
            <CheckRow key={found.computed.code} {...rowOf(criterionItem(found, words, answers))}>
              <OwnCriterion room={room} code={found.computed.code} />
              {outcome}
            </CheckRow>
          ))}
        </ul>
      </Panel>
    </>
  )
}
