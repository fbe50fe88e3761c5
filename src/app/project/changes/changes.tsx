import { useScreenTitles } from '#app/project/open/screen-titles.ts'
import type { Change } from '#core/versions/all-changes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ChangeView, type ChangeWords } from './change-view.tsx'
import styles from './changes.module.css'

/** No more are drawn: whoever has so many reads the paper. */
const mostShown = 300

/** How two projects differ, under the screens where it stands. */
export function Changes(props: { changes: readonly Change[]; said: ChangeWords }) {
  const { changes, said } = props
  const { compare } = useWords().history
  const headingOf = useHeadings()
  const groups = [...Map.groupBy(changes.slice(0, mostShown), headingOf)]
  return (
    <>
      {groups.map(([heading, all]) => (
        <div key={heading} className={styles.group}>
          <h3>{heading}</h3>
          <ul className={styles.list}>
            {all.map((change) => (
              <li key={`${change.kind} ${change.path.join('.')}`}>
                <ChangeView change={change} page={heading} said={said} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {changes.length > mostShown && <p>{compare.more(changes.length - mostShown)}</p>}
    </>
  )
}

/** Remarks stand at many fields, and no screen has them all. */
function useHeadings(): (change: Change) => string {
  const { history, remarks } = useWords()
  const titleOf = useScreenTitles()
  return ({ on, path }) => {
    if (on !== null) return titleOf(on)
    return path[0] === 'remarks' ? remarks.title : history.compare.around
  }
}
