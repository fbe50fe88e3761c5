import { useRef, useState } from 'react'
import type { PageId } from '#core/questions/question-ids.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import type { Wrap } from '#ui/form/typed-in.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import { findingPlace } from './finding-place.ts'
import styles from './findings.module.css'
import { SetAsideForm } from './set-aside.tsx'
import type { TableCell } from './table/coverage-view.ts'

/** Those that are about a need nobody carries. */
const asksWho: readonly RuleCode<'finding'>[] = ['uncovered', 'noCarrier']

export interface FindingActs {
  /** Puts focus where the finding can be changed on this page. */
  readonly onShow: (cell: TableCell) => void
  readonly showWords: string
  /** Absent where pages have no address. */
  readonly hrefOf: ((page: PageId) => string) | undefined
  /** Looks for someone to take on a need. */
  readonly onFind: (needId: string) => void
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
  const { finding, sentence, onSetAside, unsent } = props
  const { advice, rules } = useWords()
  const words = advice.findings
  const begun = unsent.read(finding.key)
  const [isAside, setIsAside] = useState(begun !== '')
  // Opened by what waits in it, the form leaves focus to the page.
  const [isAsked, setIsAsked] = useState(false)
  const asideButton = useRef<HTMLButtonElement>(null)
  const { severity } = finding
  return (
    <li className={styles.finding} data-severity={severity}>
      <p className={styles.severity}>{rules.severity[severity]}</p>
      <p>
        <TypedIn sentence={sentence} />
      </p>
      <div className={styles.acts}>
        <WayToChange {...props} />
        <Button
          ref={asideButton}
          variant="link"
          aria-expanded={isAside}
          spoken={<TypedIn sentence={(typed) => words.about(words.setAside, sentence(typed))} />}
          onClick={() => {
            setIsAsked(true)
            setIsAside(!isAside)
          }}
        >
          {words.setAside}
        </Button>
      </div>
      {isAside && (
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
            setIsAside(false)
            asideButton.current?.focus()
          }}
        />
      )}
    </li>
  )
}

function WayToChange(props: FindingItemProps) {
  const { finding, sentence, team: named, hrefOf, onShow, onFind, showWords } = props
  const { advice, pages, team } = useWords()
  const { about, goTo } = advice.findings
  const spoken = (act: string) => <TypedIn sentence={(typed) => about(act, sentence(typed))} />
  const { need } = finding
  if (need !== null && asksWho.includes(finding.code))
    return (
      <Button
        variant="link"
        aria-haspopup="dialog"
        spoken={spoken(team.coverage.findSomeone)}
        onClick={() => onFind(need)}
      >
        {team.coverage.findSomeone}
      </Button>
    )
  const place = findingPlace(finding, named)
  if (!place) return null
  const { cell, page } = place
  if (cell)
    return (
      <Button variant="link" spoken={spoken(showWords)} onClick={() => onShow(cell)}>
        {showWords}
      </Button>
    )
  if (!hrefOf) return null
  const words = goTo(pages[page].title)
  return (
    <ButtonLink variant="link" href={hrefOf(page)} spoken={spoken(words)}>
      {words}
    </ButtonLink>
  )
}
