// In a thread whose memory is bounded: opens files one after the other, and tells what became of them.
import { parentPort, workerData } from 'node:worker_threads'
import { projectSchema } from '#core/project/project.ts'
import { openProjectFile } from '#core/project/project-file.ts'
import { diceOf, generatedFile, mutatedFile } from './hostile-inputs.ts'

export interface Task {
  readonly kind: 'mutated' | 'generated'
  readonly from: number
  readonly to: number
}

export interface Outcome {
  readonly opened: number
  readonly repaired: number
  readonly refused: Readonly<Record<string, number>>
  /** Milliseconds of work, waiting for others not counted, and the seed of the file that took them. */
  readonly slowest: readonly [time: number, seed: number]
  /** Seeds of what is neither opened whole, nor repaired with a list, nor refused by name. */
  readonly wrong: readonly string[]
}

function outcomeOf({ kind, from, to }: Task): Outcome {
  let [opened, repaired] = [0, 0]
  let slowest: Outcome['slowest'] = [0, 0]
  const refused: Record<string, number> = {}
  const wrong: string[] = []
  for (let seed = from; seed < to; seed++) {
    const dice = diceOf(seed)
    const text = kind === 'mutated' ? mutatedFile(dice) : generatedFile(dice, seed)
    const begun = process.threadCpuUsage()
    try {
      const found = openProjectFile(text)
      const { user, system } = process.threadCpuUsage(begun)
      const time = (user + system) / 1000
      if (time > slowest[0]) slowest = [time, seed]
      if (!found.ok) refused[found.failure.reason] = (refused[found.failure.reason] ?? 0) + 1
      else if (!projectSchema.safeParse(found.value.project).success)
        wrong.push(`${seed} not whole`)
      else if (found.value.repairs.length > 0) repaired++
      else opened++
    } catch (reason) {
      wrong.push(`${seed} ${reason}`)
    }
    if ('polluted' in Object.prototype) wrong.push(`${seed} pollutes`)
  }
  return { opened, repaired, refused, slowest, wrong }
}

parentPort?.postMessage(outcomeOf(workerData))
