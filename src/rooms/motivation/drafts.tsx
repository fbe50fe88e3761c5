import { useId } from 'react'
import { invitation, isAskedInPerson, isSender } from '#core/drafts/invitation.ts'
import { hasNamedTask, taskCard } from '#core/drafts/task-card.ts'
import type { Answers } from '#core/questions/answers.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor } from '#core/questions/team.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import type { ActorPlace } from '#rooms/shared/one-actor/actor-place.ts'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { typedAnswers } from '#rooms/shared/typed-answers.ts'
import { Select } from '#ui/form/select.tsx'
import { asItIs, type Wrap } from '#ui/form/typed-in.tsx'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { Columns } from '#ui/page/layout.tsx'
import { DraftText } from './draft-text.tsx'
import styles from './drafts.module.css'

const whole = (answers: Answers) => answers

/** An invitation or talking points, and a task card for one actor at a time, written from the answers as they stand. */
export function Drafts({ room, place }: { room: Room; place: ActorPlace }) {
  const { drafts: words } = useWords().motivation
  const id = useId()
  const answers = useAnswers(room, whole)
  const { actors } = answers.team
  const actor = actors.find((each) => each.id === place.id) ?? actors[0]
  return (
    <section className={styles.drafts} aria-labelledby={id}>
      <Columns>
        <div className={styles.head}>
          <Heading level={2} id={id}>
            {words.heading}
          </Heading>
          <p className={styles.intro}>{actor ? words.intro : words.noActors}</p>
        </div>
        {actor && <WhoseDrafts actors={actors} actor={actor} onActor={place.go} />}
      </Columns>
      {actor && <DraftsFor answers={answers} actor={actor} />}
    </section>
  )
}

function WhoseDrafts(props: {
  actors: readonly Actor[]
  actor: Actor
  onActor: (id: string) => void
}) {
  const { actors, actor, onActor } = props
  const { drafts: words, oneByOne } = useWords().motivation
  const lang = useTypedLanguage()
  return (
    <Select
      label={words.actor}
      value={actor.id}
      onChange={(event) => onActor(event.target.value)}
      options={actors.map(({ id, name }) => ({
        value: id,
        label: shownName(name, oneByOne.unnamed, asItIs),
        lang,
      }))}
    />
  )
}

function DraftsFor({ answers, actor }: { answers: Answers; actor: Actor }) {
  const { motivation, codes } = useWords()
  const { drafts: words, oneByOne } = motivation
  const nameOf = ({ name }: Actor, typed: Wrap) => shownName(name, oneByOne.unnamed, typed)
  const from = (typed: Wrap): [Answers, Actor] => {
    const all = typedAnswers(answers, typed)
    return [all, all.team.actors.find(({ id }) => id === actor.id) ?? actor]
  }
  const card = (typed: Wrap) =>
    taskCard(...from(typed), {
      card: words.taskCard,
      gain: (gain) => codes.gain[gain].name,
      list: words.list,
    })
  const noCard =
    actor.commitment === 'notAsked' && hasNamedTask(answers, actor) ? words.notAsked : words.noTask
  const asking = isAskedInPerson(actor) ? words.talkingPointsName : words.invitationName
  return (
    <div className={styles.texts}>
      {isSender(answers, actor) ? (
        <Notice kind="missing">
          <TypedIn sentence={(typed) => words.isSender(nameOf(actor, typed))} />
        </Notice>
      ) : (
        <DraftText
          heading={asking}
          why={isAskedInPerson(actor) ? words.whyTalk : undefined}
          copyName={(typed) => words.copyOf(asking, nameOf(actor, typed))}
          paragraphs={(typed) => invitation(...from(typed), words.invitation)}
        />
      )}
      {card(asItIs) === null ? (
        <Notice kind="missing">
          <TypedIn sentence={(typed) => noCard(nameOf(actor, typed))} />
        </Notice>
      ) : (
        <DraftText
          heading={words.taskCardName}
          copyName={(typed) => words.copyOf(words.taskCardName, nameOf(actor, typed))}
          paragraphs={(typed) => card(typed) ?? []}
        />
      )}
    </div>
  )
}
