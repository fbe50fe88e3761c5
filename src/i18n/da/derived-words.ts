import type { InvitationParts } from '#core/drafts/invitation.ts'
import type { TaskCardParts } from '#core/drafts/task-card.ts'
import type { Code } from '#core/questions/codes.ts'
import type { Dependency } from '#core/rules/coverage/dependency.ts'
import { paragraph, sentence } from '#i18n/shared/sentence.ts'

const list = new Intl.ListFormat('da')
const quoted = (names: readonly string[]) => list.format(names.map((name) => `»${name}«`))

const weAct: Readonly<Record<Code<'phase'>, string>> = {
  initiate: 'initierer',
  design: 'designer',
  implement: 'implementerer',
  evaluate: 'evaluerer',
}

export const derivedWords = {
  taskCard: ({ title, carries, contributes, phases, gain, convener }: TaskCardParts): string => {
    const opening = title === '' ? 'Jeres opgave er' : `I »${title}« er jeres opgave`
    const also = contributes.length > 0 ? `; I bidrager til ${quoted(contributes)}` : ''
    return paragraph(
      carries.length > 0
        ? `${opening} at bære ${quoted(carries)}${also}.`
        : contributes.length > 0
          ? `${opening} at bidrage til ${quoted(contributes)}.`
          : '',
      phases.length > 0
        ? `I er med, når vi ${list.format(phases.map((phase) => weAct[phase]))}.`
        : '',
      gain === '' ? '' : sentence(`Det får I: ${gain}`),
      convener === '' ? '' : sentence(`Spørg ${convener}`),
    )
  },

  /** The paragraphs of a letter. */
  invitation: (parts: InvitationParts): string[] => {
    const { actor, statement, brings, carries, contributes, smallWins } = parts
    const tasks = [
      carries.length > 0 ? `bære ${quoted(carries)}` : '',
      contributes.length > 0 ? `bidrage til ${quoted(contributes)}` : '',
    ].filter((task) => task !== '')
    return [
      `Kære ${actor}.`,
      paragraph(
        sentence(statement),
        statement === '' ? '' : 'Vi kan ikke løse det alene.',
        sentence(parts.sharedStake),
      ),
      paragraph(
        brings === '' ? '' : sentence(`I har: ${brings}`),
        tasks.length > 0 ? `Vil I ${list.format(tasks)}?` : 'Vil I være med?',
        sentence(parts.influencePromise),
      ),
      paragraph(
        smallWins === '' ? '' : sentence(`Det første, vi gør, er: ${smallWins}`),
        'Vil I ikke, er det helt i orden.',
      ),
      paragraph('Venlig hilsen', parts.preparedBy),
    ].filter((text) => text !== '')
  },

  dependency: ({ needs, outside, inside, isShared }: Dependency): string =>
    isShared
      ? `${outside} af ${needs} behov bæres uden for kommunen, ${inside} bæres af offentlige parter, og ingen bærer alle de afgørende.`
      : `${outside} af ${needs} behov bæres uden for kommunen, og ${inside} bæres af offentlige parter.`,
}
