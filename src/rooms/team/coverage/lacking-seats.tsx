import type { PageId } from '#core/questions/question-ids.ts'
import type { Need, TeamAnswers } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './coverage-page.module.css'

interface LackingSeatsProps {
  /** The weightiest first. */
  readonly seats: readonly Need[]
  readonly needs: number
  readonly onShow: (needId: string) => void
}

/** The line under the title: how many seats are empty, and the way to the first; before a mark, what to do. */
export function LackingSeats({ seats, needs, onShow }: LackingSeatsProps) {
  const { team, fields } = useWords()
  const { coverage } = team
  const [first] = seats
  if (seats.length === needs) return <p>{fields['team.coverage'].help}</p>
  if (!first) return <p className={styles.full}>{coverage.noneMissing}</p>
  return (
    <p className={styles.lacking}>
      <Icon name="circle-dashed" />
      <span>
        <span>{coverage.lackingSeats(seats.length, needs)}</span>{' '}
        <button type="button" className={styles.goTo} onClick={() => onShow(first.id)}>
          {seats.length === 1 ? coverage.goToSeat : coverage.goToFirstSeat}
        </button>
      </span>
    </p>
  )
}

interface NoTableYetProps {
  readonly team: Pick<TeamAnswers, 'needs' | 'actors'>
  readonly hrefOf: ((page: PageId) => string) | undefined
}

/** Without needs there is no row, and without actors no column: what to do first. */
export function NoTableYet({ team: { needs, actors }, hrefOf }: NoTableYetProps) {
  const { team, pages } = useWords()
  const { coverage } = team
  if (needs.length > 0 && actors.length > 0) return null
  const page = needs.length === 0 ? 'team/needs' : 'team/actors'
  return (
    <p>
      <span>{needs.length === 0 ? coverage.noNeeds : coverage.noActors}</span>{' '}
      {hrefOf && <a href={hrefOf(page)}>{pages[page].title}</a>}
    </p>
  )
}
