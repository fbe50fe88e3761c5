/**
 * Prints what the rules say of a project file, as codes: `npm run rules -- FILE.medspil.json`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseProject } from '#core/project/project-file.ts'
import { plainResults } from '#core/rules/plain-results.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { placeWords } from '#i18n/place-words.ts'

const usage = 'Usage: npm run rules -- FILE.medspil.json'

const said = await results(parseArgs({ allowPositionals: true }).positionals)
if (typeof said === 'string') {
  console.error(said)
  process.exitCode = 1
} else console.log(JSON.stringify(said, null, 2))

/** The results of the one file that is named, or why there are none. */
async function results([file, ...others]: readonly string[]): Promise<object | string> {
  if (file === undefined || others.length > 0) return usage
  if (!existsSync(file)) return `There is no file ${file}.`
  const opened = parseProject(readFileSync(file, 'utf8'))
  if (opened.ok) return plainResults(ruleResults(opened.value.answers))
  const { reason, place } = opened.failure
  const where = placeWords(await loadProjectMessages('en'), place)
  return `${file} cannot be opened: ${where === '' ? reason : `${reason}, at ${where}`}`
}
