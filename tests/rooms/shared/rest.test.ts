import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { restOf } from '#rooms/shared/rest.ts'
import type { Room } from '#rooms/shared/room.ts'
import { fakeRoom } from '../fake-room.ts'

const pause = 500

function open() {
  const room = fakeRoom()
  const told = vi.fn()
  return { room, rest: restOf(room, pause), told }
}
const write = (room: Room, statement: string) =>
  room.change((answers) => ({ ...answers, problem: { ...answers.problem, statement } }))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('rested answers', () => {
  it('are the latest, once nothing has changed for the pause', () => {
    const { room, rest, told } = open()
    rest.subscribe(told)
    write(room, 'a')
    vi.advanceTimersByTime(pause - 1)
    write(room, 'ab')
    vi.advanceTimersByTime(pause - 1)
    expect(rest.answers().problem.statement).toBe('')
    expect(told).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(rest.answers().problem.statement).toBe('ab')
    expect(told).toHaveBeenCalledOnce()
  })

  it('are what is true now for whoever begins to wait', () => {
    const { room, rest, told } = open()
    const leave = rest.subscribe(told)
    write(room, 'a')
    leave()
    expect(rest.answers().problem.statement).toBe('a')
    rest.subscribe(told)
    expect(rest.answers().problem.statement).toBe('a')
    vi.advanceTimersByTime(pause)
    expect(told).not.toHaveBeenCalled()
  })

  it('are shared by all who wait in a room for the same pause', () => {
    const { room, rest } = open()
    expect(restOf(room, pause)).toBe(rest)
    expect(restOf(room, pause + 1)).not.toBe(rest)
    expect(restOf(fakeRoom(), pause)).not.toBe(rest)
  })

  it('do not stir when the room tells of something else', () => {
    const { room, rest, told } = open()
    rest.subscribe(told)
    room.judge((judgement) => judgement)
    vi.advanceTimersByTime(pause)
    expect(told).not.toHaveBeenCalled()
  })
})
