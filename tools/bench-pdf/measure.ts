/**
 * Measures one library at one size, in a process of its own, and tells the process that began it.
 * Arguments: the library, how many times the content, how many rounds.
 */
import { charterOf } from './charters.ts'
import { fonts, libraries, renderOf } from './libraries.ts'
import type { Measured } from './measured.ts'

const [name, times = '', rounds = ''] = process.argv.slice(2)
const library = libraries.find((each) => each === name)
if (!library || !process.send) throw new Error('Run npm run bench:pdf, which begins this.')

/** Enough is known of what takes this long once, in milliseconds. */
const longEnough = 20_000
/** Renderings of the small charter before it counts, so that the engine has seen the code. */
const warmUps = 3

const render = await renderOf(library)
const small = await charterOf(1)
const charter = await charterOf(Number(times))
const own = fonts()
const cold = await timed(small)
for (let round = 0; round < warmUps; round++) await timed(small)
const warm: number[] = []
let spent = 0
let bytes = 0
tell() // should it be stopped before a single round is done
while (warm.length < Number(rounds) && spent < longEnough) {
  const round = await timed(charter)
  warm.push(round.milliseconds)
  spent += round.milliseconds
  bytes = round.bytes
}
tell()

function tell(): void {
  const measured: Measured = { cold: cold.milliseconds, warm, bytes }
  process.send?.(measured)
}

/** CPU time of all threads, those of the compiler and the garbage collector with them. */
async function timed(paper: typeof charter): Promise<{ milliseconds: number; bytes: number }> {
  const start = process.cpuUsage()
  const file = await render(paper, own)
  const { user, system } = process.cpuUsage(start)
  return { milliseconds: (user + system) / 1000, bytes: file.length }
}
