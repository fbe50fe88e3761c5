import { describe, expect, it } from 'vitest'
import { emptyActor, emptyNeed, emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import { teamFacts } from '#core/questions/team-facts.ts'

const team = (change: Partial<TeamAnswers>): TeamAnswers => ({
  ...emptyTeam,
  needs: [emptyNeed('n1', 'Mad'), emptyNeed('n2', 'Kørsel')],
  actors: [emptyActor('a1', 'Seniorrådet'), emptyActor('a2', 'Skolen')],
  ...change,
})

describe('what a team has', () => {
  it('is nothing without rows', () => {
    expect(teamFacts(emptyTeam)).toEqual({
      coverage: 'empty',
      standing: 'empty',
      represents: 'empty',
      circles: 'empty',
      gains: 'empty',
      barriers: 'empty',
      without: { standing: 0, represents: 0, circles: 0, gains: 0, barriers: 0 },
      firstWithout: {
        standing: null,
        represents: null,
        circles: null,
        gains: null,
        barriers: null,
      },
      anyPhase: false,
      anyNamedPhase: false,
      anyCommitment: false,
      emptySeats: 0,
    })
  })

  it.each<[TeamAnswers['coverage'], string, number]>([
    [{}, 'empty', 2],
    [{ n2: { a1: 1 } }, 'partial', 1],
    [{ n1: { a1: 1, a2: 2 } }, 'partial', 1],
    [{ n1: { a2: 1 }, n2: { a1: 2 } }, 'full', 0],
    [{ n1: {} }, 'empty', 2],
  ])('of coverage %j is %s', (coverage, state, emptySeats) => {
    expect(teamFacts(team({ coverage }))).toMatchObject({ coverage: state, emptySeats })
  })

  it('is partial while one actor has it and another not', () => {
    const [first, second] = [emptyActor('a1', ''), emptyActor('a2', '')]
    const told = {
      ...first,
      represents: 'de unge',
      circle: 'core' as const,
      gainText: 'erfaring',
      lowering: 'vi ringer',
      relation: 'both' as const,
      stake: 1 as const,
      influence: 2 as const,
      voice: 'quiet' as const,
    }
    const keys = ['standing', 'represents', 'circles', 'gains', 'barriers'] as const
    const states = (actors: TeamAnswers['actors']) => {
      const facts = teamFacts(team({ actors }))
      return keys.map((key) => facts[key])
    }
    expect(states([first, second])).toEqual(keys.map(() => 'empty'))
    expect(states([told, second])).toEqual(keys.map(() => 'partial'))
    const { without } = teamFacts(team({ actors: [told, second, second] }))
    expect(keys.map((key) => without[key])).toEqual(keys.map(() => 2))
    expect(states([told, { ...told, id: 'a2' }])).toEqual(keys.map(() => 'full'))
  })

  it('of standing is partial until all four are given', () => {
    const actors = [{ ...emptyActor('a1', ''), stake: 3 as const }]
    expect(teamFacts(team({ actors })).standing).toBe('partial')
  })

  it('is counted once for each version of the team', () => {
    const one = team({})
    expect(teamFacts(one)).toBe(teamFacts(one))
    expect(teamFacts({ ...one })).not.toBe(teamFacts(one))
  })
})
