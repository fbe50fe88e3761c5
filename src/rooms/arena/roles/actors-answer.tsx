import { useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { findByName } from '#rooms/shared/find-by-name.ts'
import { TypedIn, TypedName } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './actors-answer.module.css'

/** So many are listed where one is asked to search. */
const listed = 10
const searchedFrom = 20

interface ActorsAnswerProps {
  /** Where in the form the ids stand, as `arena.roles.convener`. */
  readonly name: string
  readonly actors: readonly Actor[]
  /** What is chosen, whole: it names the control. */
  readonly label: string
  /** What of that stands as the heading, where those above it say the rest; the button is then as short. */
  readonly heading?: string
  /** Said while nobody is chosen. */
  readonly nobody?: string
  /** The list stands open as long as nobody is chosen when the page opens. */
  readonly opensAtOnce?: boolean
}

/** Some of the actors: those chosen stand in sight, the list to choose from is opened when it is needed. */
export function ActorsAnswer(props: ActorsAnswerProps) {
  const { name, actors, label, opensAtOnce = false } = props
  const { arena: words } = useWords()
  const { heading = label, nobody = words.nobody } = props
  const { say } = useAnnounce()
  const group = useRef<HTMLDivElement>(null)
  const { field } = useController({ name })
  const ids: readonly string[] = field.value
  const chosen = actors.filter((actor) => ids.includes(actor.id))
  const nameOf = (actor: Actor) => shownName(actor.name, words.unnamed)
  const takeOut = (actor: Actor) => {
    field.onChange(ids.filter((each) => each !== actor.id))
    group.current?.querySelector('summary')?.focus()
    say(words.takenOut(nameOf(actor), label))
  }
  const isShort = heading !== label
  return (
    <div ref={group} className={styles.group}>
      <div className={isShort ? styles.short : styles.group}>
        <Heading level={3}>{heading}</Heading>
        {chosen.length === 0 ? (
          <p className={styles.nobody}>{nobody}</p>
        ) : (
          <ul className={styles.chosen}>
            {chosen.map((actor) => (
              <li key={actor.id} className={styles.chip}>
                <TypedName name={actor.name} otherwise={words.unnamed} />
                <Button
                  variant="text"
                  icon="x"
                  iconOnly
                  spoken={
                    <TypedIn
                      sentence={(typed) =>
                        words.takeOut(shownName(actor.name, words.unnamed, typed), label)
                      }
                    />
                  }
                  onClick={() => takeOut(actor)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Disclosure
        summary={
          !isShort ? (
            words.chooseFor(label)
          ) : (
            <>
              <span aria-hidden>{words.choose}</span>
              <VisuallyHidden>{words.chooseFor(label)}</VisuallyHidden>
            </>
          )
        }
        open={opensAtOnce && chosen.length === 0}
        late
      >
        <Choices
          legend={words.chooseFor(label)}
          name={name}
          actors={actors}
          ids={ids}
          onIds={field.onChange}
        />
      </Disclosure>
    </div>
  )
}

function Choices(props: {
  legend: string
  name: string
  actors: readonly Actor[]
  ids: readonly string[]
  onIds: (ids: readonly string[]) => void
}) {
  const { legend, name, actors, ids, onIds } = props
  const { arena: words } = useWords()
  const [search, setSearch] = useState('')
  const found = findByName(actors, search)
  const shown = actors.length > searchedFrom ? found.slice(0, listed) : found
  return (
    <div className={styles.choices}>
      {actors.length > searchedFrom && (
        <TextField
          label={words.search}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {found.length === 0 && <p className={styles.help}>{words.noMatch}</p>}
      {shown.length < found.length && (
        <p className={styles.help}>{words.shown(shown.length, found.length)}</p>
      )}
      <ChoiceGroup
        legend={legend}
        hideLabel
        name={name}
        type="checkbox"
        columns={2}
        options={shown.map((actor) => ({
          value: actor.id,
          label: <TypedName name={actor.name} otherwise={words.unnamed} />,
        }))}
        value={ids}
        onValue={onIds}
      />
    </div>
  )
}
