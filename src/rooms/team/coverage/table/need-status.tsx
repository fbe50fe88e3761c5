import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Need } from '#core/questions/team.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Spoken } from '#ui/button.tsx'
import { Icon, type IconName } from '#ui/icon.tsx'
import type { NeedCover } from './need-cover.ts'
import styles from './need-status.module.css'

const icons = {
  covered: 'check',
  contributionsOnly: 'circle-dot',
  emptySeat: 'circle-dashed',
} as const satisfies Record<NeedCover['state'], IconName>

/** One line more than the status itself: who stands behind it, in numbers. */
function detailOf({ coverage }: ProjectMessages['team'], cover: NeedCover): string | null {
  if (cover.state === 'emptySeat') return null
  if (cover.state === 'contributionsOnly') return coverage.noCarrier(cover.contributors)
  if (cover.carriers === 1 && cover.contributors === 0) return coverage.restsOnOne
  return coverage.counts(cover.carriers, cover.contributors)
}

/** Is the need covered? With a sign, in a word, and in numbers or with what there is to do. */
export function NeedStatus({ cover, children }: { cover: NeedCover; children?: ReactNode }) {
  const { team } = useWords()
  const { state } = cover
  const detail = detailOf(team, cover)
  return (
    <div className={styles.status} data-state={state}>
      <span className={styles.word}>
        <Icon name={icons[state]} />
        <span>{team.coverage[state]}</span>
      </span>{' '}
      {detail !== null && <span className={styles.detail}>{detail}</span>}
      {children}
    </div>
  )
}

interface FindSomeoneProps {
  readonly need: Need
  readonly isTabStop: boolean
  readonly onFind: () => void
}

/** The way to those who could take an empty seat. */
export function FindSomeone({ need, isTabStop, onFind }: FindSomeoneProps) {
  const { coverage } = useWords().team
  const id = useId()
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-labelledby={id}
      aria-haspopup="dialog"
      className={styles.find}
      onClick={onFind}
    >
      <span>{coverage.findSomeone}</span>
      <Spoken id={id}>
        <TypedIn sentence={(typed) => coverage.seatOf(typed(need.name))} />
      </Spoken>
    </button>
  )
}
