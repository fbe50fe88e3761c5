import { describe, expect, it } from 'vitest'
import { ok } from '#core/result.ts'
import { autosaveAtWork } from '../fixtures/autosave-at-work.ts'

describe('a project that is only looked at', () => {
  it('is never written', async () => {
    const { rest, saver, written, reports } = autosaveAtWork()
    await rest()
    await saver.flush()
    await saver.stop()
    expect([written, reports]).toEqual([[], []])
  })
})

describe('typing', () => {
  it('is written once, after a pause and when the browser is idle', async () => {
    const { type, pass, beIdle, written } = autosaveAtWork()
    type('F')
    await pass(300)
    type('Fæ')
    await pass(399)
    await beIdle()
    expect(written).toEqual([])
    await pass(1)
    expect(written).toEqual([])
    await beIdle()
    expect(written).toEqual(['Fæ'])
  })

  it('waits, and is saved at the moment the shelf has it', async () => {
    const { type, rest, reports } = autosaveAtWork()
    type('F')
    type('Fæ')
    await rest()
    expect(reports).toEqual([
      { kind: 'waiting' },
      { kind: 'saved', at: '2026-11-23T12:00:00.400Z' },
    ])
  })

  it('without any pause is written before five seconds have passed all the same', async () => {
    const { type, pass, beIdle, written } = autosaveAtWork()
    for (let i = 0; i < 25; i++) {
      type(`${i}`)
      await pass(200)
      await beIdle()
    }
    expect(written).toEqual(['17'])
  })

  it('does not put off a write that only waits for the browser to be idle', async () => {
    const { type, pass, beIdle, written } = autosaveAtWork()
    for (let i = 0; i < 20; i++) {
      type(`${i}`)
      await pass(200)
    }
    type('the key just before the browser is idle')
    await beIdle()
    expect(written).toEqual(['the key just before the browser is idle'])
  })

  it('takes another pause when told to', async () => {
    const { type, pass, beIdle, written } = autosaveAtWork({ delay: 50 })
    type('F')
    await pass(50)
    await beIdle()
    expect(written).toEqual(['F'])
  })
})

describe('while a write is running', () => {
  it('no second one begins; the last change follows it', async () => {
    const { type, rest, answerWith, answerNow, written, mostAtWork, kinds } = autosaveAtWork()
    answerWith('later')
    type('a')
    await rest()
    type('b')
    await rest()
    type('c')
    await rest()
    expect(written).toEqual(['a'])
    await answerNow(ok(1))
    expect(written).toEqual(['a', 'c'])
    await answerNow(ok(2))
    expect(mostAtWork()).toBe(1)
    expect(kinds()).toEqual(['waiting', 'saved'])
  })

  it('a change made meanwhile still waits for its own pause', async () => {
    const { type, rest, answerWith, answerNow, written, kinds } = autosaveAtWork()
    answerWith('later')
    type('a')
    await rest()
    type('b')
    await answerNow(ok(1))
    expect(kinds()).toEqual(['waiting'])
    await rest()
    expect(written).toEqual(['a', 'b'])
  })

  it('people are told only when it lasts longer than a second', async () => {
    const { type, rest, pass, answerWith, answerNow, reports } = autosaveAtWork()
    answerWith('later')
    type('a')
    await rest()
    await pass(999)
    expect(reports).toEqual([{ kind: 'waiting' }])
    await pass(1)
    expect(reports.at(-1)).toEqual({ kind: 'saving' })
    await answerNow(ok(1))
    expect(reports.at(-1)).toEqual({ kind: 'saved', at: '2026-11-23T12:00:01.400Z' })
  })
})

describe('leaving', () => {
  it('writes at once, without waiting for the pause', async () => {
    const { type, saver, written, isQuiet } = autosaveAtWork()
    type('a')
    await saver.flush()
    expect(written).toEqual(['a'])
    expect(isQuiet()).toBe(true)
  })

  it('waits for the running write and what came after it', async () => {
    const { type, rest, saver, answerWith, answerNow, written } = autosaveAtWork()
    answerWith('later')
    type('a')
    await rest()
    type('b')
    const flushed = saver.flush()
    await answerNow(ok(1))
    await answerNow(ok(2))
    await flushed
    expect(written).toEqual(['a', 'b'])
  })

  it('for good writes what is left and hears no more', async () => {
    const { type, saver, written, listeners, isQuiet } = autosaveAtWork()
    type('a')
    await saver.stop()
    expect(written).toEqual(['a'])
    expect(listeners.size).toBe(0)
    expect(isQuiet()).toBe(true)
  })
})
