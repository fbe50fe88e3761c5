// Finds a Chromium for the tests and, where there is none, gets one.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { installPackages, lastLine, onPath, run } from './system-packages.mjs'

/** Chromium without a window around its pages: what the tests ask takes it two thirds of the time. */
const withoutWindow = 'chromium-headless-shell'
const programNames = [
  withoutWindow,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
]
const usualPlaces = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  ]),
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
      join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
    ]),
}
const systemPackages = {
  'apt-get': [withoutWindow, 'fonts-liberation'],
  dnf: ['chromium', 'liberation-fonts'],
  pacman: ['chromium', 'ttf-liberation'],
}
/** Chromium as an npm package, for a Linux that gives no other: pinned here, because no lock file holds it. */
const packaged = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  folder: 'node_modules/.chromium',
  program: join(tmpdir(), 'chromium'),
  env: {
    LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  },
}
const markOfPackaged = join(packaged.folder, 'in-use')

/** In turn: the one the user names, Playwright's own, one of the system's, the packaged one. */
export function findBrowser() {
  const places = [
    process.env.CHROMIUM_PATH,
    ...playwrightBrowsers(),
    ...(usualPlaces[process.platform] ?? []),
    ...programNames.flatMap(onPath),
    existsSync(markOfPackaged) ? packaged.program : undefined,
  ]
  return places.find((place) => place && existsSync(place) && starts(place))
}

/** Playwright's folder (PLAYWRIGHT_BROWSERS_PATH, if set) may hold another revision than this Playwright asks for. */
function playwrightBrowsers() {
  const exact = chromium.executablePath()
  const [, folder, program] = exact.match(/^(.*)[\\/]chromium-\d+[\\/](.*)$/) ?? []
  if (!folder || !existsSync(folder)) return [exact]
  const revision = (name) => Number(name.slice(name.indexOf('-') + 1))
  const others = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
  const programs = [program, program.replace('chrome-linux64', 'chrome-linux')]
  return [exact, ...others.flatMap((name) => programs.map((path) => join(folder, name, path)))]
}

/** There may be a file and no browser: Ubuntu's placeholder for a snap, or a download without its libraries. */
function starts(program) {
  if (process.platform === 'win32') return true // Chrome for Windows answers no --version, it opens a window
  const env = { ...process.env, ...(program === packaged.program && packaged.env) }
  try {
    execFileSync(program, ['--version'], { env, stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

const found = findBrowser()

/** A container's root has no sandbox, and the tests' browser has nothing to fetch in the background. */
export const browserLaunch = {
  ...(found && { executablePath: found }),
  ...(found === packaged.program && { env: { ...process.env, ...packaged.env } }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none', // without a window letters would else be as wide as whole pixels
  ],
}

/**
 * In turn: one that is there, Playwright's download, the system's package manager, the npm registry. Where the
 * system has only one with a window, it is asked for one without, and nothing is lost when it has none.
 */
export async function ensureBrowser() {
  if (found) return preferWithoutWindow()
  const refusals = []
  for (const way of [playwrightDownload, systemPackage, npmPackage]) {
    try {
      await way()
      if (findBrowser()) return
      refusals.push(`${way.name}: it does not start on this machine`)
    } catch (error) {
      refusals.push(`${way.name}: ${lastLine(error)}`)
    }
  }
  throw new Error(
    ['No Chromium for the tests. Install one, or set CHROMIUM_PATH.', ...refusals].join('\n  '),
  )
}

function preferWithoutWindow() {
  if (!programNames.slice(1).flatMap(onPath).includes(found)) return
  try {
    systemPackage()
  } catch (error) {
    console.log(`${found} is used, which has a window and takes longer (${lastLine(error)}).`)
  }
}

function playwrightDownload() {
  console.log('Getting Chromium: Playwright’s download …')
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
}

function systemPackage() {
  installPackages('Chromium', systemPackages)
}

async function npmPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only for Linux x64')
  console.log('Getting Chromium: the npm registry …')
  mkdirSync(packaged.folder, { recursive: true })
  writeFileSync(join(packaged.folder, 'package.json'), '{"private":true}')
  const wanted = `${packaged.name}@${packaged.version}`
  run('npm', ['install', '--no-audit', '--no-fund', '--prefix', packaged.folder, wanted])
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x' // makes it unpack the libraries it brings, too
  const entry = `../${packaged.folder}/node_modules/${packaged.name}/build/index.js`
  const { default: chromiumPackage } = await import(entry)
  await chromiumPackage.executablePath()
  writeFileSync(markOfPackaged, packaged.program)
}
