/** The built application in a browser, for measuring: served, opened with a project, moved about. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { type PreviewServer, preview } from 'vite'
import { currentVersion } from '#core/project/migrations.ts'
import type { Project } from '#core/project/project.ts'
import { fileEnding, fileFormat } from '#core/project/project-file.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import type * as fixture from '../tests/fixtures/large-project.ts'

/** Of this copy of the code. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Serves the build of this copy of the code, or of another, at a free port; builds it first where there is none. */
export async function servedBuild(
  folder = root,
): Promise<{ server: PreviewServer; address: string }> {
  process.chdir(root)
  if (!existsSync(join(folder, 'dist/index.html'))) {
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    const options = { stdio: 'inherit', cwd: folder } as const
    if (spawnSync(process.execPath, [vite, 'build'], options).status !== 0) process.exit(1)
  }
  const outDir = join(folder, 'dist')
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 4180 },
  })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('The build is not served.')
  return { server, address }
}

/** What a copy of the code says and keeps, where that differs from one copy to another. */
export interface Copy {
  readonly words: typeof words
  readonly shell: typeof shell
  /** Of what it stores. */
  readonly version: number
}

const thisCopy: Copy = { words, shell, version: currentVersion }

/** Of the code in `folder`, with the large project as it has it. */
export async function copyIn(folder: string): Promise<Copy & Pick<typeof fixture, 'largeProject'>> {
  const from = (file: string) => import(pathToFileURL(join(folder, file)).href)
  const [project, around, migrations, large]: [
    { project: typeof words },
    { shell: typeof shell },
    { currentVersion: number },
    typeof fixture,
  ] = await Promise.all([
    from('src/i18n/da/project.ts'),
    from('src/i18n/da/shell.ts'),
    from('src/core/project/migrations.ts'),
    from('tests/fixtures/large-project.ts'),
  ])
  const { largeProject } = large
  const version = migrations.currentVersion
  return { words: project.project, shell: around.shell, version, largeProject }
}

/** A window of its own with this project open, of this copy's build or of another's. */
export async function opened({
  browser,
  address,
  project,
  copy = thisCopy,
  note = () => {},
}: {
  browser: Browser
  address: string
  project: Project
  copy?: Copy
  /** Runs in it before anything else. */
  note?: () => void
}): Promise<Page> {
  const context = await browser.newContext({ locale: 'da-DK' })
  const page = await context.newPage()
  await page.addInitScript(note)
  await page.goto(address)
  const file = {
    format: fileFormat,
    version: copy.version,
    savedAt: project.changed,
    app: 'Medspil',
    project,
  }
  await page.getByLabel(copy.shell.home.chooseFile).setInputFiles({
    name: `${project.id}${fileEnding}`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await page.getByRole('heading', { level: 1, name: copy.words.overview.title }).waitFor()
  return page
}

/** To one of the project's screens, without loading the page anew. */
export async function goTo(page: Page, { id }: Project, screen: string, title: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `/p/${id}/${screen}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** The first mark in the table of who covers what. */
export const firstCell = (page: Page) =>
  page.getByRole('grid').locator('[aria-rowindex="2"] [aria-colindex="2"] button')

/** Begins to count; gives the milliseconds of processor time in which the page has run script since. */
export async function scriptSpent(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN)
  }
  const before = await spent()
  return async () => {
    const after = await spent()
    await session.detach()
    return after - before
  }
}
