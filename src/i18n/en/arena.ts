import type { ProjectMessages } from '#i18n/messages.ts'

export const arena: ProjectMessages['arena'] = {}
