import { useState } from 'react'
import type { Actor } from '#core/questions/team.ts'
import { firstForContact } from '#core/questions/team-facts.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Pager } from '#rooms/arena/pager.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { TypedName } from '#rooms/shared/typed.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './terms.module.css'

const pageSize = 20

/** How each party is reached: first the core and who carries something, the others where they are looked for. */
export function Contacts({ room }: { room: Room }) {
  const { arena: words } = useWords()
  const team = useAnswers(room, ({ team }) => team)
  if (team.actors.length === 0) return <Notice kind="info">{words.noActors}</Notice>
  const first = firstForContact(team)
  const isFirst = new Set(first)
  const others = team.actors.filter((actor) => !isFirst.has(actor))
  return (
    <>
      <SomeContacts room={room} actors={first} />
      {others.length > 0 && (
        <Disclosure summary={words.terms.others(others.length)}>
          <SomeContacts room={room} actors={others} />
        </Disclosure>
      )}
    </>
  )
}

function SomeContacts({ room, actors }: { room: Room; actors: readonly Actor[] }) {
  const { arena: words } = useWords()
  const [wanted, setPage] = useState(0)
  const page = Math.min(wanted, Math.max(0, Math.ceil(actors.length / pageSize) - 1))
  return (
    <div className={styles.contacts}>
      {actors.slice(page * pageSize, (page + 1) * pageSize).map(({ id, name }) => (
        <PartForm key={id} room={room} part={formParts.actor(id)}>
          <TextAnswer
            name="contact"
            soft="team.actors.*.contact"
            look="line"
            label={<TypedName name={name} otherwise={words.unnamed} />}
          />
        </PartForm>
      ))}
      <Pager page={page} size={pageSize} total={actors.length} words={words.who} onPage={setPage} />
    </div>
  )
}
