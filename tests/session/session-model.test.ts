import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { anyCommands } from './commands.ts'
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

const runs = 1_000

test(`${runs} random courses of events go as the plain model says, and nothing is lost`, async () => {
  await fc.assert(
    fc.asyncProperty(anyCommands, fc.boolean(), async (commands, isWritten) => {
      const setup = await begun(isWritten)
      await fc.asyncModelRun(() => setup, commands)
    }),
    { numRuns: runs },
  )
})
