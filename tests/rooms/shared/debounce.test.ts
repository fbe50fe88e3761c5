import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answersAfterTyping, debounce } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'
import { fakeRoom } from '../fake-room.ts'

const pause = 500

function open() {
  const room = fakeRoom()
  const told = vi.fn()
  const debounced = debounce({ read: room.answers, subscribe: room.subscribe }, pause)
  return { room, debounced, told }
}
const write = (room: Room, statement: string) =>
  room.change((answers) => ({ ...answers, problem: { ...answers.problem, statement } }))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('debounced answers', () => {
  it('are the latest, once nothing has changed for the pause', () => {
    const { room, debounced, told } = open()
    debounced.subscribe(told)
    write(room, 'a')
    vi.advanceTimersByTime(pause - 1)
    write(room, 'ab')
    vi.advanceTimersByTime(pause - 1)
    expect(debounced.read().problem.statement).toBe('')
    expect(told).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(debounced.read().problem.statement).toBe('ab')
    expect(told).toHaveBeenCalledOnce()
  })

  it('are what is true now for whoever begins to wait', () => {
    const { room, debounced, told } = open()
    const leave = debounced.subscribe(told)
    write(room, 'a')
    leave()
    expect(debounced.read().problem.statement).toBe('a')
    debounced.subscribe(told)
    expect(debounced.read().problem.statement).toBe('a')
    vi.advanceTimersByTime(pause)
    expect(told).not.toHaveBeenCalled()
  })

  it('are shared by all who wait in a room for the same pause', () => {
    const room = fakeRoom()
    expect(answersAfterTyping(room)).toBe(answersAfterTyping(room))
    expect(answersAfterTyping(fakeRoom())).not.toBe(answersAfterTyping(room))
  })

  it('do not stir when the room tells of something else', () => {
    const { room, debounced, told } = open()
    debounced.subscribe(told)
    room.judge((judgement) => judgement)
    vi.advanceTimersByTime(pause)
    expect(told).not.toHaveBeenCalled()
  })
})
