import { useEffect, useId, useRef, useState } from 'react'
import type { Code } from '#core/questions/codes.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor, TeamAnswers } from '#core/questions/team.ts'
import type { CoverageResult } from '#core/rules/coverage/coverage.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { useTableResults } from '#rooms/team/table-results.ts'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { asItIs, type Wrap } from '#ui/form/typed-in.tsx'
import { Heading } from '#ui/heading.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Columns } from '#ui/page/layout.tsx'
import { NamedActors } from './named-actors.tsx'
import styles from './suggested-core.module.css'

/** The circle each of some actors was in, by id. */
type Circles = ReadonlyMap<string, Code<'circle'> | null>

/** The smallest team that covers what matters, beside the core the group has chosen. */
export function SuggestedCore({ room }: { room: Room }) {
  const words = useWords().advice.smallestTeam
  const results = useTableResults(room)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { before, set, restore, undoButton } = useCore(room, () => heading.current?.focus())
  const isReady = results !== null && results.result.team.length > 0
  const title = (
    <Heading level={2} id={id} ref={heading} tabIndex={-1}>
      {words.heading}
    </Heading>
  )
  if (!isReady)
    return (
      <section aria-labelledby={id}>
        {title}
        <p className={styles.lead}>{results ? words.notBegun : words.lead}</p>
      </section>
    )
  return (
    <section aria-labelledby={id}>
      <Disclosure
        variant="line"
        summary={title}
        note={<Counts team={results.team} result={results.result} />}
      >
        <div className={styles.suggested}>
          <p className={styles.lead}>{words.lead}</p>
          <Comparison team={results.team} result={results.result} />
          {before ? (
            <UndoBar
              text={<Listed team={results.team} ids={[...before.keys()]} sentence={words.isSet} />}
              undoLabel={words.undo}
              onUndo={restore}
              buttonRef={undoButton}
            />
          ) : (
            <SetInCore ids={lacking(results.result)} onSet={set} />
          )}
        </div>
      </Disclosure>
    </section>
  )
}

/** How many each of the two teams has. */
function Counts({ team, result }: { team: TeamAnswers; result: CoverageResult }) {
  const words = useWords().advice.smallestTeam
  const core = team.actors.filter(({ circle }) => circle === 'core')
  return (
    <>
      <span>{words.suggested(result.team.length)}</span>
      <span>{' · '}</span>
      <span>{words.core(core.length)}</span>
    </>
  )
}

const lacking = ({ core, team }: CoverageResult) => core?.lacks ?? team

function SetInCore(props: { ids: readonly string[]; onSet: (ids: readonly string[]) => void }) {
  const { ids, onSet } = props
  const words = useWords().advice.smallestTeam
  if (ids.length === 0) return null
  return (
    <div>
      <Button icon="users" onClick={() => onSet(ids)}>
        {words.setInCore(ids.length)}
      </Button>
    </div>
  )
}

/** Sets actors in the core in one step, and puts them back where they were. */
function useCore(room: Room, onRestored: () => void) {
  const allWords = useWords()
  const words = allWords.advice.smallestTeam
  const { say } = useAnnounce()
  const [before, setBefore] = useState<Circles | null>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (before) undoButton.current?.focus()
  }, [before])

  const change = (circleOf: (id: string, now: Code<'circle'> | null) => Code<'circle'> | null) =>
    room.change(({ team, ...answers }) => ({
      ...answers,
      team: {
        ...team,
        actors: team.actors.map((actor) => {
          const circle = circleOf(actor.id, actor.circle)
          return circle === actor.circle ? actor : { ...actor, circle }
        }),
      },
    }))
  const set = (ids: readonly string[]) => {
    const chosen = new Set(ids)
    const { actors } = room.answers().team
    const now = new Map(
      actors.filter(({ id }) => chosen.has(id)).map(({ id, circle }) => [id, circle]),
    )
    change((id, circle) => (chosen.has(id) ? 'core' : circle))
    setBefore(now)
    say(words.isSet(listed(actorsWith(room.answers().team, ids), allWords, asItIs)))
  }
  const restore = () => {
    if (!before) return
    change((id, circle) => before.get(id) ?? (before.has(id) ? null : circle))
    setBefore(null)
    onRestored()
    say(words.undone)
  }
  return { before, set, restore, undoButton }
}

function Comparison({ team, result }: { team: TeamAnswers; result: CoverageResult }) {
  const { advice, rules } = useWords()
  const words = advice.smallestTeam
  const core = team.actors.filter(({ circle }) => circle === 'core')
  const named = (sentence: (names: string) => string, ids: readonly string[]) => (
    <Listed team={team} ids={ids} sentence={sentence} />
  )
  return (
    <>
      <Columns>
        <NamedActors
          heading={words.suggested(result.team.length)}
          actors={actorsWith(team, result.team)}
        />
        <NamedActors heading={words.core(core.length)} actors={core} none={words.emptyCore} />
      </Columns>
      {result.core && (
        <ul className={styles.compared} aria-label={words.compared}>
          {result.core.lacks.length > 0 ? (
            <li>{named(rules.coreLacks, result.core.lacks)}</li>
          ) : (
            <li>{words.isSame}</li>
          )}
          {result.core.idle.length > 0 && <li>{named(rules.coreIdle, result.core.idle)}</li>}
        </ul>
      )}
      {result.voices.length > 0 && (
        <NamedActors heading={words.voices} actors={actorsWith(team, result.voices)} />
      )}
    </>
  )
}

/** In the order of the ids. */
const actorsWith = ({ actors }: TeamAnswers, ids: readonly string[]) => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A sentence about actors by name. */
function Listed(props: {
  team: TeamAnswers
  ids: readonly string[]
  sentence: (names: string) => string
}) {
  const { team, ids, sentence } = props
  const allWords = useWords()
  return <TypedIn sentence={(typed) => sentence(listed(actorsWith(team, ids), allWords, typed))} />
}

/** As many names as make a sentence. */
const mostInASentence = 6

/** “»A«, »B« og 3 til”. */
function listed(actors: readonly Actor[], { rules, advice }: ProjectMessages, typed: Wrap): string {
  const names = actors.map(({ name }) => rules.quoted(shownName(name, rules.unnamed.actor, typed)))
  const others = names.length - mostInASentence
  return rules.listed(
    others > 0 ? [...names.slice(0, mostInASentence), advice.smallestTeam.others(others)] : names,
  )
}
