import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { type FieldId, fieldIds, fields } from '#core/questions/fields.ts'
import type { Route } from './journey.ts'

/** What has an answer and is not shown on a route: it stands on paper all the same. */
export interface HiddenAnswers {
  readonly fields: readonly FieldId[]
  /** How many meetings: the short route shows none, though their field is on it. */
  readonly meetings: number
}

export const hiddenAnswers = (answers: Answers, route: Route): HiddenAnswers =>
  route === 'full'
    ? { fields: [], meetings: 0 }
    : {
        fields: fieldIds.filter((id) => !fields[id].short && fields[id].state(answers) !== 'empty'),
        meetings: answers.arena.process.meetings.length,
      }

/** The answers as the short route shows them: without those it hides. */
export function withoutHidden(answers: Answers): Answers {
  const { start, problem, team, motivation, arena } = answers
  const empty = emptyAnswers
  const { form, name, size, composition, groundRules, meeting, objects, power } = empty.arena
  return {
    ...answers,
    start: { ...start, place: '', timeframe: '', motive: '' },
    problem: {
      ...problem,
      evidence: '',
      triedBefore: '',
      definition: empty.problem.definition,
      success: [],
    },
    team: {
      ...team,
      actors: team.actors.map((actor) => ({
        ...actor,
        represents: '',
        circle: null,
        commitment: null,
        barriers: [],
        lowering: '',
      })),
      missing: '',
      staffRoom: '',
    },
    motivation: {
      ...empty.motivation,
      sharedStake: motivation.sharedStake,
      influencePromise: motivation.influencePromise,
    },
    arena: {
      ...arena,
      ...{ form, name, size, composition, groundRules, meeting, objects, power },
      process: { ...arena.process, meetings: [] },
    },
  }
}
