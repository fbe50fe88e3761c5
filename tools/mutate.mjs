// Mutation testing of the rules: changes each rule in every small way and sees that a test notices.
// What it needs lies in tools/mutate and is installed there the first time. Takes the better part of an hour.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const stryker = 'tools/mutate/node_modules/@stryker-mutator/core/bin/stryker.js'
if (!existsSync(stryker)) {
  execFileSync('npm', ['ci', '--prefix', 'tools/mutate'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
const options = ['run', 'tools/mutate/stryker.config.json', ...process.argv.slice(2)]
execFileSync(process.execPath, [stryker, ...options], { stdio: 'inherit' })
