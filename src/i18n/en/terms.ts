import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
const kroner = (sum: number) => `DKK ${number.format(sum)}`
const uncounted = (count: number) =>
  count === 1 ? '1 item not counted' : `${number.format(count)} items not counted`

export const terms: ProjectMessages['arena']['terms'] = {
  clauses: {
    money: { name: 'Money', ask: 'What does it cost, and who pays?' },
    dates: { name: 'Dates', ask: 'From when and until when does the agreement hold?' },
    approval: { name: 'Approval', ask: 'Who approves the agreement, and when?' },
    contact: { name: 'Contact', ask: 'How are the parties reached, and who tells what?' },
    safeguards: { name: 'Personal data', ask: 'What have you agreed on people and liability?' },
    leaving: { name: 'If somebody wants to leave', ask: 'How long ahead, and what happens then?' },
    risks: { name: 'What can go wrong', ask: 'What can go wrong, and what do you do about it?' },
  },
  lacking: 'Missing:',
  lackingContacts: (without, of) =>
    `contact of ${number.format(without)} of ${number.format(of)} actors`,
  agreed: {
    money: ({ total, outside, counted, uncounted: others }) => {
      const parts = [counted > 0 && kroner(total), others > 0 && uncounted(others)]
      const sum = parts.filter(Boolean).join(' and ')
      return outside > 0 ? `${sum}, of which ${kroner(outside)} from outside the municipality` : sum
    },
    begins: (day) => `From ${day}`,
    ends: (day) => `until ${day}`,
    review: (day) => `You look at it again ${day}`,
    contacts: (count) =>
      count === 1 ? 'Contact of 1 actor' : `Contact of ${number.format(count)} actors`,
    settled: (count, of) => `You have agreed ${count} of ${of} points`,
    risks: (count, answered) => {
      if (count === 1) return answered === 1 ? '1 risk with an answer' : '1 risk without an answer'
      const all = count === 2 ? 'both' : 'all'
      return `${number.format(count)} risks, ${answered === count ? all : number.format(answered)} with an answer`
    },
  },
  sum: {
    all: 'In all',
    kroner,
    uncounted,
    outside: (sum) => `of which ${kroner(sum)} from actors outside the municipality`,
    help: 'Write the payer as it is called in the list of actors, which says who is outside the municipality.',
  },
  onPaper: 'This is how it stands in the document',
  notOnPaper: (clause) =>
    `${quoted(clause)} comes into the document once you have written something.`,
  cost: (place) => `Item ${place}`,
  addCost: 'Add an item',
  what: 'What is it for?',
  amount: 'Amount',
  payer: 'Who pays?',
  begins: 'The agreement begins',
  ends: 'The agreement ends',
  review: 'You look at the agreement again',
  endsBefore: 'The agreement ends before it begins. Change the date if that is not the intention.',
  dateAsText: 'Write the date as 2027-01-19.',
  unreadDate: (first, last) =>
    `The date is kept as it stands, but there is none like it between ${first} and ${last}. Write it as 2027-01-19.`,
  policy: 'Policy or strategy',
  committee: 'Committee',
  approver: 'Who approves the agreement?',
  approval: 'When is it approved?',
  others: (count) => `Show the others (${number.format(count)})`,
  settled: 'What have you agreed?',
  settledNote: 'How you have agreed it',
  notice: 'How long ahead does a party give notice?',
  ending: 'What happens then?',
  risk: (place) => `Risk ${place}`,
  addRisk: 'Add a risk',
  wrong: 'What can go wrong?',
  response: 'What do you do about it?',
  watcher: 'Who keeps an eye on it?',
}
