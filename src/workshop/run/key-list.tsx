import { useWords } from '#i18n/messages-context.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Checkbox } from '#ui/form/checkbox.tsx'
import styles from './control.module.css'
import type { RunPageProps } from './run-window.ts'

/** Which keys do what; they can be turned off, as some people's hands or tools press keys by themselves. */
export function KeyList({ keys }: Pick<RunPageProps, 'keys'>) {
  const { keys: words } = useWords().run
  return (
    <div className={styles.keys}>
      <Disclosure summary={words.heading}>
        <div className={styles.keyList}>
          <p>{words.help}</p>
          <dl>
            {words.list.map(([key, does]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <Checkbox
            name="keys"
            label={words.isOn}
            checked={keys.isOn}
            onChange={({ target }) => keys.turn(target.checked)}
          />
        </div>
      </Disclosure>
    </div>
  )
}
