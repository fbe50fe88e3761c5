import { describe, expect, it } from 'vitest'
import { emptyProject } from '#core/project/project.ts'
import { undoLimit } from '#session/history.ts'
import { projectStore } from '#session/project-store.ts'
import { created, opened, start, titled } from './opened-store.ts'

describe('a project just opened', () => {
  it('counts as saved when it was last changed, with nothing to undo', () => {
    expect(opened().store.getState()).toEqual({
      project: emptyProject('p1', 'da', created),
      travelled: null,
      joined: null,
      generation: 0,
      save: { kind: 'saved', at: created },
    })
  })

  it('takes another save state from the start', () => {
    const project = emptyProject('p1', 'da', created)
    const store = projectStore(project, () => new Date(start), {
      save: { kind: 'memoryOnly' },
    })
    expect(store.getState().save).toEqual({ kind: 'memoryOnly' })
  })

  it('has nothing to undo or redo', () => {
    const { store } = opened()
    expect([store.undo(), store.redo()]).toEqual([false, false])
  })
})

describe('a revision from outside an open form', () => {
  it('is undone as one step and makes forms begin anew both times', () => {
    const { store, title } = opened()
    store.revise((project) => ({ ...project, answers: titled('Nyt navn')(project.answers) }))
    expect([title(), store.getState().generation]).toEqual(['Nyt navn', 1])
    expect(store.undo()).toBe(true)
    expect([title(), store.getState().generation]).toEqual(['', 2])
  })
})

describe('a change', () => {
  it('replaces the answers and sets the time of change', () => {
    const { store, pass, title } = opened()
    pass(5_000)
    store.change(titled('Fælles borde'))
    expect(title()).toBe('Fælles borde')
    expect(store.getState().project.changed).toBe('2026-11-23T12:00:05.000Z')
    expect(store.getState().project.created).toBe(created)
  })

  it('keeps the parts it leaves alone as they are', () => {
    const { store } = opened()
    const before = store.getState().project
    store.change(titled('Fælles borde'))
    const after = store.getState().project
    expect(after.answers.problem).toBe(before.answers.problem)
    expect(after.document).toBe(before.document)
  })

  it('lets an open form be', () => {
    const { store } = opened()
    store.change(titled('Fælles borde'))
    expect(store.getState().generation).toBe(0)
  })

  it('that gives the same answers back is none', () => {
    const { store } = opened()
    const before = store.getState()
    let calls = 0
    store.subscribe(() => calls++)
    store.change((answers) => answers)
    store.changeProject((project) => project)
    expect(store.getState()).toBe(before)
    expect(calls).toBe(0)
  })

  it('reaches what stands around the answers', () => {
    const { store } = opened()
    store.changeProject((project) => ({ ...project, route: 'short', language: 'en' }))
    expect(store.getState().project).toMatchObject({ route: 'short', language: 'en' })
    store.undo()
    expect(store.getState().project).toMatchObject({ route: 'full', language: 'da' })
  })
})

describe('undo and redo', () => {
  it('go back and forth one change at a time', () => {
    const { store, title } = opened()
    store.change(titled('a'))
    store.change(titled('b'))
    expect(store.undo()).toBe(true)
    expect(title()).toBe('a')
    store.undo()
    expect(title()).toBe('')
    expect(store.undo()).toBe(false)
    expect([store.redo(), store.redo(), store.redo()]).toEqual([true, true, false])
    expect(title()).toBe('b')
  })

  it('keep the step that led here until something is changed', () => {
    const { store } = opened()
    store.change(titled('a'))
    const before = store.getState().project
    store.undo()
    const { project, travelled } = store.getState()
    expect(travelled).toEqual({ way: 'undo', from: before, to: project })
    store.redo()
    expect(store.getState().travelled).toMatchObject({ way: 'redo', from: project })
    store.change(titled('b'))
    expect(store.getState().travelled).toBeNull()
  })

  it('make open forms begin anew', () => {
    const { store } = opened()
    store.change(titled('a'))
    store.undo()
    expect(store.getState().generation).toBe(1)
    store.redo()
    expect(store.getState().generation).toBe(2)
  })

  it('count as changes of their own time', () => {
    const { store, pass } = opened()
    store.change(titled('a'))
    pass(60_000)
    store.undo()
    expect(store.getState().project.changed).toBe('2026-11-23T12:01:00.000Z')
  })

  it('leave the id and the save state alone', () => {
    const { store } = opened()
    store.change(titled('a'))
    store.changeProject((project) => ({ ...project, id: 'p2' }))
    store.saveState({ kind: 'failed', reason: 'full' })
    store.undo()
    store.undo()
    expect(store.getState().project.id).toBe('p2')
    expect(store.getState().save).toEqual({ kind: 'failed', reason: 'full' })
  })

  it('give back what was there, and leave the parts alone in which nothing was changed', () => {
    const { store } = opened()
    const before = store.getState().project.answers
    store.change(titled('a'))
    store.undo()
    const { answers } = store.getState().project
    expect(answers).toEqual(before)
    expect(answers.problem).toBe(before.problem)
  })

  it('forget what was undone once something new is written', () => {
    const { store } = opened()
    store.change(titled('a'))
    store.undo()
    store.change(titled('b'))
    expect(store.redo()).toBe(false)
  })

  it(`go back ${undoLimit} changes and no further`, () => {
    const { store, title } = opened()
    for (let step = 1; step <= undoLimit + 1; step++) store.change(titled(`${step}`))
    let undone = 0
    while (store.undo()) undone++
    expect(undone).toBe(undoLimit)
    expect(title()).toBe('1')
  })
})

describe('changes under one key', () => {
  it('are one step while they follow each other within two seconds', () => {
    const { store, pass, title } = opened()
    for (const text of ['F', 'Fæ', 'Fæl']) {
      store.change(titled(text), 'start.title')
      pass(1_999)
    }
    store.undo()
    expect(title()).toBe('')
    store.redo()
    expect(title()).toBe('Fæl')
  })

  it('are two steps after two seconds of rest', () => {
    const { store, pass, title } = opened()
    store.change(titled('F'), 'start.title')
    pass(2_000)
    store.change(titled('Fæ'), 'start.title')
    store.undo()
    expect(title()).toBe('F')
  })

  it('are apart from changes under another key and from those without one', () => {
    const { store, title } = opened()
    store.change(titled('a'), 'start.title')
    store.change(titled('b'), 'start.place')
    store.change(titled('c'))
    store.change(titled('d'))
    store.change(titled('e'), 'start.title')
    const found = []
    while (store.undo()) found.push(title())
    expect(found).toEqual(['d', 'c', 'b', 'a', ''])
  })

  it('begin a new step after an undo', () => {
    const { store, pass, title } = opened()
    store.change(titled('a'), 'start.title')
    pass(2_000)
    store.change(titled('b'), 'start.title')
    store.undo()
    store.change(titled('c'), 'start.title')
    store.undo()
    expect(title()).toBe('a')
  })
})
