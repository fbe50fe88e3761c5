import type { Answers } from '#core/questions/answers.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import { expectedOn } from './journey.ts'

/** A field that keeps its page from being answered. */
export interface Lacking {
  readonly field: FieldId
  /**
   * Of how many actors the answer lacks, and the id of the first; null where the field asks about no single
   * one, or nobody is named.
   */
  readonly actors: {
    readonly without: number
    readonly of: number
    readonly first: string | null
  } | null
}

/** What a page still expects, field by field; nothing for a page that is answered. */
export function lackingOn(page: PageId, answers: Answers): readonly Lacking[] {
  const { team } = answers
  return expectedOn(page).flatMap((field): Lacking[] => {
    const { state, eachActor } = fields[field]
    if (state(answers) === 'full') return []
    const of = team.actors.length
    if (!eachActor || of === 0) return [{ field, actors: null }]
    const { without, firstWithout } = teamFacts(team)
    return [{ field, actors: { without: without[eachActor], of, first: firstWithout[eachActor] } }]
  })
}
