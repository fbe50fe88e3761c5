import { address, atField, paths } from '#app/shell/paths.ts'
import { pageStatus } from '#core/journey/journey.ts'
import { type Lacking, lackingOn } from '#core/journey/lacking.ts'
import type { Project } from '#core/project/project.ts'
import { emptySeats } from '#core/questions/marks.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import styles from './lacking-links.module.css'

/** How many names a row has room for. */
const shown = 2

interface Item extends Lacking {
  readonly page: PageId
}

/** What pages that are begun still lack, each a link to where it is answered; nothing where they do not. */
export function LackingLinks(props: { project: Project; pages: readonly PageId[] }) {
  const { project, pages } = props
  const { overview } = useWords()
  const { answers } = project
  if (pages.every((page) => pageStatus(page, answers) === 'notStarted')) return null
  const all = pages.flatMap((page) =>
    lackingOn(page, answers).map((each): Item => ({ ...each, page })),
  )
  const [seat, ...seats] =
    pages.includes('team/coverage') && teamFacts(answers.team).coverage !== 'empty'
      ? emptySeats(answers.team)
      : []
  const items = seat ? all.filter(({ field }) => field !== 'team.coverage') : all
  if (!seat && items.length === 0) return null
  const atOnce = items.slice(0, seat ? shown - 1 : shown)
  const rest = items.slice(atOnce.length)
  return (
    <>
      <span>{overview.missingFields('')}</span>
      {seat && (
        <a
          href={address(
            atField(paths.pageFromOverview(project.id, 'team/coverage'), 'team.coverage', seat.id),
          )}
        >
          <TypedIn sentence={(typed) => overview.emptySeats(typed(seat.name), seats.length)} />
        </a>
      )}
      {seat && atOnce.length > 0 && <span>{' · '}</span>}
      <Links project={project} items={atOnce} />
      {rest.length > 0 && (
        <div className={styles.rest}>
          <Disclosure summary={overview.missingMore(rest.length)}>
            <Links project={project} items={rest} />
          </Disclosure>
        </div>
      )}
    </>
  )
}

function Links({ project, items }: { project: Project; items: readonly Item[] }) {
  const { overview, fields } = useWords()
  return items.map(({ field, page, actors }, place) => {
    const { name } = fields[field]
    return (
      <span key={field}>
        {place > 0 && <span>{' · '}</span>}
        <a
          href={address(
            atField(paths.pageFromOverview(project.id, page), field, actors?.first ?? null),
          )}
        >
          {actors ? overview.lackingOfActors(name, actors.without, actors.of) : name}
        </a>
      </span>
    )
  })
}
