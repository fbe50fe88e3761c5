import { describe, expect, it } from 'vitest'
import { failed, ok } from '#core/result.ts'
import { autosaveAtWork, titled } from '../fixtures/autosave-at-work.ts'

/** When another tab put on the shelf what is read from it. */
const thereSince = '2026-11-23T11:45:00.000Z'

describe.each(['full', 'blocked'] as const)(
  'when the write fails because the browser is %s',
  (reason) => {
    it('says so once, and tries again after the next change', async () => {
      const { type, rest, answerWith, written, reports } = autosaveAtWork()
      answerWith(failed(reason))
      type('a')
      await rest()
      type('b')
      await rest()
      expect(written).toEqual(['a', 'b'])
      expect(reports).toEqual([{ kind: 'waiting' }, { kind: 'failed', reason }])
      answerWith(ok(1))
      type('c')
      await rest()
      expect(reports.at(-1)).toEqual({ kind: 'saved', at: '2026-11-23T12:00:01.200Z' })
    })

    it('tries again on request and answers the request', async () => {
      const { type, rest, saver, answerWith, written, kinds } = autosaveAtWork()
      answerWith(failed(reason))
      type('a')
      await rest()
      await saver.retry()
      answerWith(ok(1))
      await saver.retry()
      expect(written).toEqual(['a', 'a', 'a'])
      expect(kinds()).toEqual(['waiting', 'failed', 'waiting', 'failed', 'waiting', 'saved'])
    })
  },
)

describe.each(['conflict', 'deleted', 'gone'] as const)('after a %s', (reason) => {
  async function stuck() {
    const all = autosaveAtWork()
    all.answerWith(failed(reason))
    all.type('a')
    await all.rest()
    all.answerWith(ok(1))
    return all
  }

  it('nothing is written any more, not even on leaving', async () => {
    const { type, rest, saver, written, reports } = await stuck()
    type('b')
    await rest()
    await saver.flush()
    await saver.stop()
    expect(written).toEqual(['a'])
    expect(reports).toEqual([{ kind: 'waiting' }, { kind: 'failed', reason }])
  })

  it('writing goes on when told to', async () => {
    const { type, rest, saver, written } = await stuck()
    type('b')
    await saver.retry()
    type('c')
    await rest()
    expect(written).toEqual(['a', 'b', 'c'])
  })

  it('a project read from the shelf counts as kept and is not written back', async () => {
    const { replace, type, rest, saver, written, reports } = await stuck()
    const newest = titled('theirs')
    saver.kept(newest, thereSince)
    replace(newest)
    await rest()
    expect(written).toEqual(['a'])
    expect(reports.at(-1)).toEqual({ kind: 'saved', at: thereSince })
    type('mine')
    await rest()
    expect(written).toEqual(['a', 'mine'])
  })
})

describe.each(['deleted', 'gone'] as const)('a project the shelf has lost as %s', (reason) => {
  it('says so without being changed, is not written by itself, and is written when told to', async () => {
    const { saver, type, rest, written, reports } = autosaveAtWork()
    type('a')
    await rest()
    saver.lost(reason)
    expect(reports.at(-1)).toEqual({ kind: 'failed', reason })
    await saver.flush()
    expect(written).toEqual(['a'])
    await saver.retry()
    expect(written).toEqual(['a', 'a'])
    expect(reports.at(-1)?.kind).toBe('saved')
  })
})

describe('a project read from the shelf', () => {
  it('cancels the write that was waiting', async () => {
    const { replace, type, rest, saver, written, isQuiet } = autosaveAtWork()
    type('a')
    const newest = titled('theirs')
    saver.kept(newest, thereSince)
    replace(newest)
    expect(isQuiet()).toBe(true)
    await rest()
    expect(written).toEqual([])
  })

  it('is not put in doubt by a write that was under way and failed', async () => {
    const { replace, type, rest, saver, answerWith, answerNow, kinds } = autosaveAtWork()
    answerWith('later')
    type('a')
    await rest()
    const newest = titled('theirs')
    saver.kept(newest, thereSince)
    replace(newest)
    await answerNow(failed('conflict'))
    expect(kinds()).toEqual(['waiting', 'saved'])
  })
})

describe('when sealing or writing throws', () => {
  it('reports that the browser refuses', async () => {
    const { type, rest, reports } = autosaveAtWork({
      write: () => {
        throw new Error('out of memory')
      },
    })
    type('a')
    await rest()
    expect(reports.at(-1)).toEqual({ kind: 'failed', reason: 'blocked' })
  })
})
