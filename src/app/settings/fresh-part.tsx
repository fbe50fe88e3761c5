import { limits } from '#core/limits.ts'
import type { SettingsMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { LogoChoice } from '#rooms/charter/logo-field.tsx'
import { logoPreference, organisationPreference } from '#storage/settings/settings.ts'
import { TextArea } from '#ui/form/text-area.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Panel } from '#ui/page/panel.tsx'
import { useSetting } from './use-setting.ts'

/** What a new project says of those who make it. */
export function FreshPart({ words }: { words: SettingsMessages }) {
  const { fresh } = words
  const { paper } = useWords()
  const [organisation, nameOrganisation] = useSetting(organisationPreference, words)
  const [logo, chooseLogo] = useSetting(logoPreference, words)
  return (
    <Panel heading={fresh.heading} headingLevel={2} intro={fresh.intro}>
      <Stack gap="m">
        <TextArea
          oneLine
          name="organisation"
          label={paper.organisation}
          value={organisation}
          maxLength={limits.text}
          onChange={({ target }) => nameOrganisation(target.value)}
        />
        <LogoChoice value={logo} onChange={chooseLogo} />
      </Stack>
    </Panel>
  )
}
