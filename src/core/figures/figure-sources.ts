import { isDay } from '#core/calendar/calendar-day.ts'
import { inDateOrder } from '#core/calendar/meeting-list.ts'
import type { CoverageSource } from '#core/figures/coverage/coverage-source.ts'
import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import type { MapSource } from '#core/figures/map/map-source.ts'
import type { ProcessSource } from '#core/figures/process/process-source.ts'
import type { TableSource } from '#core/figures/table/seats.ts'
import type { Answers } from '#core/questions/answers.ts'
import { actorPlaces, coverageFacts } from '#core/questions/coverage.ts'
import { emptySeats, importanceOf } from '#core/questions/marks.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor } from '#core/questions/team.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import { sphereOf } from '#core/rules/facts/actor-facts.ts'

type Unnamed = Pick<FigureWords, 'unnamedActor' | 'unnamedNeed'>

/** Those on the list of actors; needs have empty seats once anyone is marked for anything. */
export function tableSource(answers: Answers, words: Unnamed): TableSource {
  const { problem, team } = answers
  const isBegun = teamFacts(team).coverage !== 'empty'
  return {
    task: problem.statement,
    actors: team.actors.map(({ name, group, brings, circle }) => ({
      name: shownName(name, words.unnamedActor),
      group,
      does: brings,
      isCore: circle === 'core',
      isAround: circle === 'network',
    })),
    emptySeats: isBegun
      ? emptySeats(team).map(({ name }) => shownName(name, words.unnamedNeed))
      : [],
  }
}

/** Needs and actors in their order; actors stand with their sphere. */
export function coverageSource({ team }: Answers, words: Unnamed): CoverageSource {
  const { actors } = team
  const places = actorPlaces(actors)
  const placesOf = (marked: readonly Actor[]) => marked.flatMap(({ id }) => places.get(id) ?? [])
  return {
    actors: actors.map((actor) => {
      const sphere = sphereOf(actor)
      return {
        name: shownName(actor.name, words.unnamedActor),
        group: actor.group,
        sphere: sphere === 'unknown' ? 'none' : sphere,
      }
    }),
    needs: coverageFacts(team).needs.map(({ need, carriers, contributors }) => ({
      name: shownName(need.name, words.unnamedNeed),
      importance: importanceOf(need),
      carriers: placesOf(carriers),
      contributors: placesOf(contributors),
    })),
  }
}

/** The four phases and the agreed meetings, the earliest first. */
export function processSource({ arena }: Answers): ProcessSource {
  const { phases, meetings } = arena.process
  return {
    phases: phases.map(({ phase, when, product }) => ({ phase, when, product })),
    meetings: inDateOrder(meetings).map(({ date, purpose }) => ({
      day: isDay(date) ? date : null,
      written: date,
      purpose,
    })),
  }
}

export function mapSource({ team }: Answers, words: Unnamed): MapSource {
  return {
    actors: team.actors.map(({ name, relation, stake, influence, voice }) => ({
      name: shownName(name, words.unnamedActor),
      relation,
      stake,
      influence,
      isQuiet: voice === 'quiet',
    })),
  }
}
