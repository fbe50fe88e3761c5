/**
 * Compares the charter's PDF with what others make of the same charter: `npm run bench:pdf`. CPU time
 * and bytes of pdfkit (tagged), pdfmake, @react-pdf/renderer and the browser's print-to-PDF with 12,
 * 120 and 1,200 actors, turn by turn, for only ratios of what is measured side by side say anything on
 * a machine that does other things. Ends with 1 when a target is missed. What it needs lies in
 * tools/bench-pdf/peers and is installed there the first time. Takes a quarter of an hour;
 * `--actors 12,120` measures these alone.
 */
import { execFileSync, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { actorsOnce, charterOf, textIn } from './bench-pdf/charters.ts'
import { type Library, libraries } from './bench-pdf/libraries.ts'
import type { Measured } from './bench-pdf/measured.ts'
import { printing } from './bench-pdf/print.ts'
import { report, type Size } from './bench-pdf/report.ts'
import { targets } from './bench-pdf/targets.ts'
import { ensureBrowser } from './browser.mjs'

/** How many times the content, how many turns each library has, and how often it renders in one. */
const plan = [
  { times: 1, turns: 7, rounds: 9 },
  { times: 10, turns: 5, rounds: 3 },
  { times: 100, turns: 3, rounds: 1 },
] as const
/** So long may a library take at one size, in minutes of the clock. */
const patience = 5

const path = (from: string) => fileURLToPath(new URL(from, import.meta.url))
const peers = path('./bench-pdf/peers')
if (!existsSync(`${peers}/node_modules`)) {
  const shell = process.platform === 'win32'
  execFileSync('npm', ['ci', '--prefix', peers], { stdio: 'inherit', shell })
}
await ensureBrowser()

const { actors } = parseArgs({ options: { actors: { type: 'string' } } }).values
const asked = actors?.split(',').map(Number) ?? plan.map(({ times }) => times * actorsOnce)
const print = await printing()
const sizes: Size[] = []
for (const each of plan.filter(({ times }) => asked.includes(times * actorsOnce)))
  sizes.push(await sizeOf(each))
console.log(report(sizes))
const found = targets(sizes)
for (const { target, says, isMet } of found)
  console.log(`${isMet ? 'met    ' : 'not met'} · ${target}: ${says}`)
if (found.some(({ isMet }) => !isMet)) process.exitCode = 1

async function sizeOf({ times, turns, rounds }: (typeof plan)[number]): Promise<Size> {
  const rows = [...libraries, 'print' as const].map((name) => ({ name, turns: [] as Measured[] }))
  for (let turn = 1; turn <= turns; turn++) {
    console.log(`${times * actorsOnce} actors, turn ${turn} of ${turns} …`)
    // Who was not done once is not waited for again.
    for (const row of rows.filter((own) => own.turns.every(({ warm }) => warm.length > 0)))
      row.turns.push(
        await (row.name === 'print'
          ? print(times, rounds)
          : inItsOwnProcess(row.name, times, rounds)),
      )
  }
  return { actors: times * actorsOnce, text: textIn(await charterOf(times)), rows }
}

/** Which neither code nor memory of another library has warmed. */
function inItsOwnProcess(library: Library, times: number, rounds: number): Promise<Measured> {
  const child = fork(path('./bench-pdf/measure.ts'), [library, String(times), String(rounds)], {
    execArgv: ['--max-old-space-size=8192'],
    timeout: patience * 60_000,
  })
  return new Promise((resolve, reject) => {
    let known: Measured = { cold: 0, warm: [], bytes: 0 }
    child.on('message', (message: Measured) => {
      known = message
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0 || signal === 'SIGTERM') resolve(known)
      else reject(new Error(`${library} failed at ${times} times the content.`))
    })
  })
}
