import type { ProjectMessages } from '#i18n/da/messages.ts'

export const place: ProjectMessages['place'] = {
  field: (number, name) => `field ${number}, “${name}”`,
  nextSteps: 'the agreed actions',
  document: '“About the document”',
  judgement: '“The check and the staircase”',
  row: (number) => `row ${number}`,
  name: (name) => `“${name}”`,
}
