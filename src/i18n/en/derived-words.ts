import type { Code } from '#core/questions/codes.ts'
import type { derivedWords as danish } from '#i18n/da/derived-words.ts'
import { paragraph, sentence } from '#i18n/shared/sentence.ts'

const list = new Intl.ListFormat('en-GB')
const quoted = (names: readonly string[]) => list.format(names.map((name) => `“${name}”`))

const weAct: Readonly<Record<Code<'phase'>, string>> = {
  initiate: 'initiate',
  design: 'design',
  implement: 'implement',
  evaluate: 'evaluate',
}

export const derivedWords: typeof danish = {
  taskCard: ({ title, carries, contributes, phases, gain, convener }) => {
    const opening = title === '' ? 'Your task is' : `In “${title}” your task is`
    const also = contributes.length > 0 ? `; you contribute to ${quoted(contributes)}` : ''
    return paragraph(
      carries.length > 0
        ? `${opening} to carry ${quoted(carries)}${also}.`
        : contributes.length > 0
          ? `${opening} to contribute to ${quoted(contributes)}.`
          : '',
      phases.length > 0
        ? `You take part when we ${list.format(phases.map((phase) => weAct[phase]))}.`
        : '',
      gain === '' ? '' : sentence(`You gain: ${gain}`),
      convener === '' ? '' : sentence(`Ask ${convener}`),
    )
  },

  invitation: (parts) => {
    const { actor, statement, brings, carries, contributes, smallWins } = parts
    const tasks = [
      carries.length > 0 ? `carry ${quoted(carries)}` : '',
      contributes.length > 0 ? `contribute to ${quoted(contributes)}` : '',
    ].filter((task) => task !== '')
    return [
      `Dear ${actor}.`,
      paragraph(
        sentence(statement),
        statement === '' ? '' : 'We cannot solve it alone.',
        sentence(parts.sharedStake),
      ),
      paragraph(
        brings === '' ? '' : sentence(`You have: ${brings}`),
        tasks.length > 0 ? `Will you ${list.format(tasks)}?` : 'Will you join us?',
        sentence(parts.influencePromise),
      ),
      paragraph(
        smallWins === '' ? '' : sentence(`The first thing we do is: ${smallWins}`),
        'If not, that is perfectly fine.',
      ),
      parts.preparedBy === '' ? 'Kind regards' : `Kind regards, ${parts.preparedBy}`,
    ].filter((text) => text !== '')
  },

  dependency: ({ needs, outside, inside, isShared }) => {
    const verb = outside === 1 ? 'is' : 'are'
    return isShared
      ? `${outside} of ${needs} needs ${verb} carried outside the municipality, ${inside} by public actors, and no one carries all the critical ones.`
      : `${outside} of ${needs} needs ${verb} carried outside the municipality, and ${inside} by public actors.`
  },
}
