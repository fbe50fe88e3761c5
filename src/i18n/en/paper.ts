import type { ProjectMessages } from '#i18n/da/messages.ts'
import { sentence } from '#i18n/shared/sentence.ts'

export const paper: ProjectMessages['paper'] = {
  title: 'Project charter',
  documentTitle: 'Project charter',
  lead: 'This is how the document looks now.',
  back: 'Back to the project charter',
  change: 'Change:',
  fold: { show: 'Show', hide: 'Hide' },
  changeOf: (page, section) => `${page} (change section ${section})`,
  making: 'Making the PDF …',
  progress: (done, pages) => `Page ${done} of ${pages}`,
  stop: 'Stop',
  stopped: 'Stopped. No file was made.',
  sheet: {
    open: 'Save the document',
    title: 'Save the document',
    purpose: 'What will it be used for?',
    papers: {
      signing: {
        use: 'for-signing',
        text: 'Page 1, the agreement, the terms and room for signatures.',
      },
      case: {
        use: 'for-the-case-file',
        text: 'Every section with answers, and every figure. No empty fields.',
      },
      working: {
        use: 'working-paper',
        text: 'All of it, with lines to write on, the check, task cards and letters.',
      },
    },
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    notCounted: '–',
    what: 'What is in the file?',
    holds: {
      paper: {
        label: 'The document alone',
        text: 'For the records, for mail and for everyone who should read it.',
        made: 'The project is not in the PDF.',
      },
      project: {
        label: 'The document with the project in it',
        text: 'You can go on working from the PDF. The answers travel along, also those that are not printed, and also when somebody passes on a single page. Remarks do not.',
        made: 'The project is in the PDF without private notes.',
        madeWithPrivate: 'The project is in the PDF with the private notes.',
      },
    },
    stays: {
      heading: 'This stays with you',
      help: 'Tick what should be printed this one time.',
      notes: (count) => (count === 1 ? '1 private note' : `${count} private notes`),
      assessments: 'Assessments: who has much at stake, who is heard, and the check point by point',
      onPaper: 'Printed.',
      notOnPaper: 'Not printed.',
      inFile: 'Travels in the file.',
      notInFile: 'Does not travel in the file.',
    },
    kind: 'File type',
    kinds: { pdf: 'PDF', docx: 'Word', html: 'Web page', markdown: 'Text' },
    save: {
      pdf: (pages) => (pages === '' ? 'Save PDF' : `Save PDF, ${pages}`),
      docx: () => 'Save Word file',
      html: () => 'Save web page',
      markdown: () => 'Save text file',
    },
    where: 'The file goes to your downloads folder.',
    openPoints: {
      of: (points: string, _count: number) => `Still open: ${points}`,
      dates: 'when the agreement applies',
      approver: 'who approves it',
    },
  },
  contents: {
    summary: 'Choose the sections yourself',
    allSections: 'all sections',
    only: (count, letters) => `section${count === 1 ? '' : 's'} ${letters} only`,
    onlyFirst: 'page 1 only',
    sections: 'Sections',
    sectionsHelp: 'Page 1 is always there. A section nothing is written in stays out by itself.',
    chooseAll: 'Choose all sections',
    chooseNone: 'Choose page 1 only',
    asMade: 'Use the document’s own sections and attachments',
    attachments: 'Attachments',
    attachmentsHelp: 'They come after the sections.',
    attachment: {
      taskCards:
        'A card for each actor who carries or contributes. Of more than 20 only for the core and those who carry.',
      invitations:
        'A letter to each actor who has a name, or talking points for those it is about. Of more than 20 only to the core and those who carry.',
      method: 'What each answer of the check means, and the five steps of the staircase.',
      workshop:
        'Everything that was said, by group, with dots, and what became of each idea. Also what is parked.',
    },
    largePrint: 'Large print',
    largePrintHelp:
      'All text becomes a fifth larger, also when you print. The document gets more pages, and page 1 may fill two.',
  },
  hidden: {
    heading: 'The short version does not show all your answers',
    meetings: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
    which: (count) => `See the ${count} it does not show`,
    include: 'Print them in the document',
    onPage: (names) =>
      `The short version does not show: ${sentence(names)} It is printed unless you leave it out before you save.`,
  },
  made: (name) => `PDF saved: ${name}`,
  failed: {
    title: 'The PDF could not be made.',
    text: 'Your answers are unchanged. Try again, or print the page from the browser.',
  },
  other: {
    making: 'Making the file …',
    made: (name) => `File saved: ${name}`,
    failed: {
      title: 'The file could not be made.',
      text: 'Your answers are unchanged. Try again, or save as PDF.',
    },
  },
  print: 'Print',
  missing: {
    onPaper: (count) =>
      count === 1
        ? '1 field becomes lines to write on'
        : `${count} fields become lines to write on`,
    leftOut: (count) =>
      count === 1 ? '1 empty field is not printed' : `${count} empty fields are not printed`,
  },
  nothingMissing: 'Every field has an answer.',
  control: 'About the document',
  controlLead: 'Details for the records. Anything may stay empty.',
  preview: (paper) => `Preview: ${paper}`,
  choosePaper: 'Choose another document',
  status: 'Draft or final',
  draft: 'Draft',
  final: 'Final',
  version: 'Version',
  organisation: 'Municipality or organisation',
  unit: 'Unit',
  owner: 'Project owner',
  journalNumber: 'Case number',
  signatures: 'Signatures',
  signature: (place) => `Signature ${place}`,
  signaturesHelp:
    'Choose those who can bind a party. If you choose none, each organisation in the core gets a line to sign on. Citizens, users and volunteers take part without signing.',
  addSignature: 'Add a signature',
  party: 'Party',
  otherParty: 'Another party',
  partyName: 'Name of the party',
  pageOne: {
    heading: 'Short texts for page 1',
    help: 'There is less room here than the text takes. Write a short version to keep it all on one page. The long text then stands in the agreement.',
    length: (length, room) => `The text has ${length} characters. There is room for about ${room}.`,
    texts: {
      statement: 'The problem, in short',
      open: 'What is open, in short',
      fixed: 'What is fixed, in short',
      promise: 'What you promise each other, in short',
    },
  },
  name: 'Name',
  role: 'Role',
  logo: 'Logo',
  logoHelp: 'PNG, JPEG or SVG, at most 4 MB. It stands at the top of the front page.',
  logoAlt: 'The chosen logo',
  chooseLogo: 'Choose logo',
  changeLogo: 'Change logo',
  removeLogo: 'Remove logo',
  logoSet: 'The logo is in place',
  logoRemoved: 'The logo is removed',
  logoFailure: {
    tooLarge: (hasLogo) =>
      `The picture is larger than 4 MB. ${hasLogo ? 'The old logo is unchanged. ' : ''}Choose a smaller picture.`,
    unreadable: (hasLogo) =>
      `The file cannot be shown as a picture here. ${hasLogo ? 'The old logo is unchanged. ' : ''}Choose a PNG, JPEG or SVG.`,
  },
}
