import { memoize } from '#core/memoize.ts'
import type { Answers } from '#core/questions/answers.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import type { Wrap } from '#ui/form/typed-in.tsx'

/** The rows with their names and texts wrapped, for sentences that look them up. */
export const withTypedNames = memoize((team: TeamAnswers, typed: Wrap): TeamAnswers => {
  const wrapped = (text: string) => shownName(text, '', typed)
  return {
    ...team,
    needs: team.needs.map((need) => ({ ...need, name: wrapped(need.name) })),
    actors: team.actors.map((actor) => ({
      ...actor,
      name: wrapped(actor.name),
      brings: wrapped(actor.brings),
      gainText: wrapped(actor.gainText),
      contact: wrapped(actor.contact),
    })),
  }
})

/** The answers with every text wrapped that stands in a draft or in the words of a figure. */
export const typedAnswers = memoize((answers: Answers, typed: Wrap): Answers => {
  const wrapped = (text: string) => shownName(text, '', typed)
  const { start, problem, motivation, team, arena } = answers
  const { phases, meetings } = arena.process
  return {
    ...answers,
    start: { ...start, title: wrapped(start.title), preparedBy: wrapped(start.preparedBy) },
    problem: { ...problem, statement: wrapped(problem.statement) },
    motivation: {
      ...motivation,
      sharedStake: wrapped(motivation.sharedStake),
      influencePromise: wrapped(motivation.influencePromise),
      smallWins: wrapped(motivation.smallWins),
    },
    team: withTypedNames(team, typed),
    arena: {
      ...arena,
      process: {
        ...arena.process,
        phases: phases.map((phase) => ({
          ...phase,
          when: wrapped(phase.when),
          product: wrapped(phase.product),
        })),
        meetings: meetings.map((meeting) => ({ ...meeting, purpose: wrapped(meeting.purpose) })),
      },
    },
  }
})
