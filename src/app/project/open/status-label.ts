import type { Status } from '#core/journey/journey.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** How far a page or a question is, in a word. */
export const statusLabel = (status: Status, frame: ProjectMessages['frame']): string =>
  status === 'inProgress' ? frame.tabInProgress : frame[status]
