import { createContext, type ReactNode, use } from 'react'
import type { Language } from '#core/languages.ts'
import type { ProjectMessages, ShellMessages } from '#i18n/da/messages.ts'

const ShellContext = createContext<{ language: Language; shell: ShellMessages } | null>(null)
const ProjectContext = createContext<ProjectMessages | null>(null)
const TypedLanguageContext = createContext<Language | null>(null)

export function ShellMessagesProvider(props: {
  language: Language
  shell: ShellMessages
  children: ReactNode
}) {
  const { language, shell, children } = props
  return <ShellContext value={{ language, shell }}>{children}</ShellContext>
}

export function ProjectMessagesProvider(props: { messages: ProjectMessages; children: ReactNode }) {
  return <ProjectContext value={props.messages}>{props.children}</ProjectContext>
}

/** Around what is shown of a project; `language` is what people write it in. */
export function TypedLanguageProvider(props: { language: Language; children: ReactNode }) {
  return <TypedLanguageContext value={props.language}>{props.children}</TypedLanguageContext>
}

function given<T>(found: T | null): T {
  if (found === null) throw new Error('Messages are asked for outside their provider.')
  return found
}

/** The sentences around a project, and the language they are in. */
export const useShell = () => given(use(ShellContext))

/** The sentences inside a project. */
export const useWords = () => given(use(ProjectContext))

/** For `lang` on what people wrote and on the fields they write in; undefined where it is the page's own. */
export function useTypedLanguage(): Language | undefined {
  const { language } = useShell()
  const typed = use(TypedLanguageContext)
  return typed === null || typed === language ? undefined : typed
}
