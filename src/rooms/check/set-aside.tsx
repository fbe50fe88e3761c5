import { useEffect, useRef, useState } from 'react'
import { isFilled } from '#core/questions/is-filled.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import type { PastFinding, SortedFindings } from '#core/rules/with-judgement.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { findingSentence, pastSentence } from '#i18n/rule-sentences.ts'
import type { Room } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { withTypedNames } from '#rooms/shared/typed-answers.ts'
import { Button } from '#ui/button.tsx'
import type { Wrap } from '#ui/form/typed-in.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Panel } from '#ui/page/panel.tsx'
import styles from './set-aside.module.css'

interface Row {
  readonly key: string
  readonly said: (typed: Wrap) => string
  readonly reason: string
  /** True when the table shows it no more. */
  readonly isPast: boolean
}

interface SetAsideProps {
  readonly room: Room
  readonly aside: SortedFindings['aside']
  readonly past: readonly PastFinding[]
  readonly team: TeamAnswers
}

/**
 * Findings the group has chosen to do no more about, with its reason, and the way to take them up
 * again. What no longer stands keeps its place, so that no reason is lost in silence.
 */
export function SetAside({ room, aside, past, team }: SetAsideProps) {
  const { checkScreen, advice, form, rules } = useWords()
  const words = checkScreen.setAside
  const { say } = useAnnounce()
  const [taken, setTaken] = useState<(Row & { readonly place: number }) | null>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (taken) undoButton.current?.focus()
  }, [taken])

  const standing = aside.map(({ finding, reason }): Row => {
    return {
      key: finding.key,
      said: (typed) => findingSentence(finding, withTypedNames(team, typed), rules),
      reason,
      isPast: false,
    }
  })
  const gone = past.map((each): Row => {
    return {
      key: each.key,
      said: (typed) => pastSentence(each, withTypedNames(team, typed), rules),
      reason: each.reason,
      isPast: true,
    }
  })
  // What was taken up may have been put back by undo.
  const isBack = [...standing, ...gone].some(({ key }) => key === taken?.key)
  const left = taken && !isBack ? taken : null
  const hasPast = gone.length > 0 || left?.isPast === true
  if (aside.length === 0 && !hasPast && !left) return null

  const doneWith = ({ isPast }: Row) => (isPast ? words.past.removed : advice.findings.saidTakenUp)
  const takeUp = (row: Row, place: number) => {
    room.judge((judgement) => {
      const { [row.key]: _, ...setAside } = judgement.setAside
      return { ...judgement, setAside }
    })
    setTaken({ ...row, place })
    say(doneWith(row))
  }
  const putBack = ({ key, reason }: Row) => {
    room.judge((judgement) => ({
      ...judgement,
      setAside: { ...judgement.setAside, [key]: reason },
    }))
    setTaken(null)
    say(words.again)
  }
  const list = (rows: readonly Row[], isPast: boolean) => {
    const here = left?.isPast === isPast ? left : null
    const bar = here && (
      <li key="taken">
        <UndoBar
          text={doneWith(here)}
          undoLabel={form.undo}
          onUndo={() => putBack(here)}
          buttonRef={undoButton}
        />
      </li>
    )
    if (rows.length === 0 && !bar) return null
    return (
      <ul className={styles.list}>
        {rows.flatMap((row, place) => [
          here?.place === place && bar,
          <SetAsideRow key={row.key} row={row} onTakeUp={() => takeUp(row, place)} />,
        ])}
        {here && here.place >= rows.length && bar}
      </ul>
    )
  }
  const first = list(standing, false)
  return (
    <Panel heading={words.heading} headingLevel={2} intro={first && words.lead}>
      {first}
      {hasPast && (
        <section className={styles.past}>
          <h3>{words.past.heading}</h3>
          <p className={styles.reason}>{words.past.lead}</p>
          {list(gone, true)}
        </section>
      )}
    </Panel>
  )
}

function SetAsideRow({ row, onTakeUp }: { row: Row; onTakeUp: () => void }) {
  const { advice, checkScreen } = useWords()
  const words = advice.findings
  const { said, reason, isPast } = row
  const act = isPast ? checkScreen.setAside.past.remove : words.takeUp
  return (
    <li className={styles.row}>
      <p>
        <TypedIn sentence={said} />
      </p>
      <p className={styles.reason}>
        {!isFilled(reason) ? (
          words.noReason
        ) : (
          <TypedIn sentence={(typed) => words.because(typed(reason))} />
        )}
      </p>
      <Button
        variant="text"
        icon={isPast ? 'trash' : 'undo'}
        className={styles.takeUp}
        spoken={<TypedIn sentence={(typed) => words.about(act, said(typed))} />}
        onClick={onTakeUp}
      >
        {act}
      </Button>
    </li>
  )
}
