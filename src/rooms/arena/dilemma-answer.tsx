import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'

/** What the group answers to the dilemma of a leadership form: its own judgement, not one of the fields. */
export function DilemmaAnswer(props: { room: Room; form: RuleCode<'leadershipForm'> }) {
  const { room, form } = props
  const { rules, advice } = useWords()
  return (
    <PartForm room={room} part={formParts.dilemma(form)}>
      <TextAnswer
        name={form}
        rows={2}
        label={rules.leadershipForm[form].question}
        help={advice.leadership.answerHelp}
      />
    </PartForm>
  )
}
