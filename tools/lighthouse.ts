/**
 * What Lighthouse says of the start page as a phone sees it: the median of five looks. Ends with 1 below 100 for
 * accessibility or best practices. Its speed is no measure of a page made ready beforehand.
 */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { browserLaunch, ensureBrowser } from './browser.mjs'
import { servedBuild } from './built-page.ts'

const looks = 5
const wanted = 100

interface Look {
  readonly id: string
  /** Of 100. */
  readonly score: number
  readonly found: readonly string[]
}

const folder = fileURLToPath(new URL('./lighthouse', import.meta.url))
if (!existsSync(`${folder}/node_modules`)) {
  const shell = process.platform === 'win32'
  execFileSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit', shell })
}
await ensureBrowser()
const { executablePath, args } = browserLaunch
if (executablePath === undefined) throw new Error('No Chromium for Lighthouse. Set CHROMIUM_PATH.')

const { server, address } = await servedBuild()
try {
  const all: (readonly Look[])[] = []
  for (let look = 0; look < looks; look++)
    all.push(await lookAt(address, [executablePath, ...args]))
  const medians = (all[0] ?? []).map(({ id }) => {
    const those = all.map((each) => each.find((look) => look.id === id))
    const scores = those.map((look) => look?.score ?? 0).toSorted((one, other) => one - other)
    const found = new Set(those.flatMap((look) => look?.found ?? []))
    return { id, median: scores[Math.floor(looks / 2)] ?? 0, found }
  })
  for (const { id, median, found } of medians) console.log(`${id}: ${median}`, ...found)
  process.exitCode = medians.every(({ median }) => median >= wanted) && medians.length > 0 ? 0 : 1
} finally {
  await server.close()
}

/** This process serves the page meanwhile, so it must not wait with its hands tied. */
async function lookAt(address: string, browser: readonly string[]): Promise<readonly Look[]> {
  const asked = [`${folder}/look.mjs`, address, ...browser]
  const { stdout } = await promisify(execFile)(process.execPath, asked)
  return JSON.parse(stdout)
}
