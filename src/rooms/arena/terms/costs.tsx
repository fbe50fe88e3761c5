import { useWords } from '#i18n/messages-context.tsx'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import styles from './terms.module.css'

/** What it costs, and who pays. */
export function Costs({ newId }: { newId: () => string }) {
  const { terms: words } = useWords().arena
  return (
    <RowsAnswer
      name="arena.costs"
      newRow={() => ({ id: newId(), what: '', amount: '', payer: '' })}
      rowName={words.cost}
      add={words.addCost}
    >
      {(name) => (
        <div className={styles.cost}>
          <TextAnswer name={`${name}.what`} look="line" label={words.what} />
          <TextAnswer name={`${name}.amount`} look="line" label={words.amount} />
          <TextAnswer name={`${name}.payer`} look="line" label={words.payer} />
        </div>
      )}
    </RowsAnswer>
  )
}
