import { costSum } from '#core/rules/costs.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import styles from './costs.module.css'

/** What it costs, who pays, and what it comes to. */
export function Costs({ room }: { room: Room }) {
  const { terms: words } = useWords().arena
  return (
    <div className={styles.costs}>
      <RowsAnswer
        name="arena.costs"
        newRow={() => ({ id: room.newId(), what: '', amount: '', payer: '' })}
        rowName={words.cost}
        add={words.addCost}
        columns="minmax(0, 1fr)"
        addsByEnter
      >
        {(name) => (
          <div className={styles.cost}>
            <TextAnswer name={`${name}.what`} look="line" label={words.what} />
            <TextAnswer name={`${name}.amount`} look="line" label={words.amount} />
            <TextAnswer name={`${name}.payer`} look="line" label={words.payer} />
          </div>
        )}
      </RowsAnswer>
      <Sum room={room} />
    </div>
  )
}

function Sum({ room }: { room: Room }) {
  const { sum: words } = useWords().arena.terms
  const { arena, team } = useDebouncedAnswers(room)
  const { total, outside, counted, uncounted } = costSum(arena.costs, team.actors)
  if (counted === 0) return null
  return (
    <div className={styles.sum}>
      <p>
        <strong>{words.all}</strong> <strong>{words.kroner(total)}</strong>{' '}
        <span>{words.outside(outside)}</span>{' '}
        {uncounted > 0 && <span>{words.uncounted(uncounted)}</span>}
      </p>
      <p className={styles.note}>{words.help}</p>
    </div>
  )
}
