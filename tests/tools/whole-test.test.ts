import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const machines: string[] = []
afterEach(() => {
  for (const machine of machines.splice(0)) rmSync(machine, { recursive: true })
})

/** A machine with the project's own tools, nothing but these programs, and stages that do nothing. */
function machineWith(programs: Readonly<Record<string, string>>): string {
  const machine = mkdtempSync(join(tmpdir(), 'machine-'))
  machines.push(machine)
  // Some tools have packages of their own, which no test asks for.
  const filter = (path: string) => !path.includes('node_modules', root.length)
  cpSync(join(root, 'tools'), join(machine, 'tools'), { recursive: true, filter })
  mkdirSync(join(machine, 'node_modules', '.bin'), { recursive: true })
  mkdirSync(join(machine, 'bin'))
  const core = join('node_modules', 'playwright-core')
  symlinkSync(join(root, core), join(machine, core), 'junction')
  for (const lock of ['package-lock.json', join('node_modules', '.package-lock.json')])
    writeFileSync(join(machine, lock), '{"packages":{}}')
  const stages = ['tsc', 'biome', 'knip', 'vitest', 'vite', 'playwright']
  const all = { ...Object.fromEntries(stages.map((name) => [name, 'exit 0'])), ...programs }
  for (const [name, script] of Object.entries(all))
    writeFileSync(join(machine, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return machine
}

/** What `npm test` prints there, line by line, without the blank ones. */
function linesOfTestOn(machine: string, ...options: string[]): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [join(machine, 'tools', 'test.mjs'), ...options], {
    encoding: 'utf8',
    env: {
      PATH: [join(machine, 'bin'), dirname(process.execPath)].join(delimiter),
      CHROMIUM_PATH: '/bin/true',
      BIN: join(machine, 'bin'),
    },
  })
  return stdout.split('\n').filter((line) => line !== '')
}

const there = 'exit 0'

describe('the whole of the tests, where a program they ask is not installed', () => {
  it('ends with what was not asked, and then how many passed and failed', () => {
    const [notAsked, counted] = linesOfTestOn(machineWith({ qpdf: there, firefox: there })).slice(
      -2,
    )
    expect(notAsked).toMatch(/^Not asked, .*: poppler\./u)
    expect(counted).toMatch(/^\d+ passed, \d+ failed$/u)
  })

  it('names each of them', () => {
    expect(linesOfTestOn(machineWith({})).at(-2)).toMatch(
      /^Not asked, .*: qpdf, poppler, Firefox\./u,
    )
  })

  it('gets it from the system’s packages, or says why it cannot', () => {
    const installs =
      'case "$*" in *qpdf) name=qpdf ;; *poppler-utils) name=pdfinfo ;; *firefox-esr) name=firefox ;; *) exit ;; esac; echo "#!/bin/sh" > "$BIN/$name"; /bin/chmod +x "$BIN/$name"'
    const lines = linesOfTestOn(machineWith({ 'apt-get': installs }))
    const isRoot = process.getuid?.() === 0
    expect(lines.some((line) => line.startsWith('Not asked'))).toBe(!isRoot)
    expect(lines.join('\n')).toMatch(
      isRoot
        ? /Getting qpdf: apt-get.*Getting poppler: apt-get.*Getting Firefox: apt-get/su
        : /needs root/u,
    )
  })
})

describe('the whole of the tests, where each program they ask is installed', () => {
  const all = { qpdf: there, pdfinfo: there, firefox: there, playwright: 'echo asked: "$@"' }

  it('says what was asked in part, and then how many passed and failed', () => {
    const lines = linesOfTestOn(machineWith(all))
    expect(lines).toContainEqual(expect.stringMatching(/^asked: .*--grep-invert @whole/u))
    expect(lines.filter((line) => /Not asked|Getting/u.test(line))).toEqual([])
    expect(lines.at(-2)).toMatch(/^In part: 60 of 300 random projects as PDFs, /u)
    expect(lines.at(-1)).toMatch(/^\d+ passed, \d+ failed$/u)
  })

  it('names what failed, stage by stage, before what was not asked', () => {
    const test = { status: 'failed', fullName: 'a cat barks' }
    const file = { name: 'cat.test.ts', status: 'failed', assertionResults: [test] }
    const found = { numTotalTests: 2, numPassedTests: 1, testResults: [file] }
    const vitest = `for a in "$@"; do case "$a" in --outputFile.json=*) echo '${JSON.stringify(found)}' > "\${a#*=}" ;; esac; done; exit 1`
    const lines = linesOfTestOn(machineWith({ ...all, vitest, biome: 'exit 1' }))
    const told = lines.slice(lines.indexOf('Failed:') + 1, -2).map((line) => line.trim())
    expect(told.slice(0, 2)).toEqual(['lint', 'unit tests: cat.test.ts › a cat barks'])
    expect(lines.at(-1)).toMatch(/[1-9]\d* failed$/u)
  })

  it('leaves nothing out when the whole is asked for', () => {
    const lines = linesOfTestOn(machineWith({ ...all, soffice: there }), '--whole')
    expect(lines.filter((line) => /In part|@whole|Not asked/u.test(line))).toEqual([])
    expect(lines.at(-1)).toMatch(/^\d+ passed, \d+ failed$/u)
  })

  it('asks for conformance beside the rest, and says after it what came of it', () => {
    const told = (exitCode: number) => {
      const machine = machineWith({ ...all, soffice: there })
      const script = `console.log('asked others'); process.exitCode = ${exitCode}`
      writeFileSync(join(machine, 'tools', 'conformance.ts'), script)
      const lines = linesOfTestOn(machine, '--whole')
      expect(lines.indexOf('asked others')).toBeGreaterThan(
        lines.findIndex((line) => line.startsWith('end to end: ')),
      )
      return lines.filter((line) => line.startsWith('conformance: '))
    }
    expect(told(0)).toEqual(['conformance: 1 passed, 0 failed'])
    expect(told(1)).toEqual(['conformance: 0 passed, 1 failed'])
    expect(linesOfTestOn(machineWith(all)).join()).not.toContain('conformance')
  })

  it('names a program that only the whole asks for, where it is not installed', () => {
    const notAsked = /^Not asked, .*: LibreOffice\./u
    expect(linesOfTestOn(machineWith(all), '--whole').at(-2)).toMatch(notAsked)
  })
})
