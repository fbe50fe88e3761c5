import type { TeamTask } from '#core/drafts/team-task.ts'
import type { Code } from '#core/questions/codes.ts'
import type { derivedWords as danish } from '#i18n/da/derived-words.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { paragraph, sentence } from '#i18n/shared/sentence.ts'

const list = new Intl.ListFormat('en-GB')
const allOf = (names: readonly string[]) => list.format(names.map(quoted))

const weAct: Readonly<Record<Code<'phase'>, string>> = {
  initiate: 'begin',
  design: 'find and try solutions',
  implement: 'carry out the solution',
  evaluate: 'assess what came of it',
}

const tasksOf = ({ carries, contributes }: TeamTask): string =>
  list.format(
    [
      carries.length > 0 ? `take charge of ${allOf(carries)}` : '',
      contributes.length > 0 ? `help with ${allOf(contributes)}` : '',
    ].filter((task) => task !== ''),
  )

const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase())

export const derivedWords: typeof danish = {
  taskCard: ({ title, carries, contributes, phases, gain, contact, isAgreed }) => {
    const task = isAgreed ? 'your task is' : 'we suggest that your task is'
    const opening = title === '' ? capital(task) : `In ${quoted(title)} ${task}`
    const also = isAgreed ? 'You also help with' : 'You can also help with'
    return [
      carries.length > 0
        ? paragraph(
            sentence(`${opening} to take charge of ${allOf(carries)}`),
            contributes.length > 0 ? sentence(`${also} ${allOf(contributes)}`) : '',
          )
        : contributes.length > 0
          ? sentence(`${opening} to help with ${allOf(contributes)}`)
          : '',
      phases.length > 0
        ? `You take part when we ${list.format(phases.map((phase) => weAct[phase]))}.`
        : '',
      gain === '' ? '' : sentence(`You gain: ${gain}`),
      contact === '' ? '' : sentence(`Questions? Contact: ${contact}`),
    ].filter((text) => text !== '')
  },

  invitation: {
    letter: (parts) => {
      const { actor, statement, sharedStake, brings, influencePromise, smallWins } = parts
      const tasks = tasksOf(parts)
      return [
        `To: ${actor}`,
        'Dear all,',
        sentence(statement),
        statement !== '' && parts.isBeyondOne ? 'None of us can solve it alone.' : '',
        sentence(sharedStake),
        brings === '' ? '' : sentence(`You have: ${brings}`),
        tasks === '' ? 'Will you join us?' : `Will you ${tasks}?`,
        influencePromise === '' ? '' : sentence(`What we promise: ${influencePromise}`),
        smallWins === '' ? '' : sentence(`This is how we begin: ${smallWins}`),
        'If you would rather not, that is perfectly fine. Just say so.',
        'Kind regards,',
        parts.preparedBy,
      ].filter((text) => text !== '')
    },
    talkingPoints: (parts) => {
      const { actor, statement, sharedStake, brings, influencePromise, smallWins } = parts
      const tasks = tasksOf(parts)
      return [
        `For whoever talks with: ${actor}`,
        'Meet them where they are already. Listen first, and tell afterwards.',
        'Ask: How does it affect you? What have you tried yourselves? What would make a difference?',
        sentence(statement === '' ? '' : `This is how we have worded the problem: ${statement}`),
        statement === '' ? '' : 'Ask: Is that right? What would you call it?',
        sentence(sharedStake === '' ? '' : `What we can only do together: ${sharedStake}`),
        sentence(brings === '' ? '' : `What we have written that they have: ${brings}`),
        tasks === ''
          ? 'Ask whether they will join, and what they would like best.'
          : `Ask whether they will ${tasks}, or would rather do something else.`,
        sentence(influencePromise === '' ? '' : `What we promise: ${influencePromise}`),
        sentence(smallWins === '' ? '' : `This is how we begin: ${smallWins}`),
        'Say that a no is perfectly fine, later as well.',
        'Write it down in their own words, and show them what was written.',
      ].filter((text) => text !== '')
    },
  },

  dependency: ({ needs, outside, inside, isShared }) =>
    paragraph(
      `Parties outside the municipality take charge of ${outside} of ${needs} ${needs === 1 ? 'need' : 'needs'}, public parties of ${inside === 0 ? 'none' : inside}.`,
      isShared ? 'No one is in charge of everything critical alone.' : '',
    ),
}
