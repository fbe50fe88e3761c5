import type { ReactNode } from 'react'
import type { FieldId } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TextList } from '#rooms/arena/text-list.tsx'
import { SomeOf } from '#rooms/shared/choice-answer.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { AnswerExample } from '#rooms/shared/example/field-example.tsx'
import { FieldHints } from '#rooms/shared/field-hints.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import { usePrimaryAct } from '#rooms/shared/primary-act.ts'
import type { Room, RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Button } from '#ui/button.tsx'
import { DecisionSection } from './decision-section.tsx'
import { DecisionSteps } from './decision-steps.tsx'
import { type Decision, fieldOf } from './decisions.ts'
import { DisturbanceCards } from './disturbance-cards.tsx'
import { Leadership } from './leadership.tsx'
import { OneRole } from './one-role.tsx'
import styles from './roles-page.module.css'
import { type Decisions, type DecisionsProps, useDecisions } from './use-decisions.ts'
import { VolunteerTasks } from './volunteer-tasks.tsx'

/** How people work together, who leads what, and what happens when they disagree. (4.3, 4.4, 4.8) */
export function RolesPage(props: RoomPageProps & DecisionsProps) {
  const { room, route } = props
  const steps = useDecisions(room, route, props)
  const { decisions, standings, open, onOpen } = steps
  const { allSettled } = useWords().arena.decisions
  return (
    <PartForm room={room} part={formParts.arena}>
      {!standings.some((each) => each === 'lacking' || each === 'open') && (
        <p className={styles.settled}>{allSettled(decisions.length)}</p>
      )}
      <div className={styles.page}>
        <DecisionSteps {...steps} room={room} />
        <div className={styles.decisions}>
          {decisions.map((decision, place) => (
            <DecisionSection
              key={decision}
              decision={decision}
              id={idOf(decision, decisions)}
              isOpen={place === open}
              isLacking={standings[place] === 'lacking'}
              onReveal={() => onOpen(place)}
            >
              {contents[decision]({ room })}
            </DecisionSection>
          ))}
          <Onward {...steps} />
        </div>
      </div>
      <AskYourselves page="arena/roles" />
    </PartForm>
  )
}

/** The first of those that make up a field stands for it. */
function idOf(decision: Decision, all: readonly Decision[]): string {
  const field = fieldOf(decision)
  const first = all.find((other) => fieldOf(other) === field)
  return first === decision ? `field-${field}` : `field-${field}.${decision}`
}

type Content = (props: { room: Room }) => ReactNode

const contents: Readonly<Record<Decision, Content>> = {
  convener: ({ room }) => <OneRole room={room} of="convener" />,
  facilitator: ({ room }) => <OneRole room={room} of="facilitator" />,
  catalyst: ({ room }) => (
    <OneRole room={room} of="catalyst">
      <RolesNote />
      <FieldHints field="arena.roles" />
      <DisturbanceCards />
    </OneRole>
  ),
  leadership: ({ room }) => <Leadership room={room} />,
  volunteers: ({ room }) => <VolunteerTasks room={room} />,
  rules: ({ room }) => <GroundRules room={room} />,
  power: () => <Power />,
}

function RolesNote() {
  const { rolesNote } = useWords().arena
  return (
    <div>
      <TextAnswer name="arena.roles.note" label={rolesNote} />
      <Example field="arena.roles" />
    </div>
  )
}

function GroundRules({ room }: { room: Room }) {
  const { arena } = useWords()
  return (
    <>
      <div>
        <TextList
          name="arena.groundRules"
          words={arena.rules}
          samples={arena.ruleSamples}
          room={room}
        />
        <Example field="arena.groundRules" />
      </div>
      <FieldHints field="arena.groundRules" />
    </>
  )
}

function Power() {
  const { arena } = useWords()
  return (
    <>
      <SomeOf name="arena.power.balancing" set="balancing" columns={2} legend={arena.balancing} />
      <div>
        <TextAnswer name="arena.power.conflict" label={arena.conflict} />
        <Example field="arena.power" />
      </div>
      <FieldHints field="arena.power" />
    </>
  )
}

/** Folded, as all advice on this page. */
function Example({ field }: { field: FieldId }) {
  const { name, good, bad } = useWords().fields[field]
  return <AnswerExample of={name} good={good} bad={bad} />
}

/** To the decision after this one and the one before it. */
function Onward({ decisions, open, onOpen }: Decisions) {
  const { titles, next, previous } = useWords().arena.decisions
  const after = decisions[open + 1]
  const before = decisions[open - 1]
  usePrimaryAct(after !== undefined)
  return (
    <div className={styles.onward}>
      {after && (
        <Button variant="primary" iconAfter="arrow-right" onClick={() => onOpen(open + 1)}>
          {next(titles[after])}
        </Button>
      )}
      {before && (
        <Button variant="text" onClick={() => onOpen(open - 1)}>
          {previous(titles[before])}
        </Button>
      )}
    </div>
  )
}
