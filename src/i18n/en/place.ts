import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

export const place: ProjectMessages['place'] = {
  field: (number, name) => `field ${number}, ${quoted(name)}`,
  nextSteps: 'the agreed actions',
  document: '“About the document”',
  judgement: '“The check and the staircase”',
  remarks: 'the remarks',
  workshop: 'the workshop',
  ideas: 'the ideas',
  row: (number) => `row ${number}`,
  name: (name) => quoted(name),
}
