import { isDay } from '#core/calendar/calendar-day.ts'
import { inDateOrder } from '#core/calendar/meeting-list.ts'
import { emptySeats } from '#core/journey/missing.ts'
import type { Answers } from '#core/questions/answers.ts'
import { groupSphere } from '#core/questions/codes.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import type { CoverageSource } from './coverage-source.ts'
import type { FigureWords } from './figure-words.ts'
import type { MapSource } from './map-source.ts'
import type { ProcessSource } from './process-source.ts'
import type { TableSource } from './seats.ts'

/** Those on the list of actors; needs have empty seats once anyone is marked for anything. */
export function tableSource(answers: Answers, words: FigureWords): TableSource {
  const { problem, team } = answers
  const isBegun = teamFacts(team).coverage !== 'empty'
  return {
    task: problem.statement,
    actors: team.actors.map(({ name, group, brings }) => ({
      name: name.trim() || words.unnamedActor,
      group,
      does: brings,
    })),
    emptySeats: isBegun
      ? emptySeats(answers).map(({ name }) => name.trim() || words.unnamedNeed)
      : [],
  }
}

/** Needs and actors in their order; actors stand with their sphere. */
export function coverageSource({ team }: Answers, words: FigureWords): CoverageSource {
  const { needs, actors, coverage } = team
  return {
    actors: actors.map(({ name, group }) => ({
      name: name.trim() || words.unnamedActor,
      sphere: group === null ? 'none' : groupSphere[group],
    })),
    needs: needs.map(({ id, name, importance }) => ({
      name: name.trim() || words.unnamedNeed,
      importance,
      marks: actors.map((actor) => coverage[id]?.[actor.id] ?? 0),
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
      purpose,
    })),
  }
}

export function mapSource({ team }: Answers, words: FigureWords): MapSource {
  return {
    actors: team.actors.map(({ name, relation, stake, influence, voice }) => ({
      name: name.trim() || words.unnamedActor,
      relation,
      stake,
      influence,
      isQuiet: voice === 'quiet',
    })),
  }
}
