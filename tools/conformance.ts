/**
 * Reads charters of every kind by the rules of PDF/UA-1 and PDF/A-3a, by the checks of the tests and
 * then by veraPDF: `npm run conformance`. For veraPDF it needs Java and Maven, and says so when that
 * had to be left out.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { charter } from '#core/charter/charter.ts'
import { projectToShare } from '#core/project/project.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { fileName, projectInside } from '#storage/project-exchange.ts'
import { charterFonts } from '../tests/renderers/pdf/charter-fonts.ts'
import { pdfFaults } from '../tests/renderers/pdf/inspect/pdf-faults.ts'
import { type Paper, papers } from './conformance/papers.ts'
import { flavours, missingVeraPdf, validate } from './conformance/verapdf.ts'

const date = '2026-11-23'

await check()

async function check(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'medspil-conformance-'))
  try {
    const files: string[] = []
    for (const each of await papers()) files.push(await write(each, folder))
    const found = process.exitCode ? 'found the faults above' : 'found nothing'
    console.log(`The checks of the tests ${found} in ${files.length} charters.`)
    const missing = missingVeraPdf()
    if (missing) console.log(`veraPDF was left out, and judged nothing: ${missing}.`)
    else await judge(files)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function judge(files: readonly string[]): Promise<void> {
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
  if (broken.length > 0) process.exitCode = 1
}

async function write(
  { name, project, language, isAttached, attachments, largePrint }: Paper,
  folder: string,
) {
  const words = charterWords(await loadProjectMessages(language), language)
  const source = projectInside(projectToShare(project), fileName(project, date), 'conformance')
  const bytes = await renderPdf(charter(project, words, { date, attachments }), {
    fonts: charterFonts,
    attachments: isAttached ? [source] : [],
    largePrint,
  })
  const faults = pdfFaults(bytes)
  if (faults.length > 0) {
    console.error(`${name}:\n  ${faults.join('\n  ')}`)
    process.exitCode = 1
  }
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, bytes)
  return file
}
