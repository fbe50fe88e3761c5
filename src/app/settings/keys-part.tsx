import type { SettingsMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { keysPreference } from '#storage/preferences.ts'
import { Checkbox } from '#ui/form/checkbox.tsx'
import { Heading } from '#ui/heading.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Panel } from '#ui/page/panel.tsx'
import styles from './keys-part.module.css'
import { useSetting } from './use-setting.ts'

/** All keys that do something, and whether those do that are pressed alone. */
export function KeysPart({ words }: { words: SettingsMessages }) {
  const { keys } = words
  const { run } = useWords()
  const [kept, choose] = useSetting(keysPreference, words)
  const inCoverage = [...keys.inCoverage, [keys.marks, keys.doesMark], ['N', keys.doesSeat]]
  return (
    <Panel heading={keys.heading} headingLevel={2}>
      <Stack gap="m">
        <KeyList heading={keys.anywhere} list={keys.list} />
        <KeyList heading={keys.coverage} list={inCoverage} />
        <KeyList heading={keys.run} list={run.keys.list} />
        <Checkbox
          name="keys"
          label={keys.isOn}
          help={keys.help}
          checked={kept !== 'off'}
          onChange={({ target }) => choose(target.checked ? null : 'off')}
        />
      </Stack>
    </Panel>
  )
}

function KeyList(props: { heading: string; list: readonly (readonly string[])[] }) {
  return (
    <div>
      <Heading level={3}>{props.heading}</Heading>
      <dl className={styles.keys}>
        {props.list.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
