import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { FormResult } from '#core/rules/leadership/leadership.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { sentence } from '#i18n/shared/sentence.ts'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Heading } from '#ui/heading.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { fittingForms } from './decisions.ts'
import styles from './leadership.module.css'

/** The kinds of leadership that fit the answers: the best fitting one to answer, the others folded away. */
export function Leadership({ room }: { room: Room }) {
  const { advice, rules } = useWords()
  const words = advice.leadership
  const [best, ...others] = fittingForms(useDebouncedAnswers(room))
  if (!best) return <p className={styles.none}>{words.none}</p>
  return (
    <>
      <BestForm room={room} result={best} />
      <div>
        {others.map((result) => (
          <Disclosure
            key={result.form}
            variant="line"
            summary={words.also(rules.leadershipForm[result.form].name)}
            note={words.signs(result.hits.length)}
          >
            <div className={styles.form}>
              <FormText room={room} result={result} />
              <Tasks form={result.form} />
            </div>
          </Disclosure>
        ))}
        <Disclosure
          variant="line"
          summary={words.tasks}
          note={words.taskCount(rules.leadershipForm[best.form].tasks.length)}
        >
          <Tasks form={best.form} />
        </Disclosure>
      </div>
    </>
  )
}

interface FormProps {
  readonly room: Room
  readonly result: FormResult
}

function BestForm(props: FormProps) {
  const { advice, rules } = useWords()
  const { best } = advice.leadership
  return (
    <div className={styles.best}>
      <div>
        <p className={styles.kicker}>{best}</p>
        <Heading level={3} className={styles.name}>
          {rules.leadershipForm[props.result.form].name}
        </Heading>
      </div>
      <FormText {...props} />
    </div>
  )
}

/** What a form is for, what points to it, and its dilemma with room for a reply. */
function FormText({ room, result }: FormProps) {
  const { advice, rules } = useWords()
  const words = advice.leadership
  const { way } = useDebouncedAnswers(room)
  const { purpose, halves, question } = rules.leadershipForm[result.form]
  const [one, other] = halves
  return (
    <>
      <p>
        <strong>{sentence(rules.leadersOf(way))}</strong> <span>{purpose}</span>
      </p>
      <ul className={styles.reasons} aria-label={words.reasons}>
        {result.hits.map((signal) => (
          <li key={signal}>
            <Icon name="check" />
            <span>{rules.signal[signal]}</span>
          </li>
        ))}
      </ul>
      <div>
        <VisuallyHidden as="p">{words.dilemma}</VisuallyHidden>
        <div className={styles.dilemma}>
          <Half {...one} />
          <span className={styles.and}>{words.and}</span>
          <Half {...other} />
        </div>
      </div>
      <PartForm room={room} part={formParts.dilemma(result.form)}>
        <TextAnswer name={result.form} rows={3} label={question} help={words.answerHelp} />
      </PartForm>
    </>
  )
}

function Half({ name, text }: { name: string; text: string }) {
  return (
    <p>
      <strong>{name}</strong>
      <span>{text}</span>
    </p>
  )
}

function Tasks({ form }: { form: RuleCode<'leadershipForm'> }) {
  const { tasks, trade } = useWords().rules.leadershipForm[form]
  return (
    <div className={styles.tasks}>
      <ul>
        {tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
      <p>{trade}</p>
    </div>
  )
}
