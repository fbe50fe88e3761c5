import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failed } from '#core/result.ts'
import type { Run } from '#core/workshop/run/run.ts'
import { paused, withBlack, withNext } from '#core/workshop/run/run-acts.ts'
import { openRun } from '#session/open-run.ts'
import type { RunNews, Runs } from '#session/ports/runs.ts'
import { memoryRuns } from '#storage/runs/memory-runs.ts'
import { atSeven, seven, sheetOf } from '../core/workshop/run/sheets.ts'

const sheet = sheetOf(10, 20, 5)
const begin = (run: Run | null) => run ?? atSeven()
const onRun = (act: (run: Run) => Run) => (run: Run | null) => run && act(run)
const next = onRun((run) => withNext(run, sheet, seven))

/** A browser whose windows hear each other when they are let. */
function browser() {
  const kept = memoryRuns()
  const heard = new Set<(news: RunNews) => void>()
  let waiting: (() => void)[] = []
  let isFull = false
  const runs: Runs = {
    ...kept,
    keep: async (project, run) => (isFull ? failed('full') : kept.keep(project, run)),
    openChannel: (_, onNews) => {
      heard.add(onNews)
      return {
        tell: (news) => {
          for (const each of heard)
            if (each !== onNews)
              waiting.push(() => {
                if (heard.has(each)) each(news)
              })
        },
        close: () => heard.delete(onNews),
      }
    },
  }
  const settled = async () => {
    for (let times = 0; times < 20; times++) {
      await Promise.resolve()
      const now = waiting
      waiting = []
      for (const deliver of now) deliver()
    }
  }
  const open = () => {
    let comeBack = () => {}
    const whenReturning = (act: () => void) => {
      comeBack = act
      return () => {}
    }
    const window = openRun({ runs, whenReturning }, 'p1')
    const run = () => {
      const state = window.state()
      return state.kind === 'open' ? state.run : undefined
    }
    const keeping = () => {
      const state = window.state()
      return state.kind === 'open' ? state.keeping : undefined
    }
    return { ...window, run, keeping, comeBack: () => comeBack() }
  }
  return {
    open,
    settled,
    kept,
    fill: (full: boolean) => {
      isFull = full
    },
    forget: () => {
      waiting = []
    },
  }
}

describe('the run of a workshop', () => {
  it('is none until it is begun, and then in every window', async () => {
    const all = browser()
    const [here, there] = [all.open(), all.open()]
    expect(here.run()).toBeUndefined()
    await all.settled()
    expect([here.run(), there.run()]).toEqual([null, null])
    here.act(begin)
    expect(here.run()).toEqual(atSeven())
    await all.settled()
    expect(there.run()).toEqual(atSeven())
    expect(here.keeping()).toBe('kept')
  })

  it('is where it was in a window that is opened later, also when all were closed', async () => {
    const all = browser()
    const here = all.open()
    await all.settled()
    here.act(begin)
    here.act(next)
    await all.settled()
    here.close()
    const again = all.open()
    await all.settled()
    expect(again.run()).toMatchObject({ block: 'b0' })
    again.act(next)
    expect(again.run()).toMatchObject({ block: 'b1' })
  })

  it('counts as kept when it is written, and not before', async () => {
    const all = browser()
    const here = all.open()
    await all.settled()
    here.act(begin)
    expect(here.keeping()).toBe('writing')
    await all.settled()
    expect(here.keeping()).toBe('kept')
    expect(await all.kept.read('p1')).toMatchObject({ run: atSeven() })
  })

  it('goes on in both windows where it cannot be written, says so, and is written when it can', async () => {
    const all = browser()
    const [here, there] = [all.open(), all.open()]
    await all.settled()
    all.fill(true)
    here.act(begin)
    await all.settled()
    here.act(next)
    await all.settled()
    expect(here.keeping()).toBe('failed')
    expect(there.run()).toMatchObject({ block: 'b0' })
    expect(await all.kept.read('p1')).toBeNull()
    all.fill(false)
    here.retry()
    expect(here.keeping()).toBe('failed')
    await all.settled()
    expect(here.keeping()).toBe('kept')
    expect(await all.kept.read('p1')).toMatchObject({ run: { block: 'b0' } })
  })

  it('is written by a window that hears of it, should the other be gone before it could', async () => {
    const all = browser()
    const [here, there] = [all.open(), all.open()]
    await all.settled()
    all.fill(true)
    here.act(begin)
    here.close()
    await Promise.resolve()
    all.fill(false)
    await all.settled()
    there.close()
    expect(await all.kept.read('p1')).toMatchObject({ run: atSeven() })
  })

  it('is asked of the other windows where none is written', async () => {
    const all = browser()
    const here = all.open()
    await all.settled()
    all.fill(true)
    here.act(begin)
    await all.settled()
    const there = all.open()
    await all.settled()
    expect(there.run()).toEqual(atSeven())
  })

  it('is looked up when one comes back to a window that has slept through the news', async () => {
    const all = browser()
    const [here, there] = [all.open(), all.open()]
    await all.settled()
    here.act(begin)
    all.forget()
    await all.settled()
    expect(there.run()).toBeNull()
    there.comeBack()
    await all.settled()
    expect(there.run()).toEqual(atSeven())
  })

  it('writes nothing where an act changes nothing', async () => {
    const all = browser()
    const here = all.open()
    here.act(begin)
    await all.settled()
    expect(here.run()).toBeNull()
    here.act(next)
    expect(here.keeping()).toBe('kept')
    expect(await all.kept.read('p1')).toBeNull()
  })

  it('is the same in all windows in the end, whoever acts when and whatever is late', async () => {
    const acts = { next, black: onRun(withBlack), pause: onRun((run) => paused(run, seven)), begin }
    const step = fc.record({
      window: fc.nat({ max: 2 }),
      act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
      rests: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const all = browser()
        const windows = [all.open(), all.open(), all.open()]
        await all.settled()
        for (const { window, act, rests } of steps) {
          windows[window]?.act(acts[act])
          if (rests) await all.settled()
        }
        await all.settled()
        await all.settled()
        const [one, ...others] = windows.map((each) => each.run())
        for (const other of others) expect(other).toEqual(one)
        expect((await all.kept.read('p1'))?.run ?? null).toEqual(one)
      }),
      { numRuns: 200 },
    )
  })
})
