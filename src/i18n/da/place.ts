/** Where in a file something is, as people know it. */
export const place = {
  field: (number: string, name: string) => `felt ${number}, »${name}«`,
  nextSteps: 'de aftalte skridt',
  document: '»Om papiret«',
  judgement: '»Prøven og trappen«',
  row: (number: number) => `række ${number}`,
  name: (name: string) => `»${name}«`,
}
