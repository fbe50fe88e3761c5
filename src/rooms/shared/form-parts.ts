import * as z from 'zod/mini'
import { type Project, projectSchema } from '#core/project/project.ts'
import { actorForm } from '#core/project/waiting-texts.ts'
import { type Answers, answersSchema } from '#core/questions/answers.ts'
import { type Actor, actorSchema, emptyActor, teamSchema } from '#core/questions/team.ts'
import { withActor } from '#core/questions/team-changes.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { judgementSchema } from '#core/rules/judgement.ts'
import { shareOf, withShare } from './share-of.ts'

/** Known here only, so that no part is made but by `part`. */
const made = Symbol('made')

/**
 * One share of the project, as a form is given it and hands it back. What is read is what the schema
 * names: a form cannot begin with more than it may hand on.
 */
export interface FormPart<V extends object> {
  readonly [made]: true
  /** Under which a text waits that the form had to reject. */
  readonly name: string
  readonly schema: z.ZodMiniType<V>
  readonly read: (project: Project) => V
  readonly write: (project: Project, values: V) => Project
}

/** Where in a project the values of a form are looked up and put back. */
interface Place<W> {
  readonly of: (project: Project) => W
  readonly put: (project: Project, whole: W) => Project
}

const part = <W extends V, V extends object>(
  name: string,
  schema: z.ZodMiniType<V>,
  place: Place<W>,
): FormPart<V> => ({
  [made]: true,
  name,
  schema,
  read: (project) => shareOf(schema, place.of(project)) as V,
  write: (project, values) => place.put(project, withShare(schema, place.of(project), values) as W),
})

const inProject: Place<Project> = { of: (project) => project, put: (_, project) => project }

const inAnswers: Place<Answers> = {
  of: ({ answers }) => answers,
  put: (project, answers) => ({ ...project, answers }),
}

const actorOf = (id: string): Place<Actor> => ({
  of: ({ answers }) => answers.team.actors.find((each) => each.id === id) ?? emptyActor(id, ''),
  put: (project, actor) => {
    const { answers } = project
    return { ...project, answers: { ...answers, team: withActor(answers.team, id, actor) } }
  },
})

/** All but what is written elsewhere, and may be while the form is open. */
const actorAnswers = z.omit(actorSchema, {
  id: true,
  name: true,
  group: true,
  side: true,
  circle: true,
  commitment: true,
  phases: true,
})

const { shape: project } = projectSchema
const { shape: answers } = answersSchema
const { tests, criteria, dilemmas } = judgementSchema.shape

/** Everything that has a form. Rows of the team have one each, as has each test, criterion and dilemma. */
export const formParts = {
  start: part('start', z.strictObject({ start: answers.start, way: answers.way }), inAnswers),
  problem: part('problem', z.strictObject({ problem: answers.problem }), inAnswers),
  team: part(
    'team',
    z.strictObject({ team: z.pick(teamSchema, { missing: true, staffRoom: true }) }),
    inAnswers,
  ),
  motivation: part('motivation', z.strictObject({ motivation: answers.motivation }), inAnswers),
  arena: part('arena', z.strictObject({ arena: answers.arena }), inAnswers),
  agreedActions: part('steps', z.strictObject({ nextSteps: project.nextSteps }), inProject),
  document: part('document', z.strictObject({ document: project.document }), inProject),
  workshop: part('workshop', z.strictObject({ workshop: project.workshop }), inProject),
  actor: (id: string) => part(actorForm(id), actorAnswers, actorOf(id)),
  test: (code: RuleCode<'stopTest'>) =>
    part(`test.${code}`, tests.shape[code], {
      of: ({ judgement }) => judgement.tests[code],
      put: (project, opinion) => {
        const { judgement } = project
        return {
          ...project,
          judgement: { ...judgement, tests: { ...judgement.tests, [code]: opinion } },
        }
      },
    }),
  criterion: (code: RuleCode<'criterion'>) =>
    part(`criterion.${code}`, criteria.shape[code], {
      of: ({ judgement }) => judgement.criteria[code],
      put: (project, opinion) => {
        const { judgement } = project
        return {
          ...project,
          judgement: { ...judgement, criteria: { ...judgement.criteria, [code]: opinion } },
        }
      },
    }),
  dilemma: (form: RuleCode<'leadershipForm'>) =>
    part(`dilemma.${form}`, z.strictObject({ [form]: dilemmas.shape[form] }), {
      of: ({ judgement }) => judgement.dilemmas,
      put: (project, all) => ({ ...project, judgement: { ...project.judgement, dilemmas: all } }),
    }),
}
