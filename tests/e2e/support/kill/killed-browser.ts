import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { browserLaunch } from '../../../../tools/browser.mjs'

const patience = 60_000

/** A browser with a profile that outlives it, so that it can be killed and started again. */
export interface KilledBrowser {
  readonly start: () => Promise<BrowserContext>
  /** As when the power goes: nothing is told, nothing is finished. */
  readonly kill: () => Promise<void>
  /** Kills it, and throws the profile away. */
  readonly end: () => Promise<void>
}

export function killedBrowser(): KilledBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'medspil-killed-'))
  const portFile = join(profile, 'DevToolsActivePort')
  let browser: ChildProcess | null = null

  const kill = async () => {
    const killed = browser
    browser = null
    if (killed?.pid === undefined || killed.exitCode !== null) return
    const gone = once(killed, 'exit')
    // Its processes are a group of their own.
    if (process.platform === 'win32') killed.kill('SIGKILL')
    else process.kill(-killed.pid, 'SIGKILL')
    await gone
  }

  return {
    start: async () => {
      rmSync(portFile, { force: true })
      browser = spawn(
        browserLaunch.executablePath ?? chromium.executablePath(),
        launched(profile),
        {
          detached: process.platform !== 'win32',
          stdio: 'ignore',
          env: { ...process.env, ...browserLaunch.env },
        },
      )
      const [port, path] = (await writtenTo(portFile)).split('\n')
      const connected = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`)
      const [context] = connected.contexts()
      if (!context) throw new Error('The browser has no windows.')
      context.setDefaultTimeout(patience)
      return context
    },
    kill,
    end: async () => {
      await kill()
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}

const launched = (profile: string) => [
  ...browserLaunch.args,
  '--headless',
  '--disable-breakpad',
  '--lang=da',
  '--accept-lang=da-DK',
  '--remote-debugging-port=0',
  `--user-data-dir=${profile}`,
  'about:blank',
]

/** The port and the path, once both have been written. */
async function writtenTo(file: string): Promise<string> {
  for (const began = Date.now(); Date.now() - began < patience; ) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (/\n\S/.test(text)) return text
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('The browser does not start.')
}
