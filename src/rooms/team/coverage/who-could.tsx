import { resourceSources } from '#core/questions/groups.ts'
import { markIn } from '#core/questions/marks.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Mark, TeamAnswers } from '#core/questions/team.ts'
import { whoCould } from '#core/rules/coverage/who-could.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import type { Wrap } from '#ui/form/typed-in.tsx'
import styles from './findings.module.css'

interface WhoCouldPanelProps {
  readonly needId: string
  readonly team: TeamAnswers
  readonly onMark: (actorId: string, mark: Mark) => void
}

/** Who on the list could do more for a need, and where to look for others. */
export function WhoCouldPanel({ needId, team, onMark }: WhoCouldPanelProps) {
  const { advice, codes, rules } = useWords()
  const words = advice.whoCould
  const found = whoCould(team, needId)
  if (!found) return null
  const row = team.needs.find((each) => each.id === needId)
  const need = (typed: Wrap) => shownName(row?.name ?? '', rules.unnamed.need, typed)
  const actors = found.actors.flatMap(
    (actorId) => team.actors.find((each) => each.id === actorId) ?? [],
  )
  const sources = found.groups.length > 0 ? found.sources : resourceSources
  return (
    <>
      {actors.length > 0 && (
        <>
          <p>{words.onTheList}</p>
          <ul className={styles.buttons}>
            {actors.map((actor) => {
              const name = (typed: Wrap) => shownName(actor.name, rules.unnamed.actor, typed)
              // Who contributes already could only do more by carrying.
              const carries = markIn(team.coverage[needId], actor.id) === 1
              return (
                <li key={actor.id}>
                  <Button
                    variant="small"
                    icon="plus"
                    spoken={
                      <TypedIn
                        sentence={(typed) =>
                          (carries ? words.carryIt : words.contributeTo)(name(typed), need(typed))
                        }
                      />
                    }
                    onClick={() => onMark(actor.id, carries ? 2 : 1)}
                  >
                    <TypedIn
                      sentence={(typed) => (carries ? words.carry : words.contribute)(name(typed))}
                    />
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
    </>
  )
}
