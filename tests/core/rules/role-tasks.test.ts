import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { heaviestRole, roleTasks, vacantRoles } from '#core/rules/leadership/role-tasks.ts'
import { actorOf, answersOf, needOf, type Parts } from '../../fixtures/answers-of.ts'

const tasksOf = (role: Code<'role'>, parts: Parts<Answers>) =>
  roleTasks(answersOf(parts))[role].map(({ code }) => code)
const restsOf = (role: Code<'role'>, code: string, parts: Parts<Answers>) =>
  roleTasks(answersOf(parts))
    [role].find((task) => task.code === code)
    ?.because.map(({ field, refs }) => `${field} ${refs.join()}`.trim())
const actors = (...parts: Partial<Actor>[]): Parts<Answers> => ({
  team: { actors: parts.map((each, place) => actorOf(`a${place}`, each)) },
})

describe('the convener', () => {
  const tasks = (parts: Parts<Answers>) => tasksOf('convener', parts)
  const mandate = { text: 'We decide', reply: 'In six weeks' }

  it('gets a yes from the core', () => {
    const core = (commitment: Code<'commitment'> | null) => actors({ circle: 'core', commitment })
    expect(tasks(core('notAsked'))).toEqual(['inviteCore'])
    expect(tasks(core('asked'))).toEqual(['inviteCore'])
    expect(tasks(core('interested'))).toEqual([])
    expect(tasks(core(null))).toEqual([])
    expect(tasks(actors({ circle: 'network', commitment: 'asked' }))).toEqual([])
    expect(restsOf('convener', 'inviteCore', core('asked'))).toEqual(['team.circles a0'])
  })

  it('settles mandate, reply and roles once the arena is begun', () => {
    const roles = { convener: ['a0'], facilitator: ['a0'] }
    const team = actors({}).team ?? {}
    expect(tasks({ arena: { name: 'x' } })).toEqual(['settleMandate', 'nameRoles'])
    for (const decision of ['advise', 'proposeWithReply'] as const)
      expect(
        tasks({ team, arena: { mandate: { ...mandate, decision, reply: ' ' }, roles } }),
      ).toEqual(['settleMandate'])
    for (const decision of ['none', 'decideTogether', null] as const)
      expect(
        tasks({ team, arena: { mandate: { ...mandate, decision, reply: ' ' }, roles } }),
      ).toEqual([])
    expect(tasks({ team, arena: { mandate: { ...mandate, text: ' ' }, roles } })).toEqual([
      'settleMandate',
    ])
    expect(tasks({ team, arena: { mandate, roles } })).toEqual([])
    expect(tasks({ team, arena: { mandate, roles: { facilitator: ['a0'] } } })).toEqual([
      'nameRoles',
    ])
    expect(tasks({ team, arena: { mandate, roles: { convener: ['a0'] } } })).toEqual(['nameRoles'])
    expect(restsOf('convener', 'settleMandate', { arena: { name: 'x' } })).toEqual([
      'arena.mandate',
    ])
    expect(restsOf('convener', 'nameRoles', { arena: { name: 'x' } })).toEqual(['arena.roles'])
  })

  it('finds someone to carry what is critical', () => {
    const team = (importance: Code<'importance'>, mark: 1 | 2): Parts<Answers> => ({
      team: {
        needs: [needOf('n', { importance })],
        actors: [actorOf('a')],
        coverage: { n: { a: mark } },
      },
    })
    expect(tasks(team('critical', 1))).toEqual(['fillGap'])
    expect(tasks(team('critical', 2))).toEqual([])
    expect(tasks(team('important', 1))).toEqual([])
    expect(restsOf('convener', 'fillGap', team('critical', 1))).toEqual(['team.coverage n'])
  })

  it('seeks out those who are missing', () => {
    expect(tasks({ team: { missing: 'A night guard' } })).toEqual(['findMissing'])
    expect(tasks({ team: { missing: ' ' } })).toEqual([])
    expect(restsOf('convener', 'findMissing', { team: { missing: 'x' } })).toEqual(['team.missing'])
  })
})

describe('the facilitator', () => {
  const tasks = (...parts: Partial<Actor>[]) => tasksOf('facilitator', actors(...parts))

  it('makes room for quiet voices and evens out power', () => {
    expect(tasks({ voice: 'quiet' })).toEqual(['quietVoices'])
    expect(tasks({ voice: 'ordinary' })).toEqual([])
    expect(tasks({ influence: 1 }, { influence: 3 })).toEqual(['powerSpread'])
    expect(tasks({ influence: 1 }, { influence: 2 })).toEqual([])
    expect(tasks({ influence: 3 }, {})).toEqual([])
    expect(tasks({ influence: 1 }, {}, { influence: 3 })).toEqual(['powerSpread'])
    expect(restsOf('facilitator', 'quietVoices', actors({}, { voice: 'quiet' }))).toEqual([
      'team.standing a1',
    ])
    expect(
      restsOf('facilitator', 'powerSpread', actors({ influence: 1 }, { influence: 3 })),
    ).toEqual(['team.standing'])
  })

  it('builds trust and a shared language', () => {
    expect(tasks({ barriers: ['distrust'] })).toEqual(['buildTrust'])
    expect(tasks({ barriers: ['pastExperience'] })).toEqual(['buildTrust'])
    expect(tasks({ barriers: ['language'] })).toEqual(['sharedLanguage'])
    expect(tasks({ barriers: ['time'] })).toEqual([])
    const parts = actors({ barriers: ['distrust'] }, { barriers: ['language'] })
    expect(restsOf('facilitator', 'buildTrust', parts)).toEqual(['motivation.barriers a0'])
    expect(restsOf('facilitator', 'sharedLanguage', parts)).toEqual(['motivation.barriers a1'])
  })

  it('splits a large circle', () => {
    expect(tasks(...Array.from({ length: 10 }, () => ({})))).toEqual([])
    expect(tasks(...Array.from({ length: 11 }, () => ({})))).toEqual(['largeGroup'])
  })

  it('holds on to civic actors who design and then leave', () => {
    expect(tasks({ group: 'users', phases: ['design'] })).toEqual(['keepAll'])
    expect(tasks({ group: 'users', phases: ['initiate'] })).toEqual([])
    expect(tasks({ group: 'users', phases: ['design', 'implement'] })).toEqual([])
    expect(tasks({ group: 'users', phases: ['design', 'evaluate'] })).toEqual([])
    expect(tasks({ group: 'staff', phases: ['design'] })).toEqual([])
    expect(
      restsOf('facilitator', 'keepAll', actors({ group: 'users', phases: ['design'] })),
    ).toEqual(['arena.process a0'])
  })
})

describe('the catalyst', () => {
  const tasks = (parts: Parts<Answers>) => tasksOf('catalyst', parts)

  it('loosens the idea and uses what failed', () => {
    const solution = (code: Code<'solutionOpenness'>) =>
      tasks({ problem: { openness: { solution: code } } })
    expect(solution('direction')).toEqual(['loosenIdea'])
    expect(solution('draft')).toEqual(['loosenIdea'])
    expect(solution('open')).toEqual([])
    expect(solution('decided')).toEqual([])
    expect(tasks({ problem: { triedBefore: 'A café' } })).toEqual(['triedAndFailed'])
    expect(tasks({ problem: { triedBefore: ' ' } })).toEqual([])
  })

  const groups = (...all: Code<'group'>[]): Parts<Answers> => ({
    team: {
      needs: [needOf('n', { kind: 'ideas' })],
      actors: all.map((group) => actorOf(group, { group })),
      coverage: { n: { [all[0] ?? '']: 2 } },
    },
  })

  it('brings in perspectives and an outsider once there is an actor, and ideas once there is a mark', () => {
    expect(tasks({ team: { missing: 'x', needs: [needOf('n')] } })).toEqual([])
    const marked: Parts<Answers['team']> = {
      actors: [actorOf('a')],
      needs: [needOf('n')],
      coverage: { n: { a: 1 } },
    }
    expect(tasks({ team: { ...marked, coverage: {} } })).toEqual(['fewPerspectives', 'noOutsider'])
    expect(tasks({ team: marked })).toEqual(['fewPerspectives', 'noOutsider', 'ideasUncovered'])
    expect(tasks(groups('staff', 'users', 'citizens'))).toEqual(['fewPerspectives', 'noOutsider'])
    expect(tasks(groups('staff', 'users', 'citizens', 'volunteers'))).toEqual(['noOutsider'])
    expect(tasks(groups('staff', 'users', 'citizens', 'knowledge'))).toEqual([])
    expect(tasks(groups('staff', 'users', 'citizens', 'business'))).toEqual([])
  })

  it('misses ideas that are only helped along', () => {
    const actor = actorOf('a', { group: 'users' })
    const team = (kind: Code<'kind'>, mark: 1 | 2): Parts<Answers> => ({
      team: { needs: [needOf('n', { kind })], actors: [actor], coverage: { n: { a: mark } } },
    })
    expect(tasks(team('ideas', 1))).toContain('ideasUncovered')
    expect(tasks(team('money', 2))).toContain('ideasUncovered')
    expect(tasks(team('ideas', 2))).not.toContain('ideasUncovered')
  })

  it('rests on the fields it reads', () => {
    const parts: Parts<Answers> = {
      team: { needs: [needOf('n')], actors: [actorOf('a')], coverage: { n: { a: 1 } } },
      problem: { triedBefore: 'x', openness: { solution: 'draft' } },
    }
    expect(
      roleTasks(answersOf(parts)).catalyst.map(({ because }) => because.map(({ field }) => field)),
    ).toEqual([
      ['problem.openness'],
      ['problem.triedBefore'],
      ['team.actors'],
      ['team.actors'],
      ['team.coverage'],
    ])
  })
})

describe('the roles', () => {
  it('have one with most to do, and none where several have as much', () => {
    const none = { convener: [], facilitator: [], catalyst: [] }
    const task = { code: 'findMissing', because: [] } as const
    expect(heaviestRole(none)).toBeNull()
    expect(heaviestRole({ ...none, catalyst: [task] })).toBe('catalyst')
    expect(heaviestRole({ ...none, facilitator: [task], catalyst: [task] })).toBeNull()
    expect(heaviestRole({ ...none, convener: [task], catalyst: [task, task] })).toBe('catalyst')
  })

  it('are needed for nobody without a name', () => {
    const unnamed: Partial<Actor> = { name: ' ', voice: 'quiet', barriers: ['language'] }
    expect(tasksOf('facilitator', actors({}, unnamed))).toEqual([])
    const heard = restsOf('facilitator', 'quietVoices', actors({ voice: 'quiet' }, unnamed))
    expect(heard).toEqual(['team.standing a0'])
  })

  it('wait for a question that is begun, be it by a row without a name', () => {
    const begun = actors({}, { name: '', phases: ['design'] })
    expect(tasksOf('convener', begun)).toEqual(['settleMandate', 'nameRoles'])
  })

  it('are vacant when nobody on the list holds them', () => {
    const parts: Parts<Answers> = {
      ...actors({}),
      arena: { roles: { convener: ['gone'], facilitator: ['gone', 'a0'] } },
    }
    expect(vacantRoles(answersOf(parts))).toEqual(['convener', 'catalyst'])
  })
})
