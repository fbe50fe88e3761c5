import { limits } from '#core/limits.ts'
import { mostAgreed } from '#core/project/agreed-actions.ts'
import type { Project } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { IdeaTarget } from './idea-targets.ts'
import type { Idea, IdeaUse } from './ideas.ts'

type Refusal = 'full' | 'tooLong'

/** An idea, in the words in which it is to be used. */
export interface IdeaAs {
  readonly idea: Pick<Idea, 'id'>
  readonly text: string
}

/** A place for ideas. */
interface Target {
  /** How an idea stands there now, null where it does not; `text` is how it was put in. */
  readonly wordsOf: (project: Project, idea: Pick<Idea, 'id'>, text: string) => string | null
  readonly put: (project: Project, ideas: readonly IdeaAs[]) => Result<Project, Refusal>
  readonly isList: boolean
}

interface Row {
  readonly id: string
  readonly text: string
}

interface List<R> {
  readonly most: number
  readonly add: (project: Project, rows: readonly Row[]) => Project
  readonly words: (row: R) => string
}

/** A list, in which an idea is a row: it has an id of its own in each, so that it can be found there again. */
function listOf<R extends { readonly id: string }>(
  name: string,
  rowsIn: (project: Project) => readonly R[],
  { most, add, words }: List<R>,
): Target {
  const idOf = ({ id }: Pick<Idea, 'id'>) => `${name}-${id}`.slice(0, longestId)
  return {
    isList: true,
    wordsOf: (project, idea) => {
      const row = rowsIn(project).find(({ id }) => id === idOf(idea))
      return row ? words(row) : null
    },
    put: (project, ideas) => {
      if (rowsIn(project).length + ideas.length > most) return failed('full')
      if (ideas.some(({ text }) => text.length > limits.text)) return failed('tooLong')
      const rows = ideas.map(({ idea, text }) => ({ id: idOf(idea), text }))
      return ok(add(project, rows))
    },
  }
}
const longestId = 64

/** A text, in which an idea is a line. */
const textOf = (
  read: (project: Project) => string,
  write: (project: Project, text: string) => Project,
): Target => ({
  isList: false,
  wordsOf: (project, _, text) => (read(project).includes(text) ? text : null),
  put: (project, ideas) => {
    const before = read(project)
    const lines = [...(isFilled(before) ? [before] : []), ...ideas.map(({ text }) => text)]
    const text = lines.join('\n')
    return text.length > limits.text ? failed('tooLong') : ok(write(project, text))
  },
})

const withPart = <P extends keyof Answers>(
  project: Project,
  part: P,
  change: Partial<Answers[P]>,
): Project => ({
  ...project,
  answers: { ...project.answers, [part]: { ...Object(project.answers[part]), ...change } },
})

const openness = (part: 'fixed' | 'open') =>
  textOf(
    ({ answers }) => answers.problem.openness[part],
    (project, text) =>
      withPart(project, 'problem', {
        openness: { ...project.answers.problem.openness, [part]: text },
      }),
  )

const targets: Readonly<Record<IdeaTarget, Target>> = {
  affected: textOf(
    ({ answers }) => answers.problem.affected,
    (project, affected) => withPart(project, 'problem', { affected }),
  ),
  fixed: openness('fixed'),
  open: openness('open'),
  success: listOf('success', ({ answers }) => answers.problem.success, {
    most: limits.rows,
    words: ({ sign }) => sign,
    add: (project, rows) => {
      const added = rows.map(({ id, text }) => ({ id, sign: text, measure: '', now: '', goal: '' }))
      return withPart(project, 'problem', {
        success: [...project.answers.problem.success, ...added],
      })
    },
  }),
  needs: listOf('need', ({ answers }) => answers.team.needs, {
    most: limits.needs,
    words: ({ name }) => name,
    add: (project, rows) => {
      const added = rows.map(({ id, text }) => emptyNeed(id, text))
      return withPart(project, 'team', { needs: [...project.answers.team.needs, ...added] })
    },
  }),
  actors: listOf('actor', ({ answers }) => answers.team.actors, {
    most: limits.actors,
    words: ({ name }) => name,
    add: (project, rows) => {
      const added = rows.map(({ id, text }) => emptyActor(id, text))
      return withPart(project, 'team', { actors: [...project.answers.team.actors, ...added] })
    },
  }),
  promise: textOf(
    ({ answers }) => answers.motivation.influencePromise,
    (project, influencePromise) => withPart(project, 'motivation', { influencePromise }),
  ),
  groundRules: listOf('rule', ({ answers }) => answers.arena.groundRules, {
    most: limits.rows,
    words: ({ text }) => text,
    add: (project, rows) =>
      withPart(project, 'arena', { groundRules: [...project.answers.arena.groundRules, ...rows] }),
  }),
  meetings: listOf('meeting', ({ answers }) => answers.arena.process.meetings, {
    most: limits.rows,
    words: ({ purpose }) => purpose,
    add: (project, rows) => {
      const { process } = project.answers.arena
      const added = rows.map(({ id, text }) => ({ ...emptyMeeting(id), purpose: text }))
      return withPart(project, 'arena', {
        process: { ...process, meetings: [...process.meetings, ...added] },
      })
    },
  }),
  risks: listOf('risk', ({ answers }) => answers.arena.risks, {
    most: limits.rows,
    words: ({ risk }) => risk,
    add: (project, rows) => {
      const added = rows.map(({ id, text }) => ({ id, risk: text, response: '', who: '' }))
      return withPart(project, 'arena', { risks: [...project.answers.arena.risks, ...added] })
    },
  }),
  agreedActions: listOf('step', ({ nextSteps }) => nextSteps, {
    most: mostAgreed,
    words: ({ what }) => what,
    add: (project, rows) => {
      const added = rows.map(({ id, text }) => ({ id, what: text, who: '', when: '' }))
      return { ...project, nextSteps: [...project.nextSteps, ...added] }
    },
  }),
}

/**
 * What an idea is used as in the project as it stands: after an undo it is so no more, and once that is done
 * again it is so again. A row is known by its id, whatever becomes of its words; a text by its words.
 */
export const usesOf = (idea: Idea, project: Project): readonly IdeaTarget[] =>
  standingUses(idea, project).map(({ as }) => as)

/** The same, each with the words it has there now. */
export const standingUses = (
  { used, ...idea }: Idea,
  project: Project,
): readonly { readonly as: IdeaTarget; readonly words: string }[] =>
  used.flatMap(({ as, text }) => {
    const words = targets[as].wordsOf(project, idea, text)
    return words === null ? [] : [{ as, words }]
  })

/** A project with ideas put into it, and all that each of them was used as. */
export interface Used {
  readonly project: Project
  readonly uses: readonly { readonly number: number; readonly used: readonly IdeaUse[] }[]
}

/**
 * The project with ideas put into it: a row each, or a line each of a text. `full` where the list does not
 * take them all, `tooLong` where a text would be; then none is put in. One that stands there already is not
 * put in again, nor one without words.
 */
export function withIdeasUsed(
  project: Project,
  as: IdeaTarget,
  ideas: readonly (IdeaAs & { readonly idea: Idea })[],
): Result<Used, Refusal> {
  const { put, isList } = targets[as]
  const fresh = ideas
    .map(({ idea, text }) => ({ idea, text: text.trim() }))
    .filter(({ idea, text }) => isFilled(text) && !usesOf(idea, project).includes(as))
  if (fresh.length === 0) return ok({ project, uses: [] })
  const written = put(project, fresh)
  if (!written.ok) return written
  const uses = fresh.map(({ idea, text }) => ({
    number: idea.number,
    used: [...idea.used.filter((use) => use.as !== as), { as, text: isList ? '' : text }],
  }))
  return ok({ project: written.value, uses })
}
