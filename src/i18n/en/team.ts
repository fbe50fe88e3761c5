import type { ProjectMessages } from '#i18n/messages.ts'

export const team: ProjectMessages['team'] = {}
