import type { WorkshopTexts } from '#core/charter/document/workshop-texts.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { wholeNumber } from '#i18n/shared/whole-number.ts'
import { hours } from './times.ts'

const count = (number: number) => wholeNumber(number, 'en')
const dots = (number: number) => (number === 1 ? '1 dot' : `${count(number)} dots`)
const place = (number: number, isShared: boolean) =>
  isShared ? `Shared place ${number}` : `Place ${number}`

/** The paper that tells what was said in a workshop. */
export const workshopSummary: WorkshopTexts = {
  type: 'Workshop summary',
  held: 'Held',
  time: 'Planned time',
  clock: (time) => hours(time, ''),
  ideaCount: (all, from, parked) =>
    [
      all === 1 ? '1 idea' : `${count(all)} ideas`,
      from === 0 ? '' : ` from ${from === 1 ? '1 table' : `${from} tables`}`,
      parked === 0 ? '' : `, ${count(parked)} parked`,
    ].join(''),
  programme: 'Programme',
  heads: {
    what: 'What',
    lead: 'Who leads',
    ideas: 'Ideas',
    number: 'No.',
    idea: 'Idea',
    table: 'Table',
    dots: 'Dots',
    became: 'In the project charter as',
  },
  most: 'Most dots',
  mostLine: (at, numbers, each) => {
    const isShared = numbers.count > 1
    const which = `no. ${numbers.listed} with ${dots(each)}`
    return `${place(at, isShared)}: ${which}${isShared ? ' each' : ''}`
  },
  group: (number, name) => (name === '' ? `Group ${number}` : `Group ${number}: ${name}`),
  ungrouped: (block) => `In no group, said during ${quoted(block)}`,
  others: 'Other ideas',
  parked: 'Parked for another time',
  sameAs: (number) => `Says the same as no. ${number}`,
  countedWith: (number) => `counted with no. ${number}`,
  place,
  became: {
    affected: 'Affected',
    fixed: 'Fixed',
    open: 'Open',
    success: 'Sign that things are better',
    needs: 'Need',
    actors: 'Actor',
    promise: 'Promise of influence',
    groundRules: 'Ground rule',
    meetings: 'Meeting',
    risks: 'Risk',
    agreedActions: 'Agreed action',
  },
  inSection: (name, letter) => `${name} (section ${letter})`,
  onPageOne: (name) => `${name} (page 1)`,
  nothing: 'No run sheet has been made, and no ideas have been collected.',
}

/** The screen with that paper. */
export const summary: ProjectMessages['summary'] = {
  title: 'Summary of the workshop',
  open: 'See the summary',
  lead: 'Everything that was said, and what became of it, as it is now. Private notes are not included.',
  note: 'You can also add the summary to the project charter.',
  fileUse: 'summary',
  save: {
    pdf: 'Save as PDF',
    docx: 'Save as Word file',
    html: 'Save as web page',
    markdown: 'Save as text file',
  },
}
