import type { Language } from '#core/languages.ts'
import type {
  AboutMessages,
  ClearMessages,
  HelpSections,
  LocalFileMessages,
  MethodMessages,
  OfflineMessages,
  PhoneMessages,
  ProjectMessages,
  SettingsMessages,
  ShellMessages,
  TroubleMessages,
} from '#i18n/da/messages.ts'

const shells: Record<Language, () => Promise<{ shell: ShellMessages }>> = {
  da: () => import('./da/shell.ts'),
  en: () => import('./en/shell.ts'),
}

const projects: Record<Language, () => Promise<{ project: ProjectMessages }>> = {
  da: () => import('./da/project.ts'),
  en: () => import('./en/project.ts'),
}

const methods: Record<Language, () => Promise<{ method: MethodMessages }>> = {
  da: () => import('./da/method.ts'),
  en: () => import('./en/method.ts'),
}

const sectionsOfHelp: Record<Language, () => Promise<{ helpSections: HelpSections }>> = {
  da: () => import('./da/help-sections.ts'),
  en: () => import('./en/help-sections.ts'),
}

const onPhones: Record<Language, () => Promise<{ phone: PhoneMessages }>> = {
  da: () => import('./da/phone.ts'),
  en: () => import('./en/phone.ts'),
}

const troubles: Record<Language, () => Promise<{ trouble: TroubleMessages }>> = {
  da: () => import('./da/trouble.ts'),
  en: () => import('./en/trouble.ts'),
}

const abouts: Record<Language, () => Promise<{ about: AboutMessages }>> = {
  da: () => import('./da/about.ts'),
  en: () => import('./en/about.ts'),
}

const clears: Record<Language, () => Promise<{ clear: ClearMessages }>> = {
  da: () => import('./da/clear.ts'),
  en: () => import('./en/clear.ts'),
}

const localFiles: Record<Language, () => Promise<{ localFile: LocalFileMessages }>> = {
  da: () => import('./da/local-file.ts'),
  en: () => import('./en/local-file.ts'),
}

const offlines: Record<Language, () => Promise<{ offline: OfflineMessages }>> = {
  da: () => import('./da/offline.ts'),
  en: () => import('./en/offline.ts'),
}

const allSettings: Record<Language, () => Promise<{ settings: SettingsMessages }>> = {
  da: () => import('./da/settings.ts'),
  en: () => import('./en/settings.ts'),
}

export const loadShell = async (language: Language): Promise<ShellMessages> =>
  (await shells[language]()).shell

export const loadProjectMessages = async (language: Language): Promise<ProjectMessages> =>
  (await projects[language]()).project

export const loadMethodMessages = async (language: Language): Promise<MethodMessages> =>
  (await methods[language]()).method

export const loadHelpSections = async (language: Language): Promise<HelpSections> =>
  (await sectionsOfHelp[language]()).helpSections

export const loadPhoneMessages = async (language: Language): Promise<PhoneMessages> =>
  (await onPhones[language]()).phone

export const loadTroubleMessages = async (language: Language): Promise<TroubleMessages> =>
  (await troubles[language]()).trouble

export const loadAboutMessages = async (language: Language): Promise<AboutMessages> =>
  (await abouts[language]()).about

export const loadClearMessages = async (language: Language): Promise<ClearMessages> =>
  (await clears[language]()).clear

export const loadLocalFileMessages = async (language: Language): Promise<LocalFileMessages> =>
  (await localFiles[language]()).localFile

export const loadOfflineMessages = async (language: Language): Promise<OfflineMessages> =>
  (await offlines[language]()).offline

export const loadSettingsMessages = async (language: Language): Promise<SettingsMessages> =>
  (await allSettings[language]()).settings
