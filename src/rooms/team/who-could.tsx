import { resourceSources } from '#core/questions/resource-source.ts'
import type { Mark, TeamAnswers } from '#core/questions/team.ts'
import { markOf } from '#core/questions/team-changes.ts'
import { whoCould } from '#core/rules/who-could.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import styles from './findings.module.css'

interface WhoCouldPanelProps {
  readonly id: string
  readonly needId: string
  readonly team: TeamAnswers
  readonly onMark: (actorId: string, mark: Mark) => void
}

/** Who on the list could do more for a need, and where to look for others. */
export function WhoCouldPanel({ id, needId, team, onMark }: WhoCouldPanelProps) {
  const { advice, codes, rules } = useWords()
  const words = advice.whoCould
  const found = whoCould(team, needId)
  if (!found) return null
  const need = team.needs.find((each) => each.id === needId)?.name.trim() || rules.unnamed.need
  const actors = found.actors.flatMap(
    (actorId) => team.actors.find((each) => each.id === actorId) ?? [],
  )
  const sources = found.groups.length > 0 ? found.sources : resourceSources
  return (
    <section id={id} aria-label={words.summaryFor(need)} className={styles.panel}>
      {actors.length > 0 && (
        <>
          <p>{words.onTheList}</p>
          <ul className={styles.buttons}>
            {actors.map((actor) => {
              const name = actor.name.trim() || rules.unnamed.actor
              // Who contributes already could only do more by carrying.
              const carries = markOf(team.coverage, needId, actor.id) === 1
              return (
                <li key={actor.id}>
                  <Button
                    variant="small"
                    icon="plus"
                    aria-label={
                      carries ? words.carryIt(name, need) : words.contributeTo(name, need)
                    }
                    onClick={() => onMark(actor.id, carries ? 2 : 1)}
                  >
                    {carries ? words.carry(name) : words.contribute(name)}
                  </Button>
                </li>
              )
            })}
          </ul>
        </>
      )}
      {found.groups.length > 0 && (
        <p>
          <span>{words.groups}</span>{' '}
          <b>{found.groups.map((group) => codes.group[group].name).join(' · ')}</b>
        </p>
      )}
      {sources.length > 0 && (
        <p>
          <span>{words.sources}</span>{' '}
          <b>{sources.map((source) => rules.resourceSource[source]).join(' · ')}</b>
        </p>
      )}
      {found.groups.length === 0 && <p>{words.noKind}</p>}
    </section>
  )
}
