import * as z from 'zod/mini'
import type { Answers } from '#core/questions/answers.ts'
import { fieldIds } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { type Place, placeOf } from './place.ts'
import type { Project } from './project.ts'

const waitingTextSchema = z.strictObject({
  /** The screen it was written on, as `problem/statement`. */
  place: z.string(),
  /** Which of the screen's forms. */
  form: z.string(),
  /** Where in the form, as `problem.success.0.sign`. */
  path: z.string(),
  text: z.string(),
  /** What the project has there meanwhile. */
  kept: z.string(),
})

/**
 * A text no answer takes as it stands, above all for its length. It is no part of the project: it
 * waits where it was written until it can be kept.
 */
export type WaitingText = Readonly<z.infer<typeof waitingTextSchema>>
export const waitingTextsSchema = z.array(waitingTextSchema)

/** The form in which versions are named: they lie beside the project, and no file of it has them. */
export const versionForm = 'version'

/** The form over what is asked of one actor. */
export const actorForm = (actorId: string): string => `${actorPrefix}${actorId}`
const actorPrefix = 'actor.'

/** Those whose field is still there: an actor that is deleted takes what was written of it along. */
export const stillWaiting = (
  texts: readonly WaitingText[],
  { team }: Answers,
): readonly WaitingText[] =>
  texts.filter(
    ({ form }) =>
      !form.startsWith(actorPrefix) || team.actors.some(({ id }) => actorForm(id) === form),
  )

/** What the forms that are no part of the answers themselves are about. */
const about: Readonly<Record<string, string>> = {
  needs: 'team.needs',
  'add need': 'team.needs',
  actors: 'team.actors',
  'add actor': 'team.actors',
  aside: 'team.coverage',
  rename: 'start.title',
}
const ofWorkshop = ['workshop', 'ideas']
const ofProject = ['steps', 'document', ...ofWorkshop]
const ofJudgement = /^(test|criterion|dilemma)\./

/** False for what no paper has: see `forPaper`. A remark waits under its field, and an answer to one as well. */
export const isForPaper = ({ form }: WaitingText): boolean =>
  !ofWorkshop.includes(form) && !isOfRemark(form)
const isOfRemark = (form: string) =>
  fieldIds.some((field) => form === field || form.startsWith(`${field}.`))

/** Where in the project a text would stand if it were kept. */
export function waitingPlace({ form, path }: WaitingText, project: Project): Place {
  const keys = (name: string) =>
    name.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  const { actors } = project.answers.team
  const actor = actors.findIndex(({ id }) => actorForm(id) === form)
  const whole = about[form] ?? (form.includes('.') ? form : path)
  if (actor >= 0) return placeOf(keys(`answers.team.actors.${actor}.${path}`), project)
  if (ofJudgement.test(form)) return placeOf(['judgement'], project)
  if (ofProject.includes(form)) return placeOf(keys(path), project)
  return placeOf(keys(`answers.${whole}`), project)
}

/**
 * Those of a project that are no answers and would be missed: too long to be kept, or typed and not
 * sent. A code chosen beside a name goes with it, and a name for a version is of nothing in it.
 */
export const leftOut = (
  { rejected, unsent }: Readonly<Record<'rejected' | 'unsent', readonly WaitingText[]>>,
  { answers }: Project,
): readonly WaitingText[] => [
  ...stillWaiting(rejected, answers),
  ...unsent.filter(
    ({ form, path, text }) => isFilled(text) && path !== 'code' && form !== versionForm,
  ),
]
