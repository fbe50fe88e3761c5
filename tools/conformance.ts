/**
 * Reads charters and workshop papers of every kind by the rules of PDF/UA-1 and PDF/A-3a, by the checks of the tests and
 * then by veraPDF, and by those of PDF/UA-1 what LibreOffice makes of them as Word documents; has LibreOffice read an Excel file:
 * `npm run conformance`; with `-- NAME`, only papers with that in their name. veraPDF needs Java and Maven. What had to be left out is said.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type CharterChoices, charter } from '#core/charter/charter.ts'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { charterPdf } from '#papers/charter-pdf.ts'
import { fileName } from '#storage/project-exchange.ts'
import { charterFonts } from '../tests/renderers/pdf/charter-fonts.ts'
import { pdfFaults } from '../tests/renderers/pdf/inspect/pdf-faults.ts'
import { converted } from './conformance/libreoffice.ts'
import { type Paper, papers } from './conformance/papers.ts'
import { tableFaults } from './conformance/tables.ts'
import { type Flavour, flavours, missingVeraPdf, validate } from './conformance/verapdf.ts'
import { headingFaults, type WordFile, writeWord } from './conformance/word.ts'
import { workshopPapers } from './conformance/workshop-papers.ts'
import { isInstalled } from './other-programs.mjs'

const date = '2026-11-23'
const rowsOfTables = 1_000

/**
 * Rules that LibreOffice breaks in every PDF with a link, whatever the document: it writes `/Tabs (S)`,
 * a string, where PDF asks for the name `/S` (seen in 7.4.7). The document can do nothing about it.
 */
const ofLibreOffice = ['7.18.3-1']

const [part = ''] = process.argv.slice(2)
const onlyAsked = <P extends { readonly name: string }>(all: readonly P[]): readonly P[] =>
  all.filter(({ name }) => name.includes(part))

await check()

async function check(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'medspil-conformance-'))
  try {
    if ('tables'.includes(part)) checkTables(folder)
    if (part === 'tables') return
    const all = onlyAsked(await papers())
    const files: string[] = []
    for (const each of all) files.push(await write(each, folder))
    for (const each of onlyAsked(await workshopPapers()))
      files.push(keep(each.name, await each.make(), folder))
    const found = process.exitCode ? 'found the faults above' : 'found nothing'
    console.log(`The checks of the tests ${found} in ${files.length} papers.`)
    const missing = missingVeraPdf()
    if (missing) console.log(`veraPDF was left out, and judged nothing: ${missing}.`)
    else await judge('papers', files, flavours)
    if (all.length === 0) return
    if (isInstalled('LibreOffice')) await checkWord(all, folder, !missing)
    else console.log('LibreOffice was left out, and read no Word document: it is not installed.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** LibreOffice may be here without the part of it that reads tables. */
function checkTables(folder: string): void {
  const faults = isInstalled('LibreOffice') ? tableFaults(rowsOfTables, folder) : null
  if (faults === null)
    console.log('LibreOffice Calc was left out, and read no table: it is not installed.')
  else if (faults.length > 0) {
    console.error(`In LibreOffice Calc:\n  ${faults.join('\n  ')}`)
    process.exitCode = 1
  } else
    console.log(`LibreOffice Calc read ${rowsOfTables} rows of an Excel file as they were put.`)
}

/** Of one answer or in large print they only try the PDF, and LibreOffice takes a second for each. */
async function checkWord(all: readonly Paper[], within: string, isJudged: boolean): Promise<void> {
  const folder = join(within, 'word')
  mkdirSync(folder)
  const words: WordFile[] = []
  for (const paper of all.filter((each) => !each.isOfOneAnswer && !each.largePrint))
    words.push(await writeWord(paper.name, await charterOf(paper), folder))
  const faults = headingFaults(words, folder)
  if (faults.length > 0) {
    console.error(`In LibreOffice:\n  ${faults.join('\n  ')}`)
    process.exitCode = 1
  } else console.log(`LibreOffice found all headings in ${words.length} Word documents.`)
  if (!isJudged) return
  const files = words.map(({ file }) => file)
  await judge('PDFs of Word documents', converted(files, 'pdf', folder), ['ua1'], ofLibreOffice)
}

async function judge(
  what: string,
  files: readonly string[],
  rules: readonly Flavour[],
  leftOut: readonly string[] = [],
): Promise<void> {
  const read = (await Promise.all(rules.map((one) => validate(files, one)))).flat()
  const isLeftOut = (fault: string) => leftOut.some((rule) => fault.startsWith(`${rule}:`))
  const verdicts = read.map((verdict) => ({
    ...verdict,
    faults: verdict.faults.filter((fault) => !isLeftOut(fault)),
  }))
  const passedOver = read.filter(({ faults }) => faults.some(isLeftOut)).length
  if (passedOver > 0)
    console.log(`${leftOut.join(', ')} was broken in ${passedOver} ${what} and passed over.`)
  const broken = verdicts.filter(({ faults }) => faults.length > 0)
  for (const { file, flavour, faults } of broken)
    console.error(`${basename(file)} as ${flavour}:\n  ${faults.join('\n  ')}`)
  const checks = verdicts.reduce((sum, verdict) => sum + verdict.checks, 0)
  console.log(
    broken.length === 0
      ? `Conformance: all ${files.length} ${what} are valid as ${rules.join(' and ')} (${checks} checks).`
      : `Conformance: ${broken.length} of ${verdicts.length} readings of ${what} found broken rules.`,
  )
  if (broken.length > 0) process.exitCode = 1
}

function choicesOf({ kind, attachments, said }: Paper): CharterChoices {
  return { date, paper: kind, ...(attachments && { attachments }), ...(said && { said }) }
}

async function charterOf(paper: Paper): Promise<CharterDocument> {
  const { project, language } = paper
  const words = charterWords(await loadProjectMessages(language), language)
  return charter(project, words, choicesOf(paper))
}

async function write(paper: Paper, folder: string): Promise<string> {
  const { name, project, language, isAttached, largePrint } = paper
  const inside = { name: fileName(project, date), app: 'conformance', privateNotes: false }
  const bytes = await charterPdf(
    {
      project,
      language,
      choices: choicesOf(paper),
      largePrint,
      inside: isAttached ? inside : null,
    },
    { fonts: charterFonts },
  )
  return keep(name, bytes, folder)
}

/** By the checks of the tests, and for veraPDF. */
function keep(name: string, bytes: Uint8Array, folder: string): string {
  const faults = pdfFaults(bytes)
  if (faults.length > 0) {
    console.error(`${name}:\n  ${faults.join('\n  ')}`)
    process.exitCode = 1
  }
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, bytes)
  return file
}
