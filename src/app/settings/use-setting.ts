import { useEffect, useState } from 'react'
import type { SettingsMessages } from '#i18n/da/messages.ts'
import type { Preference } from '#storage/preferences.ts'
import { keepSetting } from '#storage/settings/settings.ts'
import { useAnnounce } from '#ui/live-regions.tsx'

/** A choice as it stands in this browser, whichever window made it, and how to make another. */
export function useSetting<T>(
  setting: Preference<T>,
  words: SettingsMessages,
): [value: T, choose: (value: T) => boolean] {
  const { alert } = useAnnounce()
  const [value, setValue] = useState(setting.read)
  useEffect(() => {
    const follow = () => setValue(setting.read())
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [setting])
  const choose = (chosen: T) => {
    const isKept = keepSetting(setting, chosen)
    // What was typed stands, also where it could not be kept.
    setValue(chosen)
    if (!isKept) alert(words.notKept)
    return isKept
  }
  return [value, choose]
}
