/**
 * Prints what the rules say of a project file, as codes: `npm run rules -- FILE.medspil.json`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { open } from '#core/project/project-file.ts'
import { plainResults } from '#core/rules/plain-results.ts'
import { ruleResults } from '#core/rules/rule-results.ts'

const usage = 'Usage: npm run rules -- FILE.medspil.json'

const said = results(parseArgs({ allowPositionals: true }).positionals)
if (typeof said === 'string') {
  console.error(said)
  process.exitCode = 1
} else console.log(JSON.stringify(said, null, 2))

/** The results of the one file that is named, or why there are none. */
function results([file, ...others]: readonly string[]): object | string {
  if (file === undefined || others.length > 0) return usage
  if (!existsSync(file)) return `There is no file ${file}.`
  const opened = open(readFileSync(file, 'utf8'))
  if (opened.ok) return plainResults(ruleResults(opened.value.answers))
  const { reason, place } = opened.failure
  return `${file} cannot be opened: ${place === '' ? reason : `${reason}, at ${place}`}`
}
