import { address, paths } from '#app/shell/paths.ts'
import { missing } from '#core/journey/missing.ts'
import type { Project } from '#core/project/project.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Panel } from '#ui/page/panel.tsx'
import styles from './missing-list.module.css'

/** Seen at once; the rest is one click away. */
const shown = 5

/** All that has no answer yet, each with the way to its page. */
export function MissingList({ project }: { project: Project }) {
  const { overview } = useWords()
  const all = missing(project.answers, project.route)
  if (all.length === 0) return null
  return (
    <Panel heading={overview.missingHeading} headingLevel={2} intro={overview.missingLead}>
      <Items project={project} items={all.slice(0, shown)} />
      {all.length > shown && (
        <Disclosure summary={overview.missingMore(all.length - shown)}>
          <Items project={project} items={all.slice(shown)} />
        </Disclosure>
      )}
    </Panel>
  )
}

function Items({ project, items }: { project: Project; items: ReturnType<typeof missing> }) {
  const { overview, fields } = useWords()
  return (
    <ul className={styles.list}>
      {items.map((each) => (
        <li key={each.kind === 'field' ? each.field : each.need.id}>
          <a href={address(paths.pageFromOverview(project.id, each.page))}>
            {each.kind === 'field' ? (
              fields[each.field].name
            ) : (
              <TypedIn sentence={(typed) => overview.findFor(typed(each.need.name))} />
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
