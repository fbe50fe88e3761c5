import { describe, expect, it } from 'vitest'
import { emptyProject, type Project, withTitle } from '#core/project/project.ts'
import { scheduleVersions } from '#session/version-schedule.ts'
import { fakeTime } from '../fixtures/fake-time.ts'

const minute = 60_000

function atWork({ restedBefore = 0 } = {}) {
  const time = fakeTime()
  const changed = new Date(time.now().getTime() - restedBefore).toISOString()
  let project = withTitle(emptyProject('p1', 'da', changed), 'som fundet')
  const listeners = new Set<() => void>()
  const kept: string[] = []
  const stop = scheduleVersions({
    current: () => project,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    keep: ({ answers }: Project) => kept.push(answers.start.title),
    now: time.now,
    schedule: time.schedule,
  })
  const tell = () => {
    for (const each of listeners) each()
  }
  const change = (title: string) => {
    project = { ...withTitle(project, title), changed: time.now().toISOString() }
    tell()
  }
  /** A change every so many milliseconds. */
  const work = async (changes: number, every: number) => {
    for (let nth = 1; nth <= changes; nth++) {
      await time.pass(every)
      change(`ændring ${nth}`)
    }
  }
  return { time, kept, stop, tell, change, work }
}

describe('a version is kept', () => {
  it('after ten minutes of work, and after the next ten', async () => {
    const { time, kept, work } = atWork()
    await work(59, 10_000)
    await time.beIdle()
    expect(kept).toEqual([])
    await work(1, 10_000)
    expect(kept).toEqual([])
    await time.beIdle()
    expect(kept).toEqual(['ændring 1'])
    await work(60, 10_000)
    await time.beIdle()
    expect(kept).toEqual(['ændring 1', 'ændring 60'])
  })

  it('as it stands once the browser is idle, however much is typed until then', async () => {
    const { time, kept, work } = atWork()
    await work(700, 1_000)
    await time.beIdle()
    expect(kept).toEqual(['ændring 700'])
  })

  it('counting a minute of work for a change after some minutes of rest', async () => {
    const { time, kept, work } = atWork()
    await work(9, 5 * minute)
    await time.beIdle()
    expect(kept).toEqual([])
    await work(1, 5 * minute)
    await time.beIdle()
    expect(kept).toEqual(['ændring 1'])
  })

  it('as it stood in a rest of ten minutes, once work goes on', async () => {
    const { time, kept, change } = atWork()
    change('før frokost')
    await time.pass(10 * minute)
    await time.beIdle()
    expect(kept).toEqual([])
    change('efter frokost')
    await time.beIdle()
    expect(kept).toEqual(['før frokost'])
  })

  it('as it was found, once work goes on where it was left some time ago', async () => {
    const { time, kept, change } = atWork({ restedBefore: 24 * 60 * minute })
    await time.beIdle()
    expect(kept).toEqual([])
    change('i dag')
    await time.beIdle()
    expect(kept).toEqual(['som fundet'])
  })

  it('never while nothing changes, nor once the project is closed', async () => {
    const { time, kept, tell, work, stop } = atWork()
    for (let nth = 0; nth < 60; nth++) {
      await time.pass(minute)
      tell()
    }
    await time.beIdle()
    expect(kept).toEqual([])
    await work(70, 10_000)
    stop()
    await time.beIdle()
    expect(kept).toEqual([])
    expect(time.isQuiet()).toBe(true)
  })
})
