/**
 * Compares the charter's PDF with what others make of the same charter: `npm run bench:pdf`. CPU time
 * and bytes of pdfkit (tagged), pdfmake, @react-pdf/renderer and the browser's print-to-PDF with 12,
 * 120 and 1,200 actors, in one run, for only ratios say anything on a machine that does other things.
 * Ends with 1 when a target is missed. What it needs lies in tools/bench-pdf/peers and is installed
 * there the first time. Takes a quarter of an hour.
 */
import { execFileSync, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { actorsOnce, charterOf, textIn } from './bench-pdf/charters.ts'
import { type Library, libraries } from './bench-pdf/libraries.ts'
import type { Measured } from './bench-pdf/measured.ts'
import { measurePrint } from './bench-pdf/print.ts'
import { type Row, report, type Size } from './bench-pdf/report.ts'
import { targets } from './bench-pdf/targets.ts'
import { ensureBrowser } from './browser.mjs'

/** How many times the content, and how often each is rendered. */
const plan = [
  { times: 1, rounds: 15 },
  { times: 10, rounds: 7 },
  { times: 100, rounds: 3 },
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

const sizes: Size[] = []
for (const { times, rounds } of plan) {
  console.log(`${times * actorsOnce} actors …`)
  const rows: Row[] = []
  for (const library of libraries)
    rows.push({ name: library, ...(await measured(library, times, rounds)) })
  rows.push({ name: 'print', ...(await measurePrint(times, rounds)) })
  sizes.push({ actors: times * actorsOnce, text: textIn(await charterOf(times)), rows })
}
console.log(report(sizes))
const found = targets(sizes)
for (const { target, says, isMet } of found)
  console.log(`${isMet ? 'met    ' : 'not met'} · ${target}: ${says}`)
if (found.some(({ isMet }) => !isMet)) process.exitCode = 1

/** In a process of its own, which neither code nor memory of another library has warmed. */
function measured(library: Library, times: number, rounds: number): Promise<Measured> {
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
