import { useWords } from '#i18n/messages-context.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import styles from './law-reminders.module.css'

/** What to ask someone who knows the law, before anything is promised. */
export function LawReminders() {
  const { heading, lead, reminders } = useWords().advice.law
  return (
    <Disclosure summary={heading} variant="panel">
      <p>{lead}</p>
      <dl className={styles.reminders}>
        {reminders.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
