import type { ProjectMessages } from '#i18n/messages.ts'

export const charter: ProjectMessages['charter'] = {}
