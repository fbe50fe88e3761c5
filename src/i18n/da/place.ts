import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
/** Where in a file something is, as people know it. */
export const place = {
  field: (number: string, name: string) => `felt ${number}, ${quoted(name)}`,
  nextSteps: 'de aftalte skridt',
  document: '»Om papiret«',
  judgement: '»Prøven og trappen«',
  remarks: 'bemærkningerne',
  workshop: 'workshoppen',
  ideas: 'forslagene',
  row: (number: number) => `række ${number}`,
  name: quoted,
}
