import { useFormContext, useWatch } from 'react-hook-form'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor } from '#core/questions/team.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Select } from '#ui/form/select.tsx'
import styles from './document-control-form.module.css'

/** Who signs: actors of the list, or parties of their own, each with somebody's name and role. */
export function SignatureRows({ room }: { room: Room }) {
  const { paper } = useWords()
  const actors = useAnswers(room, ({ team }) => team.actors)
  return (
    <section className={styles.part}>
      <h2>{paper.signatures}</h2>
      <p className={styles.help}>{paper.signaturesHelp}</p>
      <RowsAnswer
        name="document.signatures"
        newRow={() => ({ id: room.newId(), actor: '', party: '', name: '', role: '' })}
        rowName={paper.signature}
        add={paper.addSignature}
      >
        {(name) => (
          <>
            <Party name={name} actors={actors} />
            <TextAnswer name={`${name}.name`} look="line" label={paper.name} />
            <TextAnswer name={`${name}.role`} look="line" label={paper.role} />
          </>
        )}
      </RowsAnswer>
    </section>
  )
}

/** One of the actors; else whoever is written. */
function Party({ name, actors }: { name: string; actors: readonly Actor[] }) {
  const { arena, paper } = useWords()
  const lang = useTypedLanguage()
  const { register } = useFormContext()
  const chosen: unknown = useWatch({ name: `${name}.actor` })
  return (
    <>
      {actors.length > 0 && (
        <Select
          {...register(`${name}.actor`)}
          label={paper.party}
          emptyLabel={paper.otherParty}
          options={actors.map(({ id, name: actor }) => ({
            value: id,
            label: shownName(actor, arena.unnamed),
            lang: actor === '' ? undefined : lang,
          }))}
        />
      )}
      {chosen === '' && (
        <TextAnswer
          name={`${name}.party`}
          look="line"
          label={actors.length > 0 ? paper.partyName : paper.party}
        />
      )}
    </>
  )
}
