import type { Language } from '#core/languages.ts'
import type { ProjectMessages, ShellMessages } from '#i18n/da/messages.ts'

const shells = {
  da: () => import('./da/shell.ts'),
  en: () => import('./en/shell.ts'),
} satisfies Record<Language, () => Promise<{ shell: ShellMessages }>>

const projects = {
  da: () => import('./da/project.ts'),
  en: () => import('./en/project.ts'),
} satisfies Record<Language, () => Promise<{ project: ProjectMessages }>>

export const loadShell = async (language: Language): Promise<ShellMessages> =>
  (await shells[language]()).shell

export const loadProjectMessages = async (language: Language): Promise<ProjectMessages> =>
  (await projects[language]()).project
