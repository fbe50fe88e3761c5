import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const report = readFileSync('docs/accessibility-conformance.md', 'utf8')
const rows = report
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (---|Clause|Criterion)/.test(line))
const results = ['Supports', 'Partly', 'Not applicable', 'Not evaluated', 'Depends on the host']

describe('the accessibility conformance report', () => {
  it('names tests and files that are there', () => {
    const named = [...report.matchAll(/`((?:tests|src|docs)\/[^`]+)`/g)].map(([, path]) =>
      String(path),
    )
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  it('answers each criterion of WCAG 2.1 at level A and AA, and each clause for authoring tools', () => {
    const clauses = [...report.matchAll(/^\| (9\.\d\.\d\.\d+) \|/gm)].map(([, clause]) => clause)
    expect(new Set(clauses).size).toBe(50)
    for (const clause of ['11.8.1', '11.8.2', '11.8.3', '11.8.4', '11.8.5', '12.1.1', '12.2.4'])
      expect(report).toContain(`| ${clause} |`)
  })

  it('has a result for each, and evidence or what lacks', () => {
    for (const row of rows) {
      const cells = row.split('|').map((cell) => cell.trim())
      const result = cells.find((cell) => results.includes(cell))
      expect(result, row).toBeDefined()
      if (result !== 'Depends on the host') expect(cells.at(-2), row).not.toBe('')
    }
  })
})
