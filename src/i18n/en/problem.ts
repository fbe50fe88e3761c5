import type { ProjectMessages } from '#i18n/da/messages.ts'

export const problem: ProjectMessages['problem'] = {
  signs: 'What fits your problem?',
  signsNote: 'Give an example',
  definedBy: 'Who has taken part?',
  reopen: 'May the problem be reworded when more people join?',
  definitionNote: 'How did the wording come about?',
  solution: 'How finished is the solution?',
  chosenBy: 'Who chose the solution?',
  chosenByHelp: 'A solution you have chosen together differs from one chosen for the others.',
  open: 'This is open',
  fixed: 'This is fixed',
  purpose: 'What is the purpose?',
  savings: 'What part do savings play?',
  shiftsTask: 'Are tasks shifted out of the municipality?',
  wantedBy: 'Who wants the task to shift?',
  wantedByHelp: 'Answer as they would themselves if you asked them.',
  purposeNote: 'Say it in your own words',
  signPlace: (place) => `Sign ${place}`,
  addSign: 'Add a sign',
  sign: 'What can one see?',
  measure: 'How will you notice?',
}
