import { FormProvider, useController, useForm } from 'react-hook-form'
import { type Judgement, judgementSchema } from '#core/project/judgement.ts'
import { type RuleCode, ruleCodes } from '#core/rules/rule-codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useSentOn } from '#rooms/shared/answers-form.tsx'
import { withRefused } from '#rooms/shared/refused-texts.ts'
import { type Room, useGeneration } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { ChoiceGroup } from '#ui/choice-group.tsx'
import { type Answer, answerWord } from './check-items.ts'
import styles from './own-answer.module.css'

const { tests, criteria } = judgementSchema.shape

/** What the group says of one test. Begun anew when the judgement is changed from outside. */
export function OwnTest({ room, code }: { room: Room; code: RuleCode<'stopTest'> }) {
  return <TestForm key={useGeneration(room)} room={room} code={code} />
}

function TestForm({ room, code }: { room: Room; code: RuleCode<'stopTest'> }) {
  const stored = () => room.judgement().tests[code]
  const refused = room.refused(`test.${code}`)
  const form = useForm<Judgement['tests'][typeof code]>({
    defaultValues: withRefused(stored(), refused),
  })
  useSentOn(form, {
    schema: tests.shape[code],
    stored,
    send: (opinion, name) =>
      room.judge(
        (judgement) => ({ ...judgement, tests: { ...judgement.tests, [code]: opinion } }),
        `judgement.${code}.${name}`,
      ),
    refused,
  })
  return (
    <FormProvider {...form}>
      <Opinion code={code} answers={ruleCodes.testAnswer} />
    </FormProvider>
  )
}

/** What the group says of one criterion. Begun anew when the judgement is changed from outside. */
export function OwnCriterion({ room, code }: { room: Room; code: RuleCode<'criterion'> }) {
  return <CriterionForm key={useGeneration(room)} room={room} code={code} />
}

function CriterionForm({ room, code }: { room: Room; code: RuleCode<'criterion'> }) {
  const stored = () => room.judgement().criteria[code]
  const refused = room.refused(`criterion.${code}`)
  const form = useForm<Judgement['criteria'][typeof code]>({
    defaultValues: withRefused(stored(), refused),
  })
  useSentOn(form, {
    schema: criteria.shape[code],
    stored,
    send: (opinion, name) =>
      room.judge(
        (judgement) => ({ ...judgement, criteria: { ...judgement.criteria, [code]: opinion } }),
        `judgement.${code}.${name}`,
      ),
    refused,
  })
  return (
    <FormProvider {...form}>
      <Opinion code={code} answers={ruleCodes.criterionAnswer} />
    </FormProvider>
  )
}

/** The group's own answer, which may be taken back, and why. */
function Opinion({ code, answers }: { code: string; answers: readonly Answer[] }) {
  const words = useWords()
  const { agree } = words.checkScreen
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
      <TextAnswer name="reason" label={agree.reason} help={agree.reasonHelp} rows={2} />
    </div>
  )
}
