import { describe, expect, it } from 'vitest'
import { codes } from '#core/questions/codes.ts'
import { volunteerLoad } from '#core/rules/leadership/volunteer-load.ts'
import { answersOf } from '../../fixtures/answers-of.ts'

/** The nine tasks held as written, in order; the rest empty. */
const loadOf = (...holders: string[]) =>
  volunteerLoad(
    answersOf({
      arena: {
        roles: {
          volunteerTasks: Object.fromEntries(
            codes.volunteerTask.map((task, place) => [task, holders[place] ?? '']),
          ),
        },
      },
    }),
  )

describe('the load of leading volunteers', () => {
  it('knows who holds a task by the name, however it is composed', () => {
    const two = ['Åse', 'Åse'.normalize('NFD')]
    expect(loadOf(...two, ...two, ...two)?.tasks).toHaveLength(6)
  })

  it('rests on one who holds six of the nine tasks', () => {
    const load = loadOf('', 'Staff', 'Staff', 'Staff', 'Staff', 'Staff', 'Staff')
    expect(load).toEqual({
      holder: 'Staff',
      tasks: ['motivate', 'match', 'coach', 'coordinate', 'spar', 'protect'],
      because: [
        {
          field: 'arena.roles',
          page: 'arena/roles',
          refs: [],
          chosen: load?.tasks.map((code) => ({ set: 'volunteerTask', code })),
        },
      ],
    })
    expect(loadOf('Staff', 'Staff', 'Staff', 'Staff', 'Staff')).toBeNull()
    expect(loadOf()).toBeNull()
  })

  it('knows a holder by the name before what is said of the task', () => {
    expect(
      loadOf('Staff', 'staff: rules', 'STAFF; thanks', 'Staff, by phone', 'Staff (two)', 'Staff.')
        ?.holder,
    ).toBe('Staff')
    expect(
      loadOf('Staff\nand others', 'Staff ', ' Staff', 'Staff', 'Staff', 'Staff'),
    ).not.toBeNull()
  })

  it('tells the name alone, and nothing where there is none to see', () => {
    expect(loadOf(...Array(6).fill(' Staff. '))?.holder).toBe('Staff')
    expect(loadOf(...Array(6).fill('\u200b'))).toBeNull()
  })

  it('keeps a full stop within a name', () => {
    expect(loadOf('A.B', 'A.B', 'A.B', 'A.B.', 'A.B', 'A.B')?.holder).toBe('A.B')
  })

  it('tells several holders apart', () => {
    expect(loadOf('A', 'B', 'A', 'B', 'A', 'B', 'A', 'B', 'A')).toBeNull()
    expect(loadOf('B', 'A', 'A', 'A', 'A', 'A', 'A', 'B', 'B')?.holder).toBe('A')
  })
})
