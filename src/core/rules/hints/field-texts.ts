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
  'start.title': ({ start }) => plain(start.title),
  'start.placeAndTime': ({ start }) => plain(start.place, start.timeframe),
  'start.way': () => [],
  'start.motive': ({ start }) => plain(start.motive),
  'problem.statement': ({ problem }) => plain(problem.statement),
  'problem.affected': ({ problem }) => plain(problem.affected),
  'problem.evidence': ({ problem }) => plain(problem.evidence),
  'problem.complexity': ({ problem }) => plain(problem.complexity.note),
  'problem.triedBefore': ({ problem }) => plain(problem.triedBefore),
  'problem.definition': ({ problem }) => plain(problem.definition.note),
  'problem.openness': ({ problem }) => plain(problem.openness.fixed, problem.openness.open),
  'problem.purpose': ({ problem }) => plain(problem.purpose.note),
  'problem.success': ({ problem }) =>
    problem.success.flatMap(({ sign, measure }) => plain(sign, measure)),
  'team.needs': ({ team }) => team.needs.map(({ id, name }) => ({ text: name, ref: id })),
  'team.actors': (answers) => ofActors(answers, ({ name, brings }) => [name, brings]),
  'team.standing': () => [],
  'team.coverage': () => [],
  'team.represents': (answers) => ofActors(answers, ({ represents }) => [represents]),
  'team.circles': () => [],
  'team.missing': ({ team }) => plain(team.missing),
  'team.staffRoom': ({ team }) => plain(team.staffRoom),
  'motivation.sharedStake': ({ motivation }) => plain(motivation.sharedStake),
  'motivation.gains': (answers) => ofActors(answers, ({ gainText }) => [gainText]),
  'motivation.barriers': (answers) => ofActors(answers, ({ lowering }) => [lowering]),
  'motivation.influencePromise': ({ motivation }) => plain(motivation.influencePromise),
  'motivation.commonGains': ({ motivation }) =>
    plain(...motivation.commonGains.map(({ sign }) => sign)),
  'motivation.invitation': ({ motivation: { invitation } }) =>
    plain(invitation.who, invitation.how, invitation.when),
  'motivation.smallWins': ({ motivation }) => plain(motivation.smallWins),
  'motivation.exit': ({ motivation }) => plain(motivation.exit),
  'arena.form': ({ arena }) => plain(arena.name, arena.composition),
  'arena.mandate': ({ arena: { mandate } }) => plain(mandate.text, mandate.reply),
  'arena.groundRules': ({ arena }) => plain(...arena.groundRules),
  'arena.roles': ({ arena: { roles } }) =>
    plain(roles.note, ...codes.volunteerTask.map((task) => roles.volunteerTasks[task])),
  'arena.process': ({ arena: { process } }) => [
    ...process.phases.flatMap(({ when, what, product }) => plain(when, what, product)),
    ...process.meetings.flatMap(({ id, place, purpose }) =>
      [place, purpose].map((text) => ({ text, ref: id })),
    ),
  ],
  'arena.meeting': ({ arena: { meeting } }) =>
    plain(meeting.place, meeting.rhythmNote, meeting.access),
  'arena.objects': ({ arena }) => plain(...arena.objects),
  'arena.power': ({ arena }) => plain(arena.power.conflict),
  'arena.anchoring': ({ arena: { anchoring } }) =>
    plain(anchoring.resources, anchoring.owner, anchoring.after, anchoring.evaluation),
}

export const fieldTexts = (field: FieldId, answers: Answers): readonly FieldText[] =>
  textsOf[field](answers)
