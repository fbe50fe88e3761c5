import { useId, useRef, useState } from 'react'
import type { PageId } from '#core/questions/question-ids.ts'
import type { Mark, TeamAnswers } from '#core/questions/team.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import type { Wrap } from '#ui/form/typed-in.tsx'
import { Icon, type IconName } from '#ui/icon.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import { findingPlace } from './finding-place.ts'
import styles from './findings.module.css'
import { SetAsideForm } from './set-aside.tsx'
import type { TableCell } from './table/coverage-view.ts'
import { WhoCouldPanel } from './who-could.tsx'

const icons = {
  high: 'circle-dashed',
  medium: 'circle-dot',
  low: 'info',
} as const satisfies Record<RuleCode<'severity'>, IconName>

/** Those that are about a need nobody carries. */
const asksWho: readonly RuleCode<'finding'>[] = ['uncovered', 'noCarrier']

export interface FindingActs {
  /** Puts focus where the finding can be changed on this page. */
  readonly onShow: (cell: TableCell) => void
  readonly showWords: string
  /** Absent where pages have no address. */
  readonly hrefOf: ((page: PageId) => string) | undefined
  readonly onMark: (cell: TableCell, mark: Mark) => void
  readonly onSetAside: (finding: Finding, reason: string) => void
  /** Reasons that are begun, by the finding's key. */
  readonly unsent: Unsent
}

interface FindingItemProps extends FindingActs {
  readonly finding: Finding
  readonly sentence: (typed: Wrap) => string
  readonly team: TeamAnswers
}

/** What it says, how much it matters, where it is changed, and the way to leave it be. */
export function FindingItem(props: FindingItemProps) {
  const { finding, sentence, team, onMark, onSetAside, unsent } = props
  const { advice, rules } = useWords()
  const words = advice.findings
  const begun = unsent.read(finding.key)
  const [opened, setOpened] = useState<'who' | 'aside' | null>(begun === '' ? null : 'aside')
  // Opened by what waits in it, the form leaves focus to the page.
  const [isAsked, setIsAsked] = useState(false)
  const panelId = useId()
  const asideButton = useRef<HTMLButtonElement>(null)
  const { severity, need } = finding
  const about = (act: string) => <TypedIn sentence={(typed) => words.about(act, sentence(typed))} />
  const toggle = (which: 'who' | 'aside') => {
    setIsAsked(true)
    setOpened(opened === which ? null : which)
  }
  return (
    <li className={styles.finding} data-severity={severity}>
      <Icon name={icons[severity]} className={styles.icon} />
      <div className={styles.body}>
        <p>
          <b>
            <TypedIn sentence={sentence} />
          </b>{' '}
          <span className={styles.severity}>{rules.severity[severity]}</span>
        </p>
        <div className={styles.acts}>
          <WayToChange {...props} />
          {need !== null && asksWho.includes(finding.code) && (
            <Button
              variant="text"
              aria-expanded={opened === 'who'}
              aria-controls={panelId}
              spoken={about(advice.whoCould.summary)}
              iconAfter={opened === 'who' ? 'chevron-up' : 'chevron-down'}
              onClick={() => toggle('who')}
            >
              {advice.whoCould.summary}
            </Button>
          )}
          <Button
            ref={asideButton}
            variant="text"
            aria-expanded={opened === 'aside'}
            spoken={about(words.setAside)}
            onClick={() => toggle('aside')}
          >
            {words.setAside}
          </Button>
        </div>
        {opened === 'who' && need !== null && (
          <WhoCouldPanel
            id={panelId}
            needId={need}
            team={team}
            onMark={(actorId, mark) => onMark({ needId: need, actorId }, mark)}
          />
        )}
        {opened === 'aside' && (
          <SetAsideForm
            begun={begun}
            takesFocus={isAsked}
            onChange={(text) => unsent.keep(finding.key, text)}
            onSetAside={(reason) => {
              unsent.keep(finding.key, '')
              onSetAside(finding, reason)
            }}
            onCancel={() => {
              unsent.keep(finding.key, '')
              setOpened(null)
              asideButton.current?.focus()
            }}
          />
        )}
      </div>
    </li>
  )
}

function WayToChange({ finding, sentence, team, hrefOf, onShow, showWords }: FindingItemProps) {
  const { advice, pages } = useWords()
  const { about, goTo } = advice.findings
  const named = (act: string) => <TypedIn sentence={(typed) => about(act, sentence(typed))} />
  const place = findingPlace(finding, team)
  if (!place) return null
  const { cell, page } = place
  if (cell)
    return (
      <Button variant="text" spoken={named(showWords)} onClick={() => onShow(cell)}>
        {showWords}
      </Button>
    )
  if (!hrefOf) return null
  const words = goTo(pages[page].title)
  return (
    <ButtonLink variant="text" href={hrefOf(page)} spoken={named(words)}>
      {words}
    </ButtonLink>
  )
}
