import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { howMany } from '../../tools/in-part.mjs'
import { acts, anyCommands, command } from './commands.ts'
import { PlainModel } from './plain-model.ts'
import { RealThing, typeText } from './real-thing.ts'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })

/** A project in the first window, begun or already written. */
async function begun(isWritten: boolean) {
  const model = new PlainModel()
  const real = new RealThing()
  model.begin(0)
  expect(await real.open(0, 'da')).toBe('open')
  if (isWritten) {
    const text = model.nextText(0)
    model.type(0, text)
    model.write(0)
    const { session, window } = real.at(0)
    typeText(session, text)
    await window.rest()
  }
  return { model, real }
}

const runs = howMany('courses')

test(`${runs} random courses of events go as the plain model says, and nothing is lost`, async () => {
  await fc.assert(
    fc.asyncProperty(anyCommands, fc.boolean(), async (commands, isWritten) => {
      const setup = await begun(isWritten)
      await fc.asyncModelRun(() => setup, commands)
    }),
    { numRuns: runs },
  )
}, 300_000)

/** What the random ones once found. */
const courses = {
  'work of an earlier moment that is written later is taken as it is': [
    ['clear, untold', 0],
    ['type', 0],
    ['hide the window', 0],
    ['open', 1],
    ['put back', 0],
    ['type', 0],
    ['rest', 0],
    ['clear, untold', 0],
    ['hide the window', 1],
  ],
  'what was hidden before the shelf was cleared is not lost to what another puts back': [
    ['open', 1],
    ['type', 1],
    ['type', 0],
    ['hide the window', 0],
    ['type', 0],
    ['rest', 1],
    ['clear, and be told', 0],
    ['put back', 1],
    ['hide the window', 0],
  ],
  'what is put back on a cleared shelf is not written over by what waited meanwhile': [
    ['open', 1],
    ['type', 0],
    ['type', 1],
    ['rest', 1],
    ['clear, and be told', 0],
    ['put back', 1],
    ['close', 0],
  ],
  'what gave way to a text is offered still where all was cleared away unheard': [
    ['open', 1],
    ['type', 1],
    ['type', 0],
    ['hide the window', 1],
    ['clear, untold', 0],
    ['come back', 1],
    ['put back', 1],
    ['rest', 0],
  ],
} as const

/** The same, of a project that lay nowhere yet. */
const coursesOfNew = {
  'an empty text that came back on a cleared shelf is not offered beside what is typed': [
    ['hide the window', 0],
    ['type', 0],
    ['open', 1],
    ['hide the window', 0],
    ['clear, untold', 0],
    ['type', 0],
    ['rest', 1],
  ],
} as const

test.each([
  ...Object.entries(courses).map(([said, course]) => [said, true, course] as const),
  ...Object.entries(coursesOfNew).map(([said, course]) => [said, false, course] as const),
])('%s', async (_, isWritten, course) => {
  const { model, real } = await begun(isWritten)
  for (const [name, w] of course) {
    const each = command(name, w, acts[name])
    expect(each.check(model), name).toBe(true)
    await each.run(model, real)
  }
})
