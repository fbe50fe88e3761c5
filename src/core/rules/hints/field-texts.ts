import type { Answers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { Actor } from '#core/questions/team.ts'

/** A text of a field, with the id of the row it stands in; null where the field stands alone. */
export interface FieldText {
  readonly text: string
  readonly ref: string | null
}

const plain = (...texts: readonly string[]): readonly FieldText[] =>
  texts.map((text) => ({ text, ref: null }))

const ofActors = ({ team }: Answers, text: (actor: Actor) => readonly string[]) =>
  team.actors.flatMap((actor) => text(actor).map((each) => ({ text: each, ref: actor.id })))

/** Every text that people write, by the field it is written in. */
const textsOf: Readonly<Record<FieldId, (answers: Answers) => readonly FieldText[]>> = {
  '0.1': ({ start }) => plain(start.title),
  '0.2': ({ start }) => plain(start.place, start.timeframe),
  '0.3': () => [],
  '0.4': ({ start }) => plain(start.motive),
  '1.1': ({ problem }) => plain(problem.statement),
  '1.2': ({ problem }) => plain(problem.affected),
  '1.3': ({ problem }) => plain(problem.evidence),
  '1.4': ({ problem }) => plain(problem.complexity.note),
  '1.5': ({ problem }) => plain(problem.triedBefore),
  '1.6': ({ problem }) => plain(problem.definition.note),
  '1.7': ({ problem }) => plain(problem.openness.fixed, problem.openness.open),
  '1.8': ({ problem }) => plain(problem.purpose.note),
  '1.9': ({ problem }) => problem.success.flatMap(({ sign, measure }) => plain(sign, measure)),
  '2.1': ({ team }) => team.needs.map(({ id, name }) => ({ text: name, ref: id })),
  '2.2': (answers) => ofActors(answers, ({ name, brings }) => [name, brings]),
  '2.3': () => [],
  '2.4': () => [],
  '2.5': (answers) => ofActors(answers, ({ represents }) => [represents]),
  '2.6': () => [],
  '2.7': ({ team }) => plain(team.missing),
  '2.8': ({ team }) => plain(team.staffRoom),
  '3.1': ({ motivation }) => plain(motivation.sharedStake),
  '3.2': (answers) => ofActors(answers, ({ gainText }) => [gainText]),
  '3.3': (answers) => ofActors(answers, ({ lowering }) => [lowering]),
  '3.4': ({ motivation }) => plain(motivation.influencePromise),
  '3.5': ({ motivation }) => plain(...motivation.commonGains.map(({ sign }) => sign)),
  '3.6': ({ motivation: { invitation } }) => plain(invitation.who, invitation.how, invitation.when),
  '3.7': ({ motivation }) => plain(motivation.smallWins),
  '3.8': ({ motivation }) => plain(motivation.exit),
  '4.1': ({ arena }) => plain(arena.name, arena.composition),
  '4.2': ({ arena: { mandate } }) => plain(mandate.text, mandate.reply),
  '4.3': ({ arena }) => plain(...arena.groundRules),
  '4.4': ({ arena: { roles } }) =>
    plain(roles.note, ...codes.volunteerTask.map((task) => roles.volunteerTasks[task])),
  '4.5': ({ arena: { process } }) => [
    ...process.phases.flatMap(({ when, what, product }) => plain(when, what, product)),
    ...process.meetings.flatMap(({ id, place, purpose }) =>
      [place, purpose].map((text) => ({ text, ref: id })),
    ),
  ],
  '4.6': ({ arena: { meeting } }) => plain(meeting.place, meeting.rhythmNote, meeting.access),
  '4.7': ({ arena }) => plain(...arena.objects),
  '4.8': ({ arena }) => plain(arena.power.conflict),
  '4.9': ({ arena: { anchoring } }) =>
    plain(anchoring.resources, anchoring.owner, anchoring.after, anchoring.evaluation),
}

export const fieldTexts = (field: FieldId, answers: Answers): readonly FieldText[] =>
  textsOf[field](answers)
