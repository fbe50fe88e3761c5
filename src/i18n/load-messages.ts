import type { Language } from '#core/languages.ts'
import type { ProjectMessages, ShellMessages } from '#i18n/da/messages.ts'

const shells: Record<Language, () => Promise<{ shell: ShellMessages }>> = {
  da: () => import('./da/shell.ts'),
  en: () => import('./en/shell.ts'),
}

const projects: Record<Language, () => Promise<{ project: ProjectMessages }>> = {
  da: () => import('./da/project.ts'),
  en: () => import('./en/project.ts'),
}

export const loadShell = async (language: Language): Promise<ShellMessages> =>
  (await shells[language]()).shell

export const loadProjectMessages = async (language: Language): Promise<ProjectMessages> =>
  (await projects[language]()).project
