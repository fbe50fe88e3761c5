/**
 * Has veraPDF read charters of every kind by the rules of PDF/UA-1 and PDF/A-3a:
 * `npm run conformance`. Needs Java and Maven, and says so when it had to be skipped.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { charter } from '#core/charter/charter.ts'
import { projectToShare } from '#core/project/project.ts'
import { seal } from '#core/project/project-file.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { fileName } from '#storage/project-exchange.ts'
import { charterFonts } from '../tests/renderers/pdf/charter-fonts.ts'
import { type Paper, papers } from './conformance/papers.ts'
import { flavours, missingVeraPdf, validate } from './conformance/verapdf.ts'

const date = '2026-11-23'

const missing = missingVeraPdf()
if (missing) console.log(`Conformance was skipped, and nothing was validated: ${missing}.`)
else await check()

async function check(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'medspil-conformance-'))
  try {
    const files: string[] = []
    for (const each of await papers()) files.push(await write(each, folder))
    const verdicts = (await Promise.all(flavours.map((one) => validate(files, one)))).flat()
    const broken = verdicts.filter(({ faults }) => faults.length > 0)
    for (const { file, flavour, faults } of broken)
      console.error(`${basename(file)} as ${flavour}:\n  ${faults.join('\n  ')}`)
    const checks = verdicts.reduce((sum, verdict) => sum + verdict.checks, 0)
    const names = flavours.join(' and ')
    console.log(
      broken.length === 0
        ? `Conformance: all ${files.length} charters are valid as ${names} (${checks} checks).`
        : `Conformance: ${broken.length} of ${verdicts.length} readings found broken rules.`,
    )
    process.exitCode = broken.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function write({ name, project, language, isAttached, largePrint }: Paper, folder: string) {
  const words = charterWords(await loadProjectMessages(language), language)
  const source = {
    name: fileName(project, date),
    mimeType: 'application/json',
    bytes: new TextEncoder().encode(seal(projectToShare(project), project.changed, 'conformance')),
    modified: project.changed,
  }
  const attachments = isAttached ? [source] : []
  const bytes = await renderPdf(charter(project, words, { date }), {
    fonts: charterFonts,
    attachments,
    largePrint,
  })
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, bytes)
  return file
}
