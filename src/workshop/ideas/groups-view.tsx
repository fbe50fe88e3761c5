import { shownName } from '#core/questions/shown-name.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import type { Head, IdeaGroup } from '#core/workshop/ideas/sorted-ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { IdeaRows, type RowsAtHand } from './idea-rows.tsx'
import styles from './ideas.module.css'

/** The groups by their numbers, and what is in none. */
export function GroupsView(props: {
  open: readonly Head[]
  groups: readonly IdeaGroup[]
  rows: RowsAtHand
  onRename: (group: NonNullable<Idea['group']>) => void
}) {
  const { open, groups, rows, onRename } = props
  const { groups: words, list } = useWords().ideas
  const ungrouped = open.filter(({ idea }) => idea.group === null)
  return (
    <>
      <p className={styles.quiet}>{groups.length === 0 ? words.none : list.keys}</p>
      {groups.map(({ number, name, heads }) => {
        const called = shownName(name, words.unnamed(number))
        return (
          <section key={number} aria-labelledby={`group-${number}`} className={styles.apart}>
            <div className={styles.groupHead}>
              <Heading level={3} id={`group-${number}`}>
                {words.heading(number, called, heads.length)}
              </Heading>
              <Button
                variant="text"
                aria-haspopup="dialog"
                aria-label={words.renameOf(called)}
                onClick={() => onRename({ number, name })}
              >
                {words.rename}
              </Button>
            </div>
            <IdeaRows heads={heads} rows={rows} />
          </section>
        )
      })}
      {ungrouped.length > 0 && (
        <section aria-labelledby="ungrouped" className={styles.apart}>
          <Heading level={3} id="ungrouped">
            {words.ungrouped(ungrouped.length)}
          </Heading>
          <IdeaRows heads={ungrouped} rows={rows} />
        </section>
      )}
    </>
  )
}
