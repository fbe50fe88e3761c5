import type { ProjectMessages } from '#i18n/da/messages.ts'

export const place: ProjectMessages['place'] = {
  field: (number, name) => `field ${number}, “${name}”`,
  nextSteps: 'the agreed steps',
  document: '“About the paper”',
  judgement: '“The check and the staircase”',
  row: (number) => `row ${number}`,
  name: (name) => `“${name}”`,
}
