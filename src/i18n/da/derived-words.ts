import type { InvitationParts } from '#core/drafts/invitation.ts'
import type { TaskCardParts } from '#core/drafts/task-card.ts'
import type { TeamTask } from '#core/drafts/team-task.ts'
import type { Code } from '#core/questions/codes.ts'
import type { Dependency } from '#core/rules/coverage/dependency.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { paragraph, sentence } from '#i18n/shared/sentence.ts'

const list = new Intl.ListFormat('da')
const allOf = (names: readonly string[]) => list.format(names.map(quoted))

/** In everyday words: the names of the phases are for those who plan. */
const weAct: Readonly<Record<Code<'phase'>, string>> = {
  initiate: 'går i gang',
  design: 'finder og prøver løsninger',
  implement: 'fører løsningen ud i livet',
  evaluate: 'vurderer, hvad det gav',
}

/** “stå for »A« og hjælpe med »B«”; empty where there is nothing. */
const tasksOf = ({ carries, contributes }: TeamTask): string =>
  list.format(
    [
      carries.length > 0 ? `stå for ${allOf(carries)}` : '',
      contributes.length > 0 ? `hjælpe med ${allOf(contributes)}` : '',
    ].filter((task) => task !== ''),
  )

/** What people wrote is quoted, or ends a paragraph of its own: it may be a clause, a list, a question. */
export const derivedWords = {
  /** The lines of a card. */
  taskCard: ({
    title,
    carries,
    contributes,
    phases,
    gain,
    contact,
    isAgreed,
  }: TaskCardParts): readonly string[] => {
    const task = isAgreed ? 'er jeres opgave' : 'foreslår vi jer'
    const opening =
      title === ''
        ? isAgreed
          ? 'Jeres opgave er'
          : 'Vi foreslår jer'
        : `I ${quoted(title)} ${task}`
    const also = isAgreed ? 'I hjælper også med' : 'I kan også hjælpe med'
    return [
      carries.length > 0
        ? paragraph(
            sentence(`${opening} at stå for ${allOf(carries)}`),
            contributes.length > 0 ? sentence(`${also} ${allOf(contributes)}`) : '',
          )
        : contributes.length > 0
          ? sentence(`${opening} at hjælpe med ${allOf(contributes)}`)
          : '',
      phases.length > 0
        ? `I er med, når vi ${list.format(phases.map((phase) => weAct[phase]))}.`
        : '',
      gain === '' ? '' : sentence(`Det får I: ${gain}`),
      contact === '' ? '' : sentence(`Har I spørgsmål? Kontakt: ${contact}`),
    ].filter((text) => text !== '')
  },

  invitation: {
    /** The paragraphs of a letter. */
    letter: (parts: InvitationParts): readonly string[] => {
      const { actor, statement, sharedStake, brings, influencePromise, smallWins } = parts
      const tasks = tasksOf(parts)
      return [
        `Til: ${actor}`,
        'Kære alle',
        sentence(statement),
        statement !== '' && parts.isBeyondOne ? 'Det kan ingen af os løse alene.' : '',
        sentence(sharedStake),
        brings === '' ? '' : sentence(`I har: ${brings}`),
        tasks === '' ? 'Vil I være med?' : `Vil I ${tasks}?`,
        influencePromise === '' ? '' : sentence(`Det lover vi: ${influencePromise}`),
        smallWins === '' ? '' : sentence(`Sådan begynder vi: ${smallWins}`),
        'Har I ikke lyst eller tid, er det helt i orden. Sig bare til.',
        'Venlig hilsen',
        parts.preparedBy,
      ].filter((text) => text !== '')
    },
    /** The lines for whoever asks someone face to face. */
    talkingPoints: (parts: InvitationParts): readonly string[] => {
      const { actor, statement, sharedStake, brings, influencePromise, smallWins } = parts
      const tasks = tasksOf(parts)
      return [
        `Til den, der taler med: ${actor}`,
        'Mød dem dér, hvor de er i forvejen. Lyt først, og fortæl bagefter.',
        'Spørg: Hvordan mærker I det? Hvad har I selv prøvet? Hvad ville gøre en forskel?',
        sentence(statement === '' ? '' : `Sådan har vi skrevet problemet: ${statement}`),
        statement === '' ? '' : 'Spørg: Passer det? Hvad ville I kalde det?',
        sentence(sharedStake === '' ? '' : `Det kan vi kun sammen: ${sharedStake}`),
        sentence(brings === '' ? '' : `Det har vi skrevet, at de har: ${brings}`),
        tasks === ''
          ? 'Spørg, om de vil være med, og hvad de helst vil.'
          : `Spørg, om de vil ${tasks}, eller om de hellere vil noget andet.`,
        sentence(influencePromise === '' ? '' : `Det lover vi: ${influencePromise}`),
        sentence(smallWins === '' ? '' : `Sådan begynder vi: ${smallWins}`),
        'Sig, at et nej er helt i orden, også senere.',
        'Skriv det ned med deres egne ord, og vis dem, hvad der blev skrevet.',
      ].filter((text) => text !== '')
    },
  },

  dependency: ({ needs, outside, inside, isShared }: Dependency): string =>
    paragraph(
      `Parter uden for kommunen står for ${outside} af ${needs} behov, offentlige parter for ${inside}.`,
      isShared ? 'Ingen står alene for alt det afgørende.' : '',
    ),
}
