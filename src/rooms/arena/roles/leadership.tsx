import { useId } from 'react'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { type FormResult, leadershipForms } from '#core/rules/leadership/leadership.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { sentence } from '#i18n/shared/sentence.ts'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './leadership.module.css'

/** The kinds of leadership that fit the answers, the best fitting first and open. */
export function Leadership({ room }: { room: Room }) {
  const words = useWords().advice.leadership
  const id = useId()
  const fitting = leadershipForms(useDebouncedAnswers(room)).filter(({ fits }) => fits)
  return (
    <section aria-labelledby={id} className={styles.leadership}>
      <div>
        <h3 id={id}>{words.heading}</h3>
        <p className={styles.lead}>{fitting.length > 0 ? words.lead : words.none}</p>
      </div>
      {fitting.map((result, place) => (
        <Form key={result.form} room={room} result={result} isBest={place === 0} />
      ))}
    </section>
  )
}

function Form(props: { room: Room; result: FormResult; isBest: boolean }) {
  const { room, result, isBest } = props
  const { advice, rules } = useWords()
  const words = advice.leadership
  const { way } = useDebouncedAnswers(room)
  const { name, purpose, tasks, trade, dilemma } = rules.leadershipForm[result.form]
  return (
    <Disclosure
      variant="panel"
      open={isBest}
      summary={isBest ? words.best(name) : words.also(name)}
    >
      <div className={styles.form}>
        <p>
          <strong>{sentence(rules.leadersOf(way))}</strong> <span>{purpose}</span>
        </p>
        <div>
          <h4>{words.reasons}</h4>
          <ul className={styles.reasons}>
            {result.hits.map((signal) => (
              <li key={signal}>
                <Icon name="check" />
                <span>{rules.signal[signal]}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>{words.tasks}</h4>
          <ul className={styles.tasks}>
            {tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </div>
        <p>{trade}</p>
        <div className={styles.dilemma}>
          <h4>{words.dilemma}</h4>
          <p>{dilemma}</p>
          <DilemmaAnswer room={room} form={result.form} />
        </div>
      </div>
    </Disclosure>
  )
}

/** What the group answers to the dilemma of a leadership form: its own judgement, not one of the fields. */
function DilemmaAnswer(props: { room: Room; form: RuleCode<'leadershipForm'> }) {
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
