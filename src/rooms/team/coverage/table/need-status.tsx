import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Icon, type IconName } from '#ui/icon.tsx'
import type { NeedCover } from './need-cover.ts'
import styles from './need-status.module.css'

const icons = {
  covered: 'circle-check',
  contributionsOnly: 'circle-dot',
  emptySeat: 'circle-dashed',
} as const satisfies Record<NeedCover['state'], IconName>

/** One line more than the status itself: who stands behind it, in numbers. */
function detailOf({ coverage }: ProjectMessages['team'], cover: NeedCover): string {
  if (cover.state === 'emptySeat') return coverage.emptySeatAtTable
  if (cover.state === 'contributionsOnly') return coverage.noCarrier(cover.contributors)
  if (cover.carriers === 1 && cover.contributors === 0) return coverage.restsOnOne
  return coverage.counts(cover.carriers, cover.contributors)
}

/** Is the need covered? In words and with a sign, on two lines in a cell, on one in the list. */
export function NeedStatus({ cover, inOneLine }: { cover: NeedCover; inOneLine?: boolean }) {
  const { team } = useWords()
  const { state } = cover
  const status = team.coverage[state]
  const detail = detailOf(team, cover)
  return (
    <div className={styles.status} data-state={state}>
      <Icon name={icons[state]} className={styles.icon} />
      {inOneLine ? (
        <span className={styles.word}>{team.coverage.inOneLine(status, detail)}</span>
      ) : (
        <span>
          <span className={styles.word}>{status}</span>{' '}
          <span className={styles.detail}>{detail}</span>
        </span>
      )}
    </div>
  )
}
