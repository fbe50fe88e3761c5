import { useSwitchLanguage } from '#app/shell/language.tsx'
import { languages } from '#core/languages.ts'
import type { SettingsMessages } from '#i18n/da/messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import {
  motionPreference,
  projectorPreference,
  themePreference,
} from '#storage/settings/settings.ts'
import { Segmented } from '#ui/form/segmented.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Panel } from '#ui/page/panel.tsx'
import { useSetting } from './use-setting.ts'

/** What all pages look like. */
export function LookPart({ words }: { words: SettingsMessages }) {
  const { look } = words
  const { language, shell } = useShell()
  const { alert } = useAnnounce()
  const switchTo = useSwitchLanguage()
  const [theme, chooseTheme] = useSetting(themePreference, words)
  const [motion, chooseMotion] = useSetting(motionPreference, words)
  const [projector, chooseProjector] = useSetting(projectorPreference, words)
  const speak = async (chosen: typeof language) => {
    if (!(await switchTo(chosen))) alert(shell.app.languageNotFetched)
  }
  return (
    <Panel heading={look.heading} headingLevel={2}>
      <Stack gap="m">
        <Segmented
          legend={look.language}
          name="language"
          value={language}
          options={languages.map((value) => ({ value, label: look.languages[value], lang: value }))}
          onValue={(chosen) => void speak(chosen)}
        />
        <Segmented
          legend={look.theme}
          name="theme"
          value={theme ?? 'system'}
          options={optionsOf(look.themes)}
          onValue={(chosen) => chooseTheme(chosen === 'system' ? null : chosen)}
        />
        <Segmented
          legend={look.motion}
          name="motion"
          value={motion ?? 'system'}
          options={optionsOf(look.motions)}
          onValue={(chosen) => chooseMotion(chosen === 'system' ? null : chosen)}
        />
        <Segmented
          legend={look.projector}
          name="projector"
          value={projector ?? 'usual'}
          options={optionsOf(look.projectors)}
          onValue={(chosen) => chooseProjector(chosen === 'usual' ? null : chosen)}
        />
        <p>{look.projectorHelp}</p>
      </Stack>
    </Panel>
  )
}

/** In the order the words stand in. */
const optionsOf = <V extends string>(labels: Readonly<Record<V, string>>) =>
  (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value] }))
