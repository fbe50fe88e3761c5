import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { howMany } from '../../../../tools/in-part.mjs'
import type { Outcome, Task } from './open-hostile.ts'

const runs = howMany('hostileFiles')
const most = { milliseconds: 2_000, megabytes: 200 }

/** Rejects where a file takes more memory than it may. */
async function outcomeOf(workerData: Task): Promise<Outcome> {
  const worker = new Worker(new URL('./open-hostile.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: most.megabytes },
  })
  const [outcome] = await once(worker, 'message')
  await worker.terminate()
  console.log(workerData.kind, JSON.stringify(outcome))
  return outcome
}

describe('a file that something was done to', { timeout: 900_000 }, () => {
  it.each([
    { kind: 'mutated' as const, to: Math.ceil((runs * 10) / 12) },
    { kind: 'generated' as const, to: Math.ceil((runs * 2) / 12) },
  ])('is opened, repaired with a list or refused by name: $kind', async ({ kind, to }) => {
    const { opened, repaired, refused, slowest, wrong } = await outcomeOf({ kind, from: 0, to })
    expect(wrong).toEqual([])
    const count = Object.values(refused).reduce((sum, each) => sum + each, opened + repaired)
    expect(count).toBe(to)
    expect(slowest[0], `seed ${slowest[1]}`).toBeLessThan(most.milliseconds)
  })
})
