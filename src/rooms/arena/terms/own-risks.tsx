import { useWords } from '#i18n/messages-context.tsx'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import styles from './terms.module.css'

/** What can go wrong, what is done about it, and who watches. */
export function OwnRisks({ newId }: { newId: () => string }) {
  const { terms: words } = useWords().arena
  return (
    <RowsAnswer
      name="arena.risks"
      newRow={() => ({ id: newId(), risk: '', response: '', who: '' })}
      rowName={words.risk}
      add={words.addRisk}
      columns="minmax(0, 1fr)"
    >
      {(name) => (
        <div className={styles.risk}>
          <TextAnswer name={`${name}.risk`} rows={2} label={words.wrong} />
          <TextAnswer name={`${name}.response`} rows={2} label={words.response} />
          <TextAnswer name={`${name}.who`} look="line" label={words.watcher} />
        </div>
      )}
    </RowsAnswer>
  )
}
