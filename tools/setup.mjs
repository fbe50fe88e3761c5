// Makes node_modules what package-lock.json says it is; with --tests also sees to a browser and to
// the programs the tests ask, with --conformance to those that `npm run conformance` asks.
// Runs before anything is installed, on whatever Node the machine has (18 or newer), so it uses only Node and npm.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { conformancePrograms, ensurePrograms, testPrograms } from './other-programs.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

if (!isInstalled()) {
  console.log('Installing the packages of package-lock.json …')
  npm('ci', '--loglevel=error', '--no-audit', '--no-fund')
}
requireNode(24)
if (process.argv.includes('--tests')) {
  const { ensureBrowser } = await import('./browser.mjs')
  await ensureBrowser()
  ensurePrograms(testPrograms)
}
if (process.argv.includes('--conformance')) ensurePrograms(conformancePrograms)

/** npm leaves a copy of the lock file in node_modules when, and only when, an installation is complete. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const wanted = lockedPackages('package-lock.json')
  const present = lockedPackages('node_modules/.package-lock.json')
  const isPresent = ([path, { version }]) =>
    present.get(path)?.version === version && existsSync(path)
  return (
    [...wanted].every((entry) => isPresent(entry) || mayBeMissing(entry[1])) &&
    [...present.keys()].every((path) => wanted.has(path))
  )
}

function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(Object.entries(packages).filter(([path]) => path !== ''))
}

/**
 * Optional packages may be missing: they serve another machine, or a package that does. Only one made for
 * this system and processor must be here, and of two for different C libraries npm knows which.
 */
function mayBeMissing({ optional, os, cpu, libc }) {
  const isForHere = os?.includes(process.platform) && cpu?.includes(process.arch) && !libc
  return optional === true && !isForHere
}

function npm(...args) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('.js')) execFileSync(process.execPath, [cli, ...args], { stdio: 'inherit' })
  else execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
}

/** The packages bring Node for the usual systems; on any other the machine's own has to do. */
function requireNode(least) {
  const brought = 'node_modules/.bin/node'
  if (existsSync(brought) || existsSync(`${brought}.cmd`)) return
  if (Number.parseInt(process.versions.node, 10) >= least) return
  console.error(
    `No Node ${least} comes as a package for ${process.platform} ${process.arch}. ` +
      `Install Node ${least} or newer; this is ${process.version}.`,
  )
  process.exit(1)
}
