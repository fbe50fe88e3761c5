import { memoize } from '#core/memoize.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { TeamAnswers } from '#core/questions/team.ts'

/** The same list where every row has a name, so that what rests on it is not worked out again. */
const named = <T extends { readonly name: string }>(rows: readonly T[]): readonly T[] => {
  const found = rows.filter(({ name }) => isFilled(name))
  return found.length === rows.length ? rows : found
}

const namedNeeds = memoize((needs: TeamAnswers['needs']) => named(needs) as TeamAnswers['needs'])
const namedActors = memoize(
  (actors: TeamAnswers['actors']) => named(actors) as TeamAnswers['actors'],
)

type Rows = Pick<TeamAnswers, 'needs' | 'actors'>

/** The team as the rules see it: a row counts for nothing until it has a name. */
export const namedTeam = <T extends Rows>(team: T): T => {
  const needs = namedNeeds(team.needs)
  const actors = namedActors(team.actors)
  return needs === team.needs && actors === team.actors ? team : { ...team, needs, actors }
}

/** How many rows the rules pass over because they have no name. */
export const unnamedRows = ({
  needs,
  actors,
}: Rows): Readonly<Record<'needs' | 'actors', number>> => ({
  needs: needs.length - namedNeeds(needs).length,
  actors: actors.length - namedActors(actors).length,
})
