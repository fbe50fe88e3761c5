import type { ProjectMessages } from '#i18n/da/messages.ts'

export const answers: ProjectMessages['answers'] = {
  title: 'All answers on one page',
  lead: 'The same fields as on the pages, one after the other as in a document. Change what you like.',
  status: 'Read and change',
  contents: 'Contents',
  open: 'See and change all answers on one page',
}
