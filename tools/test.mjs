// The whole of `npm test`: sets up, runs every stage it can, and ends with what was not asked and how many
// tests passed and failed.
// A check (types, lint, unused code, build) counts as one test; a runner that ran none counts as a failure.
// What failed is named once more at the end, where whoever reads a log of many minutes begins.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { constants, setPriority, tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inPart, tries } from './in-part.mjs'
import { conformancePrograms, missingOf, testPrograms } from './other-programs.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

// What takes long and rarely fails is asked in part, and as a whole only with --whole.
const isWhole = process.argv.includes('--whole')

const reports = mkdtempSync(join(tmpdir(), 'medspil-'))
const e2eReport = join(reports, 'e2e.json')
// The first `node` on this path is the one the packages bring; every stage runs on it.
process.env.PATH = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter)

const stages = [
  { name: 'types', command: 'tsc -b', count: oneCheck },
  { name: 'lint', command: 'biome check --error-on-warnings .', count: oneCheck },
  {
    name: 'unused code', // of all, and of what is left when the tests are away
    command: 'knip && knip --production --config knip.production.config.ts',
    count: oneCheck,
  },
  {
    ...vitestStage('unit tests', 'node'),
    env: isWhole ? {} : inPart,
  },
  vitestStage('component tests', 'browser'),
  { name: 'build', command: 'vite build', count: oneCheck },
  { name: 'portable build', command: 'npm run -s build:portable', count: oneCheck },
  { needs: 'build', ...vitestStage('tests of the build', 'build') },
  {
    name: 'end to end',
    needs: 'build',
    command: `playwright test --reporter=line,json${isWhole ? '' : ' --grep-invert @whole'}`,
    env: { ...(isWhole ? {} : inPart), PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
    count: () => playwrightTests(e2eReport),
  },
]

let sum = { passed: 0, failed: 0 }
const done = new Set()
/** @type {string[]} */
const failures = []
if (run(`node tools/setup.mjs --tests${isWhole ? ' --conformance' : ''}`)) {
  const conformance = isWhole && beginConformance()
  for (const stage of stages) {
    console.log(`\n── ${stage.name} ──`)
    add(stage.name, outcome(stage))
  }
  if (conformance) {
    console.log('\n── conformance ──')
    add('conformance', await conformance)
  }
} else {
  console.error('The packages or the browser could not be set up, so nothing was tested.')
  sum.failed = 1
}
rmSync(reports, { recursive: true, force: true })
process.exitCode = sum.failed === 0 ? 0 : 1
if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`)
if (!isWhole) {
  const fewer = Object.values(tries).map(({ whole, part, named }) => `${part} of ${whole} ${named}`)
  console.log(
    `\nIn part: ${fewer.join(', ')}, every second screen in some walks, and no test with the tag @whole. npm test -- --whole asks all.`,
  )
}
const notAsked = missingOf([...testPrograms, ...(isWhole ? conformancePrograms : [])]).join(', ')
if (notAsked) console.log(`\nNot asked, because they are not installed here: ${notAsked}.`)
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)

function add(name, { passed, failed, names = [] }) {
  if (failed === 0) done.add(name)
  else failures.push(...(names.length > 0 ? names.map((one) => `${name}: ${one}`) : [name]))
  console.log(`${name}: ${passed} passed, ${failed} failed`)
  sum = { passed: sum.passed + passed, failed: sum.failed + failed }
}

/**
 * Takes minutes, and mostly one processor, while other stages leave one idle now and then: so it runs beside
 * them, with little more than they leave over. What it prints is printed once it is waited for.
 */
async function beginConformance() {
  const report = join(reports, 'conformance.txt')
  const printed = openSync(report, 'w')
  const options = { shell: true, stdio: ['ignore', printed, printed] }
  const child = spawn('node tools/conformance.ts', options)
  setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  const [code] = await once(child, 'close')
  console.log(readFileSync(report, 'utf8').trimEnd())
  return oneCheck(code === 0)
}

function outcome({ needs, command, env, count }) {
  if (needs !== undefined && !done.has(needs)) {
    console.error(`not run: it needs the ${needs}`)
    return { passed: 0, failed: 1 }
  }
  const ok = run(command, env)
  const result = count(ok)
  const isSilentFailure = (!ok && result.failed === 0) || result.passed + result.failed === 0
  return isSilentFailure ? { ...result, failed: result.failed + 1 } : result
}

function run(command, env = {}) {
  const options = { shell: true, stdio: 'inherit', env: { ...process.env, ...env } }
  return spawnSync(command, options).status === 0
}

function oneCheck(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function vitestStage(name, project) {
  const report = join(reports, `${project}.json`)
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`
  return {
    name,
    command: `vitest run --project ${project} ${reporters}`,
    count: () => vitestTests(report),
  }
}

/** A skipped test counts as failed: it proves nothing, and nobody looks for it. */
function vitestTests(report) {
  const { numTotalTests = 0, numPassedTests = 0, testResults = [] } = read(report)
  const names = testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status !== 'passed')
    // a file that could not be read has no tests to name
    if (status === 'failed' && tests.length === 0) return [relative(process.cwd(), name)]
    return tests.map(({ fullName }) => `${relative(process.cwd(), name)} › ${fullName}`)
  })
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests, names }
}

function playwrightTests(report) {
  const { stats = {}, suites = [] } = read(report)
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats
  return { passed: expected, failed: unexpected + flaky + skipped, names: suites.flatMap(failedIn) }
}

function failedIn({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status !== 'expected'))
  return [...own.map(({ file, title }) => `${file} › ${title}`), ...suites.flatMap(failedIn)]
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
}
