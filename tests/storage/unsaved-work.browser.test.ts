import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetProject } from '#storage/forget-project.ts'
import { projectsWithUnsavedWork, unsavedWork } from '#storage/unsaved-work.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

const snapshot = { text: '{"ø":1}', revision: 7, writing: '2026-11-23T12:00:00.000Z' }

describe('what was not written when the page went away', () => {
  it('is found again by its project, each session’s beside the other’s', () => {
    expect(unsavedWork.keep('p1', 's1', snapshot)).toBe(true)
    unsavedWork.keep('p1', 's2', { ...snapshot, revision: null, writing: null })
    expect(unsavedWork.all('p1').toSorted((a, b) => a.session.localeCompare(b.session))).toEqual([
      { ...snapshot, session: 's1' },
      { ...snapshot, revision: null, writing: null, session: 's2' },
    ])
    expect(unsavedWork.all('p2')).toEqual([])
  })

  it('is not taken for that of a project whose id only looks alike', () => {
    for (const id of ['p1', 'p1.s1', 's1.p1', '@s1.p1']) unsavedWork.keep(id, 's1', snapshot)
    expect(projectsWithUnsavedWork().toSorted()).toEqual(['@s1.p1', 'p1', 'p1.s1', 's1.p1'])
    for (const id of ['p1', 'p1.s1', 's1.p1', '@s1.p1', 'p1.s1']) {
      expect(unsavedWork.all(id)).toHaveLength(1)
      expect(unsavedWork.all(`x${id}`)).toEqual([])
    }
  })

  it('is found from before sessions had names', () => {
    localStorage.setItem('medspil.unsaved.p1', '{"text":"x","revision":1}')
    expect(unsavedWork.all('p1')).toEqual([{ text: 'x', revision: 1, writing: null, session: '' }])
    expect(projectsWithUnsavedWork()).toEqual(['p1'])
    unsavedWork.forget('p1', '')
    expect(unsavedWork.all('p1')).toEqual([])
  })

  it('is gone once its session has forgotten it, and with the project that of every session', () => {
    for (const session of ['s1', 's2', 's3']) unsavedWork.keep('p1', session, snapshot)
    unsavedWork.forget('p1', 's1')
    expect(unsavedWork.all('p1')).toHaveLength(2)
    localStorage.setItem('medspil.unsaved.p1', '{')
    forgetProject('p1')
    expect(localStorage).toHaveLength(0)
  })

  it('says so when the browser has no room', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(unsavedWork.keep('p1', 's1', snapshot)).toBe(false)
    unsavedWork.forget('p1', 's1')
  })

  it('waits in the window where the browser has no room, which asks before it closes over it', () => {
    const isAskedAbout = () =>
      !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    const room = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    unsavedWork.keep('p1', 's1', snapshot)
    unsavedWork.keep('p2', 's2', snapshot)
    expect(unsavedWork.all('p1')).toEqual([{ ...snapshot, session: 's1' }])
    expect(projectsWithUnsavedWork()).toEqual(['p1', 'p2'])
    expect(isAskedAbout()).toBe(true)
    unsavedWork.forget('p2', 's2')
    expect(isAskedAbout()).toBe(true)
    room.mockRestore()
    const later = { ...snapshot, revision: 8 }
    unsavedWork.keep('p1', 's1', later)
    expect(unsavedWork.all('p1')).toEqual([{ ...later, session: 's1' }])
    expect(isAskedAbout()).toBe(false)
    unsavedWork.forget('p1', 's1')
    expect(unsavedWork.all('p1')).toEqual([])
  })

  it('is nothing where something else stands in its place', () => {
    localStorage.setItem('medspil.unsaved.p1', '{"text":5}')
    expect(unsavedWork.all('p1')).toEqual([])
    localStorage.setItem('medspil.unsaved.p1', '{')
    expect(unsavedWork.all('p1')).toEqual([])
  })
})
