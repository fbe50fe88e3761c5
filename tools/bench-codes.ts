/**
 * Reads codes that the app makes in simulated pictures of a phone before a camera: `node tools/bench-codes.ts`. Prints the
 * share that is read within ten frames, by trouble, camera and theme, and the median milliseconds of a frame in Node.
 * `--seed N` and `--each N` (codes for each trouble, camera and theme) ask others, `--in-one` the longest answers in one
 * code each, which the app does not make. Ends with 1 under 95 % or over 40 ms.
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { type Code, codeOf } from '#codes/code-of.ts'
import { codeInPixels } from '#codes/read-code.ts'
import { diceOf } from '../tests/core/project/hostile/hostile-inputs.ts'
import { answerCodes } from './bench-codes/answers.ts'
import { seen } from './bench-codes/camera.ts'
import { phonePicture } from './bench-codes/phone-picture.ts'
import { spoilt } from './bench-codes/spoil.ts'
import { heldUp, type Trouble, troubles } from './bench-codes/troubles.ts'

const cameras = [
  { width: 1280, height: 720 },
  { width: 640, height: 480 },
] as const
const frames = 10
const goal = { share: 0.95, milliseconds: 40 }

interface Reading {
  readonly trouble: Trouble
  readonly camera: string
  readonly theme: string
  readonly version: string
  readonly isRead: boolean
  readonly frames: number
}

const options = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '12' },
    'in-one': { type: 'boolean', default: false },
  },
}).values
const dice = diceOf(Number(options.seed))
const times: number[] = []
const readings: Reading[] = []
const links = answerCodes(dice, Number(options.each), options['in-one'])
for (const trouble of troubles)
  for (const camera of cameras)
    for (const isDark of [false, true])
      for (const link of links) {
        const code = codeOf(link)
        const used = framesUntil(link, phonePicture(code, isDark), { trouble, camera })
        readings.push({
          trouble,
          camera: `${camera.width} × ${camera.height}`,
          theme: isDark ? 'dark' : 'light',
          version: `version ${versionOf(code)}`,
          isRead: used <= frames,
          frames: used,
        })
      }
tell()

/** In which frame it is read; one more than there are where it is in none. Anything else that is read is an error. */
function framesUntil(
  link: string,
  phone: ReturnType<typeof phonePicture>,
  { trouble, camera }: { trouble: Trouble; camera: (typeof cameras)[number] },
): number {
  const held = heldUp(trouble, camera, dice)
  for (let nth = 1; nth <= frames; nth++) {
    const { pose, spoiling } = held()
    const picture = spoilt(seen(phone, pose, camera), spoiling, dice)
    const begun = performance.now()
    const read = codeInPixels(picture)
    times.push(performance.now() - begun)
    if (read === link) return nth
    if (read !== null) throw new Error(`Read as another: ${read}`)
  }
  return frames + 1
}

function versionOf({ size }: Code): number {
  return (size - 17) / 4
}

function tell(): void {
  for (const by of ['trouble', 'camera', 'theme', 'version'] as const)
    for (const name of new Set(readings.map((reading) => reading[by])))
      row(
        name,
        readings.filter((reading) => reading[by] === name),
      )
  const share = row('all', readings)
  const sorted = times.toSorted((one, other) => one - other)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN
  console.log(
    `${times.length} frames in Node ${process.version}: median ${at(0.5).toFixed(1)} ms, 95 % within ${at(0.95).toFixed(1)} ms`,
  )
  if (share < goal.share || at(0.5) > goal.milliseconds) process.exitCode = 1
}

function row(name: string, of: readonly Reading[]): number {
  const read = of.filter(({ isRead }) => isRead)
  const share = read.length / of.length
  const atOnce = of.filter((reading) => reading.frames === 1).length / of.length
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`.padStart(8)
  console.log(
    `${name.padEnd(14)}${String(read.length).padStart(5)} of ${String(of.length).padStart(4)}${percent(share)}   in the first frame${percent(atOnce)}`,
  )
  return share
}
