import { useController } from 'react-hook-form'
import { type RuleCode, ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { type Answer, answerWord } from './check-items.ts'
import styles from './own-answer.module.css'

/** What the group says of one test. */
export function OwnTest({ room, code }: { room: Room; code: RuleCode<'stopTest'> }) {
  return (
    <PartForm room={room} part={formParts.test(code)}>
      <Opinion code={code} answers={ruleCodes.testAnswer} />
    </PartForm>
  )
}

/** What the group says of one criterion. */
export function OwnCriterion({ room, code }: { room: Room; code: RuleCode<'criterion'> }) {
  return (
    <PartForm room={room} part={formParts.criterion(code)}>
      <Opinion code={code} answers={ruleCodes.criterionAnswer} />
    </PartForm>
  )
}

/** The group's own answer, which may be taken back, and why. */
function Opinion({ code, answers }: { code: string; answers: readonly Answer[] }) {
  const words = useWords()
  const { checkScreen, form } = words
  const { agree } = checkScreen
  const { field } = useController<{ answer: Answer | null }>({ name: 'answer' })
  return (
    <div className={styles.opinion}>
      <ChoiceGroup<Answer>
        legend={agree.legend}
        headingLevel={4}
        help={agree.help}
        name={`own-${code}`}
        columns={3}
        options={answers.map((answer) => ({ value: answer, label: answerWord(answer, words) }))}
        value={field.value ?? undefined}
        onValue={(answer) => field.onChange(answer ?? null)}
        clearLabel={agree.clear}
      />
      <TextAnswer
        name="reason"
        label={agree.reason}
        help={agree.reasonHelp}
        note={form.assessed}
        noteIcon="lock"
        rows={2}
      />
    </div>
  )
}
