import { tableSource } from '#core/figures/figure-sources.ts'
import type { Answers } from '#core/questions/answers.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { sentence } from '#i18n/shared/sentence.ts'
import { Icon } from '#ui/icon.tsx'
import { Panel } from '#ui/page/panel.tsx'
import { TableFigure } from './overview-figures.tsx'
import styles from './table-panel.module.css'

/** Who sits at the table, and how many seats are still empty. */
export function TablePanel({ answers }: { answers: Answers }) {
  const { overview, figures } = useWords()
  const { actors, emptySeats } = tableSource(answers, figures)
  return (
    <Panel heading={overview.table} headingLevel={2}>
      <div className={styles.table}>
        <TableFigure answers={answers} />
        <div>
          <p className={styles.seated}>{sentence(figures.table.seated(actors.length))}</p>
          {emptySeats.length > 0 && (
            <p className={styles.empty}>
              <Icon name="circle-dashed" />
              <span>{figures.table.emptySeats(emptySeats.length)}</span>
            </p>
          )}
        </div>
      </div>
    </Panel>
  )
}
