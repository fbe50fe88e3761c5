import type { ProjectMessages } from '#i18n/messages.ts'

export const paper: ProjectMessages['paper'] = {
  title: 'Project charter',
  documentTitle: 'Project charter',
  lead: 'This is how the paper looks now. Empty fields become lines to write on.',
  download: 'Save as PDF',
  making: 'Making the PDF …',
  progress: (done, pages) => `Page ${done} of ${pages}`,
  stop: 'Stop',
  stopped: 'Stopped. No PDF was made.',
  inside: {
    summary: 'How the PDF is made',
    largePrint: 'Large print',
    largePrintHelp:
      'All text becomes a fifth larger. The paper gets more pages, and page 1 may get shorter.',
    text: 'The project travels as a file inside the PDF, so that you can go on working from it. Private notes are left out unless you take them along.',
  },
  made: (name) => `PDF saved: ${name}`,
  failed: {
    title: 'The PDF could not be made.',
    text: 'Your answers are unchanged. Try again, or print the page from the browser.',
  },
  other: {
    more: 'More',
    name: 'More: Word and text',
    save: { docx: 'Save as Word', markdown: 'Save as text (Markdown)' },
    making: 'Making the file …',
    made: (name) => `File saved: ${name}`,
    failed: {
      title: 'The file could not be made.',
      text: 'Your answers are unchanged. Try again, or save as PDF.',
    },
  },
  print: 'Print',
  missing: (count) =>
    count === 1 ? '1 field becomes lines to write on' : `${count} fields become lines to write on`,
  nothingMissing: 'Every field has an answer.',
  control: 'About the paper',
  controlLead: 'What a records office needs. Anything may stay empty.',
  preview: 'Preview',
  status: 'Draft or final',
  draft: 'Draft',
  final: 'Final',
  version: 'Version',
  organisation: 'Municipality or organisation',
  unit: 'Unit',
  owner: 'Owner of the paper',
  journalNumber: 'Journal number',
  signatures: 'Signatures',
  signature: (place) => `Signature ${place}`,
  addSignature: 'Add a signature',
  party: 'Party',
  name: 'Name',
  role: 'Role',
  logo: 'Logo',
  logoHelp: 'PNG, JPEG or SVG, at most 4 MB. It stands at the top of the front page.',
  logoAlt: 'The chosen logo',
  chooseLogo: 'Choose logo',
  changeLogo: 'Change logo',
  removeLogo: 'Remove logo',
  logoSet: 'The logo is in place',
  logoFailure: {
    tooLarge:
      'The picture is larger than 4 MB. The old logo is unchanged. Choose a smaller picture.',
    unreadable:
      'The picture cannot be shown here. The old logo is unchanged. Choose a PNG, JPEG or SVG.',
  },
}
