import { afterEach, describe, expect, it } from 'vitest'
import { browserSchedule } from '#storage/schedule.ts'

const original = window.requestIdleCallback
afterEach(() => {
  Object.assign(window, { requestIdleCallback: original })
})

describe.each([
  ['with', original],
  ['without', undefined],
])('a browser %s idle callbacks', (_, requestIdleCallback) => {
  it('does what was put off, unless it was cancelled', async () => {
    Object.assign(window, { requestIdleCallback })
    const done: string[] = []
    browserSchedule.after(0, () => done.push('never'))()
    browserSchedule.whenIdle(() => done.push('never'))()
    await new Promise<void>((run) => browserSchedule.after(1, run))
    await new Promise<void>((run) => browserSchedule.whenIdle(run))
    await new Promise<void>((run) => browserSchedule.after(1, run))
    expect(done).toEqual([])
  })
})
