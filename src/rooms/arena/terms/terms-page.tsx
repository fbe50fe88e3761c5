import type { ReactNode } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { SomeOf } from '#rooms/shared/choice-answer.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer, TextQuestion } from '#rooms/shared/text-answer.tsx'
import { ClauseSection } from './clause-section.tsx'
import { type Clause, clauses } from './clauses.ts'
import { Contacts } from './contacts.tsx'
import { Costs } from './costs.tsx'
import { OnPaper, type TermsExcerpt } from './on-paper.tsx'
import { OwnRisks } from './own-risks.tsx'
import styles from './terms.module.css'
import { Time } from './time.tsx'
import { useClauses } from './use-clauses.ts'

/** What an agreement says of money, dates, approval, contact and liability, clause by clause. (4.10–4.18) */
export function TermsPage(props: RoomPageProps & { readonly TermsExcerpt: TermsExcerpt }) {
  const { room, TermsExcerpt } = props
  // Outside the form, which begins anew after an undo.
  const { open, onToggle, lacking, shown } = useClauses(room)
  return (
    <>
      <div className={styles.page}>
        <div className={styles.clauses}>
          <PartForm room={room} part={formParts.arena}>
            {clauses.map((clause) => (
              <ClauseSection
                key={clause}
                room={room}
                clause={clause}
                isOpen={clause === open}
                isLacking={lacking.includes(clause)}
                onToggle={(isOpen) => onToggle(clause, isOpen)}
              >
                {contents[clause](props)}
              </ClauseSection>
            ))}
          </PartForm>
        </div>
        <OnPaper room={room} clauses={shown} Excerpt={TermsExcerpt} />
      </div>
      <AskYourselves page="arena/terms" />
    </>
  )
}

type Content = (props: RoomPageProps) => ReactNode

const contents: Readonly<Record<Clause, Content>> = {
  money: ({ room, route }) => (
    <FieldGroup field="arena.costs" route={route} level={null}>
      <Costs room={room} />
    </FieldGroup>
  ),
  dates: ({ route }) => (
    <FieldGroup field="arena.time" route={route} level={null}>
      <Time />
    </FieldGroup>
  ),
  approval: ({ route }) => (
    <FieldGroup field="arena.politics" route={route} level={null}>
      <Approval />
    </FieldGroup>
  ),
  contact: ({ room, route }) => (
    <>
      <FieldGroup field="arena.contacts" route={route} level={3}>
        <Contacts room={room} />
      </FieldGroup>
      <TextQuestion field="arena.communication" route={route} level={3} />
    </>
  ),
  safeguards: ({ route }) => (
    <FieldGroup field="arena.safeguards" route={route} level={null}>
      <Safeguards />
    </FieldGroup>
  ),
  leaving: ({ route }) => (
    <FieldGroup field="arena.ending" route={route} level={null}>
      <Ending />
    </FieldGroup>
  ),
  risks: ({ room, route }) => (
    <>
      <FieldGroup field="arena.risks" route={route} level={3}>
        <OwnRisks newId={room.newId} />
      </FieldGroup>
      <TextQuestion field="arena.boundary" route={route} level={3} />
    </>
  ),
}

function Approval() {
  const { terms: words } = useWords().arena
  return (
    <div className={styles.two}>
      <TextAnswer name="arena.politics.policy" look="line" label={words.policy} />
      <TextAnswer name="arena.politics.committee" look="line" label={words.committee} />
      <TextAnswer name="arena.politics.approver" look="line" label={words.approver} />
      <TextAnswer name="arena.politics.approval" look="line" label={words.approval} />
    </div>
  )
}

function Safeguards() {
  const { terms: words } = useWords().arena
  return (
    <>
      <SomeOf name="arena.safeguards.settled" set="safeguard" columns={2} legend={words.settled} />
      <TextAnswer name="arena.safeguards.note" label={words.settledNote} />
    </>
  )
}

function Ending() {
  const { terms: words } = useWords().arena
  return (
    <>
      <TextAnswer name="arena.ending.notice" look="line" label={words.notice} />
      <TextAnswer name="arena.ending.text" label={words.ending} />
    </>
  )
}
