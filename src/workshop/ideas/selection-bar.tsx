import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import styles from './ideas.module.css'
import type { BoardActs } from './use-board-acts.ts'

/** What can be done with the ideas that are chosen, in reach wherever they stand. */
export function SelectionBar({ chosen, board }: { chosen: readonly Idea[]; board: BoardActs }) {
  const words = useWords().ideas.selection
  const areParked = chosen.every(({ parked }) => parked)
  return (
    <fieldset className={styles.selection}>
      <legend className={styles.chosen}>{words.chosen(chosen.length)}</legend>
      <div className={styles.acts}>
        <Button
          variant="primary"
          aria-haspopup="dialog"
          onClick={() => board.show({ kind: 'use' })}
        >
          {words.use}
        </Button>
        <Button
          variant="small"
          aria-haspopup="dialog"
          onClick={() => board.show({ kind: 'group' })}
        >
          {words.group}
        </Button>
        <Button variant="small" onClick={() => board.parkChosen(!areParked)}>
          {areParked ? words.unpark : words.park}
        </Button>
        <Button variant="text" icon="trash" onClick={board.removeChosen}>
          {words.remove}
        </Button>
        <Button variant="text" icon="x" onClick={board.clear}>
          {words.clear}
        </Button>
      </div>
    </fieldset>
  )
}
