import { describe, expect, it, vi } from 'vitest'
import { toKeep } from '#session/to-keep.ts'
import { id, seen, statementIn, textOf, typeText } from './real-thing.ts'
import { inConflict, killHidden, leftBehind, opened, saveOf, titleOf, write } from './windows.ts'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })

describe('of two windows with changes', () => {
  it('both are kept, in both, where they are of different fields', async () => {
    const real = await opened(0, 1)
    const { store } = real.at(1).session
    store.change(({ start, ...answers }) => ({ ...answers, start: { ...start, title: 'Badet' } }))
    await write(real, 0, 'theirs')
    expect(textOf(real.at(1).session)).toBe('theirs')
    await real.at(1).window.rest()
    await real.browser.settled()
    for (const w of [0, 1]) {
      expect(titleOf(real, w)).toBe('Badet')
      expect(textOf(real.at(w).session)).toBe('theirs')
      expect(saveOf(real, w).kind).toBe('saved')
      expect(real.at(w).session.others.all()).toEqual([])
    }
  })

  it('the later text stands in a field that both changed, and the other can be fetched back', async () => {
    const real = await opened(0, 1)
    typeText(real.at(1).session, 'mine')
    await write(real, 0, 'theirs')
    await real.at(1).window.rest()
    await real.browser.settled()
    expect([0, 1].map((w) => textOf(real.at(w).session))).toEqual(['mine', 'mine'])
    const other = { path: ['answers', 'problem', 'statement'], value: 'theirs' }
    expect(real.at(1).session.others.all()).toEqual([other])
    real.close(1)
    await real.open(1)
    expect(real.at(1).session.others.all()).toEqual([other])
    real.at(1).session.others.drop(other)
    real.close(1)
    await real.open(1)
    expect(real.at(1).session.others.all()).toEqual([])
  })

  it('one can undo what was done in it, and what the other did stays', async () => {
    const real = await opened(0, 1)
    const { store } = real.at(1).session
    store.change(({ start, ...answers }) => ({ ...answers, start: { ...start, title: 'Badet' } }))
    await write(real, 0, 'theirs')
    await real.at(1).window.rest()
    expect(store.undo()).toBe(true)
    expect(titleOf(real, 1)).toBe('')
    expect(textOf(real.at(1).session)).toBe('theirs')
    expect(store.redo()).toBe(true)
    expect(titleOf(real, 1)).toBe('Badet')
    expect(textOf(real.at(1).session)).toBe('theirs')
  })

  it('one that undoes takes nothing back that the other has written on since', async () => {
    const real = await opened(0, 1)
    await write(real, 0, 'mine')
    await write(real, 1, 'mine, and theirs')
    expect(textOf(real.at(0).session)).toBe('mine, and theirs')
    real.at(0).session.store.undo()
    await real.at(0).window.rest()
    await real.browser.settled()
    for (const w of [0, 1]) expect(textOf(real.at(w).session)).toBe('mine, and theirs')
    expect(real.at(0).session.store.redo()).toBe(false)
  })

  it('the one whose text gave way can have it back as well, until one of them has chosen', async () => {
    const real = await opened(0, 1)
    typeText(real.at(1).session, 'mine')
    await write(real, 0, 'theirs')
    await real.at(1).window.rest()
    await real.browser.settled()
    const other = { path: ['answers', 'problem', 'statement'], value: 'theirs' }
    expect(real.at(0).session.others.all()).toEqual([other])
    real.at(0).session.others.drop(other)
    real.at(1).window.comeBack()
    expect(real.at(1).session.others.all()).toEqual([])
  })

  it('the one whose code is older stops writing, and says so', async () => {
    const real = await opened(0)
    const { shelf } = real.browser
    const record = await shelf.read(id)
    const { project } = real.at(0).session.store.getState()
    const text = (record?.text ?? '').replace(/"version":\d+/, '"version":999')
    expect((await shelf.write(toKeep(project, text), record?.revision ?? null)).ok).toBe(true)
    await write(real, 0, 'mine')
    expect(saveOf(real, 0)).toEqual({ kind: 'failed', reason: 'outdated' })
    await write(real, 0, 'mine, and more')
    await real.at(0).session.retry()
    expect(saveOf(real, 0)).toEqual({ kind: 'failed', reason: 'outdated' })
    expect((await shelf.read(id))?.text).toBe(text)
    real.at(0).window.leave()
    expect(real.browser.unsavedTexts().map(statementIn)).toEqual(['mine, and more'])
  })

  it('what is too long to be kept waits where it is, and the other window is followed', async () => {
    const real = await opened(0, 1)
    const tooLong = { path: 'problem.statement', text: 'too long', kept: '' }
    real.at(1).session.rejected.keep({ place: 'problem/statement', form: 'problem' }, [tooLong])
    await write(real, 0, 'theirs')
    expect(textOf(real.at(1).session)).toBe('theirs')
    expect(real.at(1).session.rejected.all()).toHaveLength(1)
  })

  it('the later one can take the newest, and what it gives up does not come back as a copy', async () => {
    const real = await inConflict()
    real.at(1).window.leave()
    await real.at(1).session.reloadFromShelf()
    real.close(1)
    await real.open(1)
    expect(textOf(real.at(1).session)).toBe('theirs')
    expect((await seen(real)).copies).toEqual([])
  })

  it.each(['trash', 'remove'] as const)(
    'the later one is told when there is no newest any more (%s)',
    async (act) => {
      const real = await inConflict()
      await real.browser.shelf[act](id, '2026-11-23T13:00:00.000Z')
      await real.at(1).session.reloadFromShelf()
      const reason = act === 'trash' ? 'deleted' : 'gone'
      expect(saveOf(real, 1)).toEqual({ kind: 'failed', reason })
      expect(textOf(real.at(1).session)).toBe('mine')
    },
  )

  it('the later one keeps its own when the shelf does not answer', async () => {
    const real = await inConflict()
    real.browser.setUnreached(true)
    await real.at(1).session.reloadFromShelf()
    expect(textOf(real.at(1).session)).toBe('mine')
    expect(saveOf(real, 1)).toEqual({ kind: 'failed', reason: 'conflict' })
  })

  it('what one left behind outlives what the other writes', async () => {
    const real = await leftBehind()
    await write(real, 0, 'theirs again')
    real.close(0)
    await real.browser.settled()
    await real.open(0)
    expect(textOf(real.at(0).session)).toBe('theirs again')
    expect((await seen(real)).copies).toEqual(['mine'])
  })

  it('both leave behind what they could not write', async () => {
    const real = await opened(0, 1)
    real.browser.setTrouble('full')
    await write(real, 0, 'one')
    await write(real, 1, 'other')
    await killHidden(real, 0)
    await killHidden(real, 1)
    real.browser.setTrouble(null)
    await real.open(0)
    expect([textOf(real.at(0).session), ...(await seen(real)).copies].toSorted()).toEqual([
      'one',
      'other',
    ])
  })
})
