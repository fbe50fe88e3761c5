// Installs packages with the system's own manager, where there is one and it may.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const managers = {
  'apt-get': {
    before: ['update', '-qq'],
    install: ['install', '-y', '-qq', '--no-install-recommends'],
  },
  dnf: { install: ['install', '-y', '-q'] },
  pacman: { install: ['-Sy', '--noconfirm'] },
}

/** Where on the path a program of this name would be. */
export function onPath(name) {
  if (process.platform === 'win32') return []
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
}

/** `packages` has a list for each manager. Throws when they cannot be installed. */
export function installPackages(what, packages) {
  const manager = Object.keys(managers).find((name) => onPath(name).some(existsSync))
  if (!manager) throw new Error('no known package manager')
  if (process.getuid?.() !== 0) throw new Error(`${manager} needs root`)
  console.log(`Getting ${what}: ${manager} …`)
  const { before, install } = managers[manager]
  if (before) run(manager, before)
  run(manager, [...install, ...packages[manager]])
}

/** A command without its output; what it complains of is in the error it throws. */
export function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
}

export function lastLine(error) {
  const lines = String(error.stderr || error.message)
    .trim()
    .split('\n')
  return lines.at(-1)
}
