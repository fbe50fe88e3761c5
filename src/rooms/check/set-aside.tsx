import { useEffect, useRef, useState } from 'react'
import type { TeamAnswers } from '#core/questions/team.ts'
import type { Finding } from '#core/rules/finding.ts'
import type { SortedFindings } from '#core/rules/with-judgement.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { findingSentence } from '#i18n/rule-sentences.ts'
import type { Room } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Panel } from '#ui/panel.tsx'
import { UndoBar } from '#ui/undo-bar.tsx'
import styles from './set-aside.module.css'

type Aside = SortedFindings['aside'][number]

interface SetAsideProps {
  readonly room: Room
  readonly aside: readonly Aside[]
  readonly team: TeamAnswers
}

/** Findings the group has chosen to do no more about, with its reason, and the way to take them up again. */
export function SetAside({ room, aside, team }: SetAsideProps) {
  const { checkScreen, advice, form } = useWords()
  const words = checkScreen.setAside
  const { saidTakenUp } = advice.findings
  const { say } = useAnnounce()
  const [taken, setTaken] = useState<(Aside & { readonly place: number }) | null>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (taken) undoButton.current?.focus()
  }, [taken])

  // What was taken up may have been put back by undo.
  const gone =
    taken && aside.every(({ finding }) => finding.key !== taken.finding.key) ? taken : null
  if (aside.length === 0 && !gone) return null

  const takeUp = (row: Aside, place: number) => {
    room.judge((judgement) => {
      const { [row.finding.key]: _, ...setAside } = judgement.setAside
      return { ...judgement, setAside }
    })
    setTaken({ ...row, place })
    say(saidTakenUp)
  }
  const putBack = ({ finding, reason }: Aside) => {
    room.judge((judgement) => ({
      ...judgement,
      setAside: { ...judgement.setAside, [finding.key]: reason },
    }))
    setTaken(null)
    say(words.again)
  }
  const bar = gone && (
    <li key="taken">
      <UndoBar
        text={saidTakenUp}
        undoLabel={form.undo}
        onUndo={() => putBack(gone)}
        buttonRef={undoButton}
      />
    </li>
  )
  return (
    <Panel heading={words.heading} headingLevel={2} intro={words.lead}>
      <ul className={styles.list}>
        {aside.flatMap((row, place) => [
          gone?.place === place && bar,
          <SetAsideRow
            key={row.finding.key}
            finding={row.finding}
            reason={row.reason}
            team={team}
            onTakeUp={() => takeUp(row, place)}
          />,
        ])}
        {gone && gone.place >= aside.length && bar}
      </ul>
    </Panel>
  )
}

interface RowProps {
  readonly finding: Finding
  readonly reason: string
  readonly team: TeamAnswers
  readonly onTakeUp: () => void
}

function SetAsideRow({ finding, reason, team, onTakeUp }: RowProps) {
  const { advice, rules } = useWords()
  const words = advice.findings
  const said = findingSentence(finding, team, rules)
  return (
    <li className={styles.row}>
      <p>{said}</p>
      <p className={styles.reason}>
        {reason.trim() === '' ? words.noReason : <TypedIn sentence={words.because} text={reason} />}
      </p>
      <Button
        variant="text"
        icon="undo"
        className={styles.takeUp}
        aria-label={words.about(words.takeUp, said)}
        onClick={onTakeUp}
      >
        {words.takeUp}
      </Button>
    </li>
  )
}
