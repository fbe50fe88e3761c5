import { memo, type ReactNode, useId, useRef, useState } from 'react'
import { mostUrgentFirst } from '#core/rules/coverage/coverage.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import { unnamedRows } from '#core/rules/facts/named-team.ts'
import { sortedFindings } from '#core/rules/with-judgement.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { findingSentence } from '#i18n/rule-sentences.ts'
import { type Room, useJudgement } from '#rooms/shared/room.ts'
import { withTypedNames } from '#rooms/shared/typed-answers.ts'
import type { TableResults } from '#rooms/team/table-results.ts'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import type { Wrap } from '#ui/form/typed-in.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { type FindingActs, FindingItem } from './finding-item.tsx'
import styles from './findings.module.css'
import { LostReasons } from './lost-reasons.tsx'
import { AsideList } from './set-aside.tsx'

const shownAtOnce = 3
const portion = 20

type CoverageFindingsProps = Omit<FindingActs, 'onSetAside' | 'unsent'> & {
  readonly room: Room
  /** Null until they are first worked out. */
  readonly results: TableResults | null
}

/**
 * What the table shows, the most urgent first, and what the group has set aside. Left alone while
 * marks are set: it follows when they have come to rest.
 */
export const CoverageFindings = memo(function CoverageFindings(props: CoverageFindingsProps) {
  const { room, results, ...acts } = props
  const { advice, rules } = useWords()
  const words = advice.findings
  const passed = results ? unnamedRows(results.team) : { needs: 0, actors: 0 }
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section aria-labelledby={id} className={styles.findings}>
      <Heading level={2} id={id} ref={heading} tabIndex={-1}>
        {words.heading}
      </Heading>
      {results &&
        (results.result.isBegun ? (
          <Sorted
            {...acts}
            room={room}
            results={results}
            onSorted={() => heading.current?.focus()}
          />
        ) : (
          <p>{words.notBegun}</p>
        ))}
      {results && passed.needs + passed.actors > 0 && <p>{rules.passedOver(passed)}</p>}
    </section>
  )
})

function Sorted(
  props: Omit<CoverageFindingsProps, 'results'> & { results: TableResults; onSorted: () => void },
) {
  const { room, results, onSorted, ...acts } = props
  const { rules, advice } = useWords()
  const words = advice.findings
  const { say } = useAnnounce()
  const judgement = useJudgement(room, (all) => all)
  const { team, result } = results
  const { open, aside } = sortedFindings(result.findings, judgement)
  const sentenceOf = (finding: Finding) => (typed: Wrap) =>
    findingSentence(finding, withTypedNames(team, typed), rules)

  const setAside = ({ key }: Finding, reason: string) => {
    room.judge((before) => ({ ...before, setAside: { ...before.setAside, [key]: reason } }))
    onSorted()
    say(words.saidAside)
  }
  const takeUp = ({ key }: Finding) => {
    room.judge((before) => {
      const { [key]: _, ...others } = before.setAside
      return { ...before, setAside: others }
    })
    onSorted()
    say(words.saidTakenUp)
  }
  return (
    <>
      {open.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Open findings={mostUrgentFirst(open)}>
          {(finding) => (
            <FindingItem
              key={finding.key}
              {...acts}
              finding={finding}
              sentence={sentenceOf(finding)}
              team={team}
              onSetAside={setAside}
              unsent={room.unsent('aside')}
            />
          )}
        </Open>
      )}
      <LostReasons unsent={room.unsent('aside')} open={new Set(open.map(({ key }) => key))} />
      <AsideList aside={aside} sentenceOf={sentenceOf} onTakeUp={takeUp} />
    </>
  )
}

/** Three in sight, the rest one click away and a few at a time. */
function Open(props: { findings: readonly Finding[]; children: (finding: Finding) => ReactNode }) {
  const { findings, children } = props
  const words = useWords().advice.findings
  const [most, setMost] = useState(shownAtOnce + portion)
  const rest = findings.slice(shownAtOnce, most)
  const hidden = findings.length - most
  return (
    <>
      <ul className={styles.list}>{findings.slice(0, shownAtOnce).map(children)}</ul>
      {rest.length > 0 && (
        <Disclosure summary={words.rest(findings.length - shownAtOnce)}>
          <ul className={styles.list}>{rest.map(children)}</ul>
          {hidden > 0 && (
            <Button variant="small" icon="chevron-down" onClick={() => setMost(most + portion)}>
              {words.showMore(hidden)}
            </Button>
          )}
        </Disclosure>
      )}
    </>
  )
}
