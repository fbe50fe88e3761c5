import { describe, expect, it } from 'vitest'
import { emptyProject } from '#core/project/project.ts'
import { undoUnits } from '#session/history.ts'
import { created, opened, titled } from './opened-store.ts'

describe('a replaced project', () => {
  const inEnglish = { ...emptyProject('p1', 'en', created), route: 'short' as const }

  it('brings its own time, makes open forms begin anew and is undone as one step', () => {
    const { store, title } = opened()
    store.change(titled('a'))
    store.change(titled('b'))
    store.undo()
    store.replace(inEnglish)
    expect(store.getState()).toMatchObject({ generation: 2 })
    expect(store.getState().project).toBe(inEnglish)
    expect(store.redo()).toBe(false)
    expect(store.undo()).toBe(true)
    expect(store.getState().project).toMatchObject({ language: 'da', route: 'full' })
    expect(title()).toBe('a')
    store.redo()
    expect(store.getState().project).toMatchObject({ ...inEnglish, changed: expect.any(String) })
  })

  it('with a history of its own goes on from that', () => {
    const { store, title } = opened()
    store.change(titled('a'))
    const { project } = store.getState()
    const other = opened().store
    other.replace(project, store.history())
    expect([other.undo(), other.undo()]).toEqual([true, false])
    expect(other.getState().project.answers.start.title).toBe('')
    expect(title()).toBe('a')
  })
})

describe('the steps that can be undone', () => {
  it('are none where typing came back to where it began', () => {
    const { store } = opened()
    store.change(titled('a'), 'start.title')
    store.change(titled(''), 'start.title')
    expect(store.undo()).toBe(false)
  })

  it('are let go from the oldest on, where all of them would be too large', () => {
    const { store } = opened()
    const large = (letter: string) => letter.repeat(20_000)
    for (let nth = 0; nth < 50; nth++)
      store.change(titled(large(String.fromCharCode(0x4e00 + nth))))
    const { past } = store.history()
    const units = past.reduce((sum, step) => sum + step.units, 0)
    expect(units).toBeLessThanOrEqual(undoUnits)
    expect(past.length).toBe(Math.floor(undoUnits / (past.at(-1)?.units ?? 1)))
  })

  it('hold the last one however large it is', () => {
    const { store } = opened()
    store.change(titled('a'))
    store.change(titled('x'.repeat(undoUnits)))
    expect(store.history().past).toHaveLength(1)
    expect(store.undo()).toBe(true)
  })

  it('that do not fit the project are forgotten, and it stays as it is', () => {
    const { store } = opened()
    store.change(titled('a'))
    const kept = store.history()
    const other = opened()
    other.store.change(titled('b'))
    other.store.replace(other.store.getState().project, kept)
    expect([other.store.undo(), other.title()]).toEqual([false, 'b'])
    expect(other.store.history().past).toEqual([])
  })

  it('that would make what is no project are forgotten, and it stays as it is', () => {
    const { store, title } = opened()
    store.change(titled('a'))
    const change = { in: [['route', { was: 'sideways', is: 'full' }]] } as const
    const { project } = store.getState()
    store.replace(project, { past: [{ nth: 1, change, units: 1 }], future: [] })
    expect([store.undo(), title()]).toEqual([false, 'a'])
  })
})
