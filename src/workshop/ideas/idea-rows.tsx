import { useMemo } from 'react'
import type { Project } from '#core/project/project.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { nearIdeas } from '#core/workshop/ideas/near-ideas.ts'
import { dotsOf, type Head } from '#core/workshop/ideas/sorted-ideas.ts'
import { usesOf } from '#core/workshop/ideas/use-ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { useListWindow } from '#ui/list/rapid-list-window.ts'
import { IdeaRow } from './idea-row.tsx'
import styles from './ideas.module.css'
import type { RowCommands } from './row-commands.ts'

/** What the rows of every list on the page have in common. */
export interface RowsAtHand {
  readonly all: readonly Idea[]
  /** Rises when what an idea is like may be another. */
  readonly rewordings: number
  readonly project: Project
  readonly chosen: ReadonlySet<number>
  readonly showsDots: boolean
  readonly commands: RowCommands
}

/** Ideas as rows, in the order they are given; of a long list the first ones, and more when asked for. */
export function IdeaRows({ heads, rows }: { heads: readonly Head[]; rows: RowsAtHand }) {
  const { all, rewordings, project, chosen, showsDots, commands } = rows
  const { ideas: words } = useWords()
  const view = useListWindow(heads.length)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is found anew when words change
  const near = useMemo(nearIdeas, [rewordings])
  const shown = heads.slice(0, view.headEnd)
  const hidden = heads.length - shown.length
  return (
    <>
      <ol className={styles.rows}>
        {shown.map(({ idea, joined }) => {
          const like = near(idea, all)
          return (
            <IdeaRow
              key={idea.id}
              idea={idea}
              joined={joined}
              near={like && !joined.includes(like) ? like : null}
              uses={usesOf(idea, project)}
              isChosen={chosen.has(idea.number)}
              dots={showsDots ? dotsOf({ idea, joined }) : null}
              commands={commands}
            />
          )
        })}
      </ol>
      {hidden > 0 && (
        <Button variant="small" icon="chevron-down" onClick={view.showMore}>
          {words.list.more(hidden)}
        </Button>
      )}
    </>
  )
}
