import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import type { Language } from '#core/languages.ts'
import type { ShellMessages } from '#i18n/da/messages.ts'
import { loadShell } from '#i18n/load-messages.ts'
import { ShellMessagesProvider } from '#i18n/messages-context.tsx'
import { languagePreference } from '#storage/preferences.ts'

const SwitchContext = createContext<(language: Language) => Promise<boolean>>(async () => false)

/** Danish for a browser that asks for Danish, English for any other; a choice once made is kept. */
export function firstLanguage(asked: readonly string[]): Language {
  return languagePreference.read() ?? (asked[0]?.toLowerCase().startsWith('da') ? 'da' : 'en')
}

export function LanguageProvider(props: {
  language: Language
  shell: ShellMessages
  children: ReactNode
}) {
  const [spoken, setSpoken] = useState({ language: props.language, shell: props.shell })
  const change = useCallback(async (language: Language) => {
    const shell = await loadShell(language).catch(() => null)
    if (!shell) return false
    languagePreference.keep(language)
    setSpoken({ language, shell })
    return true
  }, [])
  useEffect(() => {
    document.documentElement.lang = spoken.language
    const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
    if (manifest) manifest.href = `./manifest.${spoken.language}.webmanifest`
  }, [spoken.language])
  return (
    <SwitchContext value={change}>
      <ShellMessagesProvider {...spoken}>{props.children}</ShellMessagesProvider>
    </SwitchContext>
  )
}

/** Changes the language of the application; what people wrote stays. False when it cannot be fetched. */
export const useSwitchLanguage = () => use(SwitchContext)
