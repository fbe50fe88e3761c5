/** Writes dist-api: what each exported function and type of core takes, gives and is for, from its own comment. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./api', import.meta.url))
if (!existsSync(`${folder}/node_modules`)) {
  const shell = process.platform === 'win32'
  execFileSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit', shell })
}
const typedoc = `${folder}/node_modules/typedoc/bin/typedoc`
execFileSync(process.execPath, [typedoc, '--options', `${folder}/typedoc.json`], {
  stdio: 'inherit',
  cwd: folder,
})
