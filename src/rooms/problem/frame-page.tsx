import { useWatch } from 'react-hook-form'
import { asksWhoChose, asksWhoWants } from '#core/questions/follow-ups.ts'
import type { ProblemAnswers } from '#core/questions/problem.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { OneOf, SomeOf } from '#rooms/shared/choice-answer.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Columns } from '#ui/page/layout.tsx'

/** What is open, what is fixed, what is it for, and how will you see it? (1.7–1.9) */
export function FramePage({ room, route }: RoomPageProps) {
  const { problem } = useWords()
  return (
    <PartForm room={room} part={formParts.problem}>
      <Fields>
        <FieldGroup field="problem.openness" route={route}>
          <OneOf
            name="problem.openness.solution"
            set="solutionOpenness"
            legend={problem.solution}
            columns={2}
          />
          <WhoChose />
          <Columns>
            <TextAnswer name="problem.openness.open" label={problem.open} />
            <TextAnswer name="problem.openness.fixed" label={problem.fixed} />
          </Columns>
        </FieldGroup>
        <FieldGroup field="problem.purpose" route={route}>
          <SomeOf name="problem.purpose.main" set="purpose" legend={problem.purpose} columns={2} />
          <Columns>
            <OneOf name="problem.purpose.savings" set="savings" legend={problem.savings} />
            <OneOf name="problem.purpose.shiftsTask" set="shiftsTask" legend={problem.shiftsTask} />
          </Columns>
          <WhoWants />
          <TextAnswer name="problem.purpose.note" label={problem.purposeNote} />
        </FieldGroup>
        <FieldGroup field="problem.success" route={route}>
          <RowsAnswer
            name="problem.success"
            newRow={() => ({ id: room.newId(), sign: '', measure: '', now: '', goal: '' })}
            rowName={problem.signPlace}
            add={problem.addSign}
            columns="minmax(0, 4fr) minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2fr)"
          >
            {(name) => (
              <>
                <TextAnswer name={`${name}.sign`} rows={2} label={problem.sign} />
                <TextAnswer name={`${name}.measure`} look="line" label={problem.measure} />
                <TextAnswer name={`${name}.now`} look="line" label={problem.now} />
                <TextAnswer name={`${name}.goal`} look="line" label={problem.goal} />
              </>
            )}
          </RowsAnswer>
        </FieldGroup>
      </Fields>
      <AskYourselves page="problem/frame" />
    </PartForm>
  )
}

/** Asked while the choice stands that leads to it. */
function WhoChose() {
  const { problem } = useWords()
  const answers: ProblemAnswers = useWatch({ name: 'problem' })
  if (!asksWhoChose(answers)) return null
  return (
    <OneOf
      name="problem.openness.chosenBy"
      set="solutionChosenBy"
      legend={problem.chosenBy}
      help={problem.chosenByHelp}
    />
  )
}

/** As above. */
function WhoWants() {
  const { problem } = useWords()
  const purpose: ProblemAnswers['purpose'] = useWatch({ name: 'problem.purpose' })
  if (!asksWhoWants(purpose)) return null
  return (
    <OneOf
      name="problem.purpose.wantedBy"
      set="shiftWantedBy"
      legend={problem.wantedBy}
      help={problem.wantedByHelp}
    />
  )
}
