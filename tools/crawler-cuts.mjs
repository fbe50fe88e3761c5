// Proves that the crawler (tests/e2e/crawler.spec.ts) notices: plants a copy of the tree, cuts one control of
// each form off from the store, builds it, has the crawler walk that control's screen, and wants it to fail.
// The same screens of the tree as it is have to pass. Prints form → cut → what the crawler said.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const bin = resolve('node_modules/.bin')
const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) }

/** A text field that is drawn as ever and hands nothing on. */
const text = (form, screen, name) => ({
  form,
  screen,
  cut: name,
  file: 'src/rooms/shared/text-answer.tsx',
  find: '...register(name),',
  put: `...(/^${name}$/.test(name) ? { name } : register(name)),`,
})
/** An answer that is drawn from what is kept and is never handed on. */
const other = (form, screen, cut, file, find, put) => ({ form, screen, cut, file, find, put })

const cuts = [
  text('start', 'start', 'start\\.place'),
  text('problem', 'problem/statement', 'problem\\.affected'),
  text('team', 'team/circles', 'team\\.staffRoom'),
  text('actor', 'motivation/give-and-gain', 'gainText'),
  text('motivation', 'motivation/invitation', 'motivation\\.smallWins'),
  text('arena', 'arena/anchoring', 'arena\\.anchoring\\.owner'),
  text('dilemmas', 'arena/roles', '(citizenCentred|volunteer|collaborativeInnovation)'),
  text('steps', 'overview', 'nextSteps\\.\\d+\\.who'),
  text('document', 'charter', 'document\\.unit'),
  other(
    'test',
    'check',
    'own answer to the programme test',
    'src/rooms/check/answer/own-answer.tsx',
    'field.onChange(answer ?? null)',
    "code !== 'programmed' && field.onChange(answer ?? null)",
  ),
  other(
    'criterion',
    'check',
    'own answer to "parties"',
    'src/rooms/check/answer/own-answer.tsx',
    'field.onChange(answer ?? null)',
    "code !== 'parties' && field.onChange(answer ?? null)",
  ),
  other(
    'needs',
    'team/needs',
    'weight of a need',
    'src/rooms/team/need-controls.tsx',
    'change({ importance })',
    'void importance',
  ),
  other(
    'coverage, table',
    'team/coverage',
    'a cell',
    'src/rooms/team/coverage/table/mark-button.tsx',
    'onMark(need.id, actor.id, nextMark(mark))',
    'void [onMark, nextMark]',
  ),
  other(
    'coverage, list',
    'team/coverage',
    'a radio button',
    'src/rooms/team/coverage/list-need.tsx',
    'onMark(needId, actorId, markOfDigit[value])',
    'void [needId, actorId, markOfDigit[value], onMark]',
  ),
  other(
    'circles',
    'team/circles',
    'who has said yes',
    'src/rooms/team/circles/circle-row.tsx',
    'change({ commitment })',
    'void commitment',
  ),
  other(
    'target step',
    'check',
    'the step',
    'src/rooms/check/staircase.tsx',
    'onValue={(value) => choose(stepOf(value))}',
    'onValue={(value) => void [choose, stepOf(value)]}',
  ),
]

const folder = mkdtempSync(join(tmpdir(), 'crawler-cuts-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
for (const file of listed.stdout.trim().split('\n')) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  cpSync(file, join(folder, file))
}
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))

const wanted = process.argv.slice(2)
const chosen = cuts.filter(({ form }) => wanted.length === 0 || wanted.includes(form))
let failed = 0
const screens = [...new Set(chosen.map(({ screen }) => screen))]
tell('nothing', 'nothing', crawled(screens), true)
for (const { form, screen, cut, file, find, put } of chosen) {
  const path = join(folder, file)
  const whole = readFileSync(path, 'utf8')
  if (whole.split(find).length !== 2) throw new Error(`${file} has not "${find}" just once.`)
  writeFileSync(
    path,
    whole.replace(find, () => put),
  )
  tell(form, cut, crawled([screen]), false)
  writeFileSync(path, whole)
}
process.exitCode = failed === 0 ? 0 : 1

/** Builds the planted tree and walks these screens; null when all is kept, else what the crawler said. */
function crawled(screens) {
  run('vite', ['build', '--logLevel', 'error'], {})
  const only = { CRAWL_ONLY: screens.join(' '), CRAWL_PATIENCE: '12000' }
  const args = ['test', '--workers=1', 'tests/e2e/crawler.spec.ts', '-g', 'an example .*\\(da\\)']
  const { status, stdout } = run('playwright', args, only)
  if (status === 0) return null
  const said = stdout.match(/Error: (.*)/)?.[1] ?? stdout.slice(-500)
  const lines = stdout.match(/^ +[-+] +"(?!view).*$/gm) ?? []
  return [said, ...lines.slice(0, 4).map((line) => line.trim())].join('  ')
}

function run(command, args, more) {
  return spawnSync(command, args, {
    cwd: folder,
    env: { ...env, ...more },
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1e8,
  })
}

function tell(form, cut, said, mayPass) {
  const isRight = (said === null) === mayPass
  if (!isRight) failed += 1
  console.log(`${isRight ? 'ok  ' : 'FAIL'} ${form} → ${cut} → ${said ?? 'all is kept'}`)
}
