import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor } from '#core/questions/team.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { TypedIn, TypedName } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/form/select.tsx'
import { asItIs } from '#ui/form/typed-in.tsx'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { ActorList } from './actor-list.tsx'
import type { ActorPlace } from './actor-place.ts'
import styles from './one-actor-at-a-time.module.css'

interface OneActorAtATimeProps {
  readonly room: Room
  readonly place: ActorPlace
  readonly isAnswered: (actor: Actor) => boolean
  readonly children: (actor: Actor) => ReactNode
  /** Of a walk that is one of two ways to see the actors. */
  readonly close?: { readonly label: string; readonly onClose: () => void }
}

/** The same form for each actor in turn, with the list of actors beside it or in a choice above it. */
export function OneActorAtATime(props: OneActorAtATimeProps) {
  const { oneByOne: words } = useWords().motivation
  const actors = useAnswers(props.room, ({ team }) => team.actors)
  const [first] = actors
  if (!first)
    return (
      <Notice kind="info" heading={words.noActors}>
        {words.noActorsHelp}
      </Notice>
    )
  return <Walk {...props} actors={actors} first={first} />
}

function Walk(props: OneActorAtATimeProps & { actors: readonly Actor[]; first: Actor }) {
  const { actors, first, place, isAnswered, children, close } = props
  const { codes, motivation } = useWords()
  const words = motivation.oneByOne
  const heading = useRef<HTMLHeadingElement>(null)
  const [begin] = useState(() => actors.find((actor) => !isAnswered(actor))?.id)
  // Opened by a button that made way for it, it takes focus at once.
  const [moves, setMoves] = useState(close ? 1 : 0)
  useEffect(() => {
    if (moves > 0) heading.current?.focus()
  }, [moves])

  const wanted = place.id ?? begin
  const actor = actors.find(({ id }) => id === wanted) ?? first
  const index = actors.indexOf(actor)
  const lang = useTypedLanguage()
  const { go } = place
  const goTo = useCallback(
    (id: string) => {
      go(id)
      setMoves((before) => before + 1)
    },
    [go],
  )
  const next = actors[index + 1]
  const waiting = [...actors.slice(index + 1), ...actors.slice(0, index)].find(
    (each) => !isAnswered(each),
  )
  return (
    <div className={styles.walk}>
      <ActorList
        className={styles.list}
        actors={actors}
        current={actor}
        isAnswered={isAnswered}
        onActor={goTo}
      />
      <div className={styles.choice}>
        <Select
          label={words.place(index + 1, actors.length)}
          value={actor.id}
          onChange={(event) => place.go(event.target.value)}
          options={actors.map((each) => ({
            value: each.id,
            label: words.option(shownName(each.name, words.unnamed, asItIs), isAnswered(each)),
            lang,
          }))}
        />
      </div>
      <div className={styles.actor}>
        <div>
          <Heading level={2} ref={heading} tabIndex={-1} className={styles.name}>
            <TypedName name={actor.name} otherwise={words.unnamed} />
          </Heading>
          {actor.group && <p className={styles.group}>{codes.group[actor.group].name}</p>}
        </div>
        {children(actor)}
        <div className={styles.on}>
          {next ? (
            <Button iconAfter="arrow-right" onClick={() => goTo(next.id)}>
              <TypedIn
                sentence={(typed) => words.next(shownName(next.name, words.unnamed, typed))}
              />
            </Button>
          ) : (
            <p className={styles.last}>{words.last}</p>
          )}
          {waiting && !isAnswered(actor) && (
            <Button
              variant="text"
              icon="skip-forward"
              spoken={
                <TypedIn
                  sentence={(typed) => words.skipTo(shownName(waiting.name, words.unnamed, typed))}
                />
              }
              onClick={() => goTo(waiting.id)}
            >
              {words.skip}
            </Button>
          )}
          {close && (
            <Button variant="text" className={styles.close} onClick={close.onClose}>
              {close.label}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
