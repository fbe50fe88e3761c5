import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import {
  type Actor,
  type Coverage,
  emptyActor,
  emptyNeed,
  emptyTeam,
  type Need,
  type TeamAnswers,
} from '#core/questions/team.ts'

export const answersWith = (team: Partial<TeamAnswers>): Answers => ({
  ...emptyAnswers,
  team: { ...emptyTeam, ...team },
})

export const needsNamed = (...names: string[]): Need[] =>
  names.map((name, place) => emptyNeed(`n${place + 1}`, name))

export const actorsNamed = (...names: string[]): Actor[] =>
  names.map((name, place) => emptyActor(`a${place + 1}`, name))

/** Shared tables in Nordby: seven needs, six actors, one need nobody covers and one nobody carries. */
export function sharedTables(): Pick<TeamAnswers, 'needs' | 'actors' | 'coverage'> {
  const needs = needsNamed(
    'Et køkken og en sal om tirsdagen',
    'Nogen, der laver mad',
    'Viden om, hvem der spiser alene',
    'Nogen, der inviterer personligt',
    'Transport frem og tilbage',
    'Råvarer til 40 kuverter',
    'Opbakning i ældreudvalget',
  )
  const actors = actorsNamed(
    'Ældre i Nordbyen',
    'Nordby Forsamlingshus',
    'Hjemmeplejen Nord',
    'Nordby Skole, 8. klasse',
    'Købmand Friis',
    'Seniorrådet',
  )
  const kinds = ['space', 'time', 'knowledge', 'network', 'time', 'space', 'authority'] as const
  const groups = [
    'citizens',
    'associations',
    'staff',
    'knowledge',
    'business',
    'politicians',
  ] as const
  const coverage: Coverage = {
    n1: { a2: 2, a4: 1 },
    n2: { a1: 2, a2: 1, a4: 2 },
    n3: { a3: 1, a6: 1 },
    n4: { a1: 1, a3: 2, a6: 2 },
    n6: { a5: 2 },
    n7: { a6: 2 },
  }
  return {
    needs: needs.map((need, place) => ({ ...need, kind: kinds[place] ?? null })),
    actors: actors.map((actor, place) => ({ ...actor, group: groups[place] ?? null })),
    coverage,
  }
}

/** As many needs and actors as a project may have, with a mark on every seventh cell of a row. */
export function largeTeam(needs: number, actors: number) {
  const name = (word: string) => (_: unknown, place: number) => `${word} ${place + 1}`
  const team = {
    needs: needsNamed(...Array.from({ length: needs }, name('Behov'))),
    actors: actorsNamed(...Array.from({ length: actors }, name('Aktør'))),
  }
  const coverage: Coverage = {}
  for (const [row, need] of team.needs.entries()) {
    const marks: Coverage[string] = {}
    for (let column = row % 7; column < actors; column += 7) marks[`a${column + 1}`] = 1
    coverage[need.id] = marks
  }
  return { ...team, coverage }
}
